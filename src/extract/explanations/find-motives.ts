// Catches, near other reasons: said that Karsia wanted to take the island · thinks the owner was after cheaper labour · “They only wanted a scalp,” she said · had been paid to provoke a riot · was hidden to spare the school embarrassment.
// Not: the same words where nobody discusses a reason · says that he wanted to come · said the party wanted to win · wanted to be told.
import type { Attribution } from '../../document/findings.ts';
import { isOverlapping, type Span, toText } from '../../document/span.ts';
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { findInside, findSentenceIndex, findTokenIndex } from '../known.ts';
import type { VerbGroup } from '../words.ts';
import { toDiscussedSentences } from './discussed-sentences.ts';
import { isAsking } from './explained.ts';
import { type Passage, type Scene, toPassage, toWordsSpan } from './passage.ts';
import { type PlacedProposal, toGiven } from './placed-proposal.ts';
import { TELLING_ACTS } from './telling-acts.ts';

const BY = 'explanations/motive';
const CONFIDENCE = 0.65;
/** In UTF-16 code units. */
const LEAST = 12;
const LONGEST = 240;
/** Of an attribution. */
const LEAST_CONFIDENCE = 0.5;

/** What somebody is said to be after, as a verb and what follows it. */
const WANTS: ReadonlySet<string> = new Set(['want', 'seek', 'wish']);
/** "Think the bank wants to grow" tells what is to come, and not why anything was done. */
const WANTED = /\b(?:wanted|sought|wished|was|were)\b/i;
const IS_AFTER =
  /^ (?:only |really |simply |just )?(?:after|out (?:for|to)|bent on|keen to|desperate to|eager to|itching to)\b/i;
/** Wishes that tell nothing of why something was done. */
const NO_MOTIVE =
  /^ (?:to (?:be|begin|start|pay|apologi[sz]e|come|go|return|know|see|hear|say|tell|talk|speak|meet|discuss|thank|make (?:clear|sure)|help|work|win|vote|continue|remain|stay|understand|learn|ensure|find out|believe|stress|emphasi[sz]e)\b|(?:more|an? (?:answer|inquiry|investigation|explanation|apology|meeting|chance|deal|solution)|answers|justice|peace|change)\b|(?:in|from|of|for|at|when|if|by) |him |her |them |us |me )/i;
/** What is done in secret, or for money, and what for: "was hidden to spare the school embarrassment". */
const SECRET = `hidden concealed staged faked forged invented planted leaked bribed rigged sabotaged suppressed deleted withheld orchestrated
  engineered`;
const FOR_MONEY = 'ordered paid hired destroyed';
/** What is done to somebody, or kept from him. */
const TO_HARM = `hide conceal disguise distract divert provoke embarrass punish silence frighten intimidate humiliate discredit undermine weaken
  influence sway appease avenge cheat deceive mislead enrich`;
const FOR_GOOD = 'protect shield spare save avoid cover turn win please leave keep';
const LITTLE = /\b(?! (?:nothing|little|much|enough)\b)[^.,;:?!]{0,60}? (?:so as |in order |only |simply )?to /;
/** Of itself a motive. */
const DONE_IN_SECRET = toPattern(
  'i',
  /\b(?:was|were|is|are|been|has|have|had) (?:all |only |simply |deliberately |secretly )?/,
  anyOf(
    sequenceOf(anyWordOf(SECRET), LITTLE, anyWordOf(`${TO_HARM} ${FOR_GOOD}`)),
    sequenceOf(anyWordOf(FOR_MONEY), LITTLE, anyWordOf(TO_HARM)),
    /paid\b [^.,;:?!]{0,40}?to (?:leave|turn|keep (?:quiet|silent|away))/,
  ),
  / /,
);
/** A motive near other reasons. */
const DONE_FOR = toPattern(
  'i',
  /\b(?:was|were|is|are|been) (?:all |only |simply |deliberately |secretly )?/,
  anyWordOf(`${SECRET} ${FOR_MONEY} done arranged planned timed kept`),
  LITTLE,
  anyWordOf(`${TO_HARM} ${FOR_GOOD}`),
  / /,
);
/** Who acts there: "the owner", "Karsia", "he", and not "farmers", "the first thing she", "if companies". */
const WHO =
  /^(?:(?:basically|simply|perhaps|probably|clearly|maybe),? )?(?:the (?!first\b|last\b|only\b|next\b|best\b)|(?:an?|its|this|that|these|those|some|several|somebody|someone)\b|(?:he|she|they)$)[^,;:]{0,70}(?:, [^,;:]{2,40},)?$/i;
