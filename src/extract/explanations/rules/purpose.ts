// Catches, where somebody says so: said the firm had shut the mine in order to break the strike · says the dismissal was meant to bury the inquiry.
// Not: the same words in the article's own voice · must pay in order to stay · said they would strike in order to be heard · The bill is meant to help farmers.
import type { Span } from '../../../document/span.ts';
import { anyOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { findClauseBefore, findNounPhraseBefore } from '../clause-starts.ts';
import { findPhraseFrom } from '../clauses.ts';
import { isAsking, toExplained } from '../explained.ts';
import { isHappeningNoun, toHeadNoun } from '../happening-noun.ts';
import type { Passage } from '../passage.ts';
import { isPersonalSpan } from '../personal.ts';
import { type ExplanationRule, type Proposal, toProposal } from '../rule.ts';

/** In UTF-16 code units. */
const LEAST_CLAIM = 8;
/** Acts by which a purpose is ascribed to a deed. */
const ASCRIBES: ReadonlySet<string> = new Set(['says', 'alleges', 'believes', 'denies', 'doubts', 'confirms']);

export const purpose: ExplanationRule = {
  id: 'explanations/purpose',
  pattern: toPattern(
    'gi',
    /\b/,
    anyOf(
      /(?:only |simply |merely |just |precisely )?in order (?=to\b)/,
      sequenceOf(
        /(?:is|was|were|are|(?:has|have|had) been) (?:only |merely |really |clearly |simply |just )?/,
        /(?:meant|intended|designed|calculated|timed) (?=to\b)/,
      ),
    ),
  ),
  confidence: 0.75,
  propose(passage) {
    const { text, cue, holder, verbs, cueToken, afterToken } = passage;
    if (isAsking(passage) || holder === null || !ASCRIBES.has(holder.act)) return null;
    const claim = findPhraseFrom(passage, afterToken);
    if (claim === null || claim.end - claim.start < LEAST_CLAIM) return null;
    const words = { start: cue.start, end: cue.end - 1 };
    if (/order $/i.test(text.slice(cue.start, cue.end))) {
      const of = toExplained(passage, withoutFrame(text, findClauseBefore(passage, cueToken)));
      return of === null || !isDone(passage, of) ? null : toProposal(claim, of, words);
    }
    const verb = verbs.find((group) => group.firstToken <= cueToken && cueToken < group.endToken);
    if (verb?.isFinite === false || verb?.negation != null || IS_SCHEDULED.test(text.slice(claim.start, claim.end)))
      return null;
    return toMeant(passage, claim, words);
  },
};

/** "Was meant to last two hours", "to be secret": when and how it is to be, not what for. */
const IS_SCHEDULED =
  /^to (?:be|have|take place|go (?:ahead|on)|last|end|begin|start|commence|finish|conclude|continue|run|open|close|happen|occur|follow|resume|coincide|arrive|leave|come|cover|include|involve)\b/i;

/** "Denied <reports that> the ship was seized": what the reports tell. */
function withoutFrame(text: string, of: Span | null): Span | null {
  if (of === null) return null;
  const frame = FRAME.exec(text.slice(of.start, of.end))?.[0].length ?? 0;
  return { start: of.start + frame, end: of.end };
}

const FRAME =
  /^(?:the |any |all )?(?:reports?|claims?|suggestions?|rumou?rs?|allegations?|accusations?|speculation) that /i;

/** What somebody else has done, or wanted: not what is to be done, nor what one says of oneself. */
function isDone({ text, verbs }: Passage, of: Span): boolean {
  const verb = verbs.find((group) => group.isFinite && group.start >= of.start && group.end <= of.end);
  if (verb === undefined || verb.tense !== 'past' || verb.modal !== null || verb.negation !== null) return false;
  return !/^(?:i|we|you|one)\b/i.test(text.slice(of.start, of.end));
}

/** "The dismissal was meant to": a deed, for a law or a course says itself what it is for. */
function toMeant(passage: Passage, claim: Span, words: Span): Proposal | null {
  const of = findNounPhraseBefore(passage, passage.cueToken);
  if (of === null || isPersonalSpan(passage, of)) return null;
  const thing = passage.text.slice(of.start, of.end);
  const isPointing = /^(?:it|this|that)$/i.test(thing);
  const isDeed = isHappeningNoun(toHeadNoun(thing)) || STEP.test(toHeadNoun(thing));
  if (!isPointing && (!isDeed || SAYS_ITSELF.test(toHeadNoun(thing)))) return null;
  return toProposal(claim, isPointing ? null : of, words);
}

/** What one does to somebody else, and for a reason. */
const STEP =
  /^(?:step|gesture|ploy|stunt|manoeuvre|maneuver|tactic|timing|recall|snub|action|purge|embargo|blockade|tariff|sanction)s?$/i;

/** What is made and written for a use. */
const SAYS_ITSELF =
  /^(?:legislation|regulation|provision|programme|program|agreement|measure|amendment|investment|insurance|funding|training|treatment|legislation|instruction|requirement|initiative|proposal|change|cut|increase)s?$/i;