const NAME =
  /^(?!(?:I|We|You|If|When|What|One|There|Any\p{L}*|Every\p{L}*|Nobody|Our|My|No)\b)\p{Lu}[^,;:]{0,70}(?:, [^,;:]{2,40},)?$/u;
const PRONOUN = /^(?:he|she|it|they)$/i;
/** The subject of a relative clause, or of a second statement. */
const CLAUSE = /\b(?:that|which|who|whose|and|but)\b/i;

/** The motives that somebody ascribes to somebody else, near other reasons; `proposals` are those found by other words. */
export function findMotives(scene: Scene, proposals: readonly PlacedProposal[]): PlacedProposal[] {
  const { known } = scene;
  const near = toDiscussedSentences(proposals);
  const found: PlacedProposal[] = [];
  for (const attribution of known.attributions) {
    const [cue] = attribution.cue;
    if (cue === undefined || !TELLING_ACTS.has(attribution.act) || attribution.confidence < LEAST_CONFIDENCE) continue;
    for (const content of attribution.content) {
      // What somebody believes another to be after is a motive without any other reason near.
      const words = toText(known.language.text, content);
      const isNear =
        (attribution.act === 'believes' && WANTED.test(words)) || near.has(findSentenceIndex(known, content.start));
      if (!isNear && !DONE_IN_SECRET.test(words)) continue;
      const passage = toPassage(scene, cue);
      const claim = passage === null || isAsking(passage) ? null : toMotive(passage, attribution, content, isNear);
      if (passage === null || claim === null) continue;
      if ([...proposals, ...found].some((other) => isOverlapping(other.claim, claim))) continue;
      found.push(toGiven(passage, claim, cue, { by: BY, confidence: CONFIDENCE, holder: attribution }));
    }
  }
  return found;
}

function toMotive(passage: Passage, attribution: Attribution, content: Span, isNear: boolean): Span | null {
  const { known, text } = passage;
  const sentence = known.language.sentences[findSentenceIndex(known, content.start)];
  const end = Math.min(content.end, sentence?.end ?? content.end);
  const lead = /^(?:that )?["“'‘]?/i.exec(toText(text, content))?.[0].length ?? 0;
  const last = text.slice(content.start + lead, end).lastIndexOf(' and that ');
  const start = content.start + lead + (last === -1 ? 0 : last + ' and that '.length);
  if (end - start < LEAST || end - start > LONGEST) return null;
  const said = { start, end };
  const verb = findInside(known.words.verbs, said).find((group) => group.isFinite);
  if (verb === undefined || verb.negation !== null || verb.modal !== null) return null;
  const subject = toText(text, { start, end: verb.start })
    .trim()
    .replace(/ (?:simply|only|just|really|merely|clearly)$/i, '');
  const isWanted = isNear && isWanting(verb, text.slice(verb.end, end)) && isWho(subject);
  const words = toText(text, said);
  if (!isWanted && !DONE_IN_SECRET.test(words) && !(isNear && DONE_FOR.test(words))) return null;
  if (CLAUSE.test(subject) || (isWanted && isOneself(subject, attribution, text, /["“‘]/.test(text.charAt(start - 1)))))
    return null;
  return toWordsSpan(passage, findTokenIndex(known, start), findTokenIndex(known, end));
}

function isWanting({ lemma, isPassive, isPerfect }: VerbGroup, after: string): boolean {
  if (isPassive || isPerfect) return false;
  return (WANTS.has(lemma) || (lemma === 'be' && IS_AFTER.test(after))) && !NO_MOTIVE.test(after);
}

function isWho(subject: string): boolean {
  return WHO.test(subject) || NAME.test(subject.replace(/^the /i, ''));
}

/** What one wants oneself is no motive that one ascribes. */
function isOneself(subject: string, { source: [who] }: Attribution, text: string, isQuoted: boolean): boolean {
  if (who === undefined) return /^(?:he|she|they)$/i.test(subject);
  if (/^(?:his|her|their) /i.test(subject)) return true;
  const name = toText(text, who);
  if (PRONOUN.test(subject)) return !isQuoted && (!PRONOUN.test(name) || name.toLowerCase() === subject.toLowerCase());
  const names = new Set(name.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []);
  return (subject.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).some((part) => names.has(part));
}
