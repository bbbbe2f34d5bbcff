// Catches: An electrical fault appeared to have started the fire · The dry spring is thought to have caused the shortage · The fire seems to have begun with a dropped match · The blaze started when a candle fell over.
// Not: seemed to have started his career · The fire seems to have started in the kitchen · The riot began with the evening meal · The fire started when the guests were asleep · The drivers are thought to have caused the crash.
import { toText } from '../../../document/span.ts';
import { anyOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { FAILS, HAD_FAILED } from '../../../lexicon/mishap-words.ts';
import { findInside } from '../../known.ts';
import { findClauseBefore, findNounPhraseBefore } from '../clause-starts.ts';
import { findClauseFrom, findPhraseFrom } from '../clauses.ts';
import { isAsking, toExplained } from '../explained.ts';
import { isHappeningNoun, toHeadNoun } from '../happening-noun.ts';
import { type Passage, toLower, toTag, toWordsSpan } from '../passage.ts';
import { isPersonalSpan } from '../personal.ts';
import { type ExplanationRule, type Proposal, toProposal } from '../rule.ts';

/** "Appeared to have", "is thought to have": nobody has seen it. */
const SEEMS = sequenceOf(
  anyOf(
    /appear(?:s|ed)?|seem(?:s|ed)?/,
    sequenceOf(
      /(?:is|are|was|were|(?:has|have|had) been) (?:also |now |widely |most |very )?/,
      /(?:thought|believed|understood|suspected|said|known|reported|reckoned|likely|alleged|assumed|found|feared)/,
    ),
  ),
  / to have (?:probably |also |partly )?/,
);
const CAUSES = anyOf(
  /caused|started|triggered|sparked|ignited|set off|touched off|prompted|provoked|led to|brought (?:about|on|down)/,
  /contributed to|precipitated|produced|created|driven|fuell?ed/,
);
const BEGINS = anyOf(/beg[aiu]n|started|broke out|broken out|came about|come about/);
/** What breaks out and is sought a cause for; a festival begins with a concert. */
const OUTBREAK =
  /^(?:wild|forest |bush)?(?:fires?|blazes?|infernos?|explosions?|blasts?|leaks?|spills?|floods?|flooding|outages?|blackouts?|riots?|unrest|violence|panic|stampedes?|landslides?|avalanches?|crash(?:es)?|collapses?|infections?|outbreaks?|epidemics?|trouble|quarrels?|feuds?|rows?|brawls?|crisis)$/i;

export const seemedToCause: ExplanationRule = {
  id: 'explanations/seemed-to-cause',
  pattern: toPattern(
    'gi',
    /\b/,
    anyOf(sequenceOf(SEEMS, CAUSES, /\b/), sequenceOf('(?:', SEEMS, '|(?:had )?)', BEGINS, /(?= (?:with|when)\b)/)),
  ),
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cue, cueToken, verbs } = passage;
    const verb = verbs.find((group) => group.end > cue.start);
    if (verb === undefined || !verb.isFinite || verb.negation !== null || verb.start > cue.end) return null;
    const first = Math.min(verb.firstToken, cueToken);
    const before = findNounPhraseBefore(passage, first) ?? findClauseBefore(passage, first);
    if (before === null || /^W|^EX/.test(toTag(passage, first - 1))) return null;
    const words = { start: Math.min(verb.start, cue.start), end: cue.start + toText(text, cue).trimEnd().length };
    return /^(?:with|when)$/.test(toLower(passage, passage.afterToken))
      ? proposeBegun(passage, before, words)
      : proposeCaused(passage, before, words);
  },
};

/** "The fault appeared to have started the fire." */
function proposeCaused(passage: Passage, claim: NonNullable<Proposal['of']>, cue: Proposal['cue']): Proposal | null {
  const of = findPhraseFrom(passage, passage.afterToken);
  if (of === null || isPersonalSpan(passage, claim) || VAGUE.test(toText(passage.text, claim))) return null;
  const noun = toHeadNoun(toText(passage.text, of));
  return isHappeningNoun(noun) || OUTBREAK.test(noun) ? toProposal(claim, of, cue, { isReported: true }) : null;
}

const VAGUE = /^(?:this|that|it|these|those|which|he|she|they|who|what|nothing|nobody|something|one|both)$/i;

/** "The fire seems to have begun with a dropped match", "started when a candle fell over". */
function proposeBegun(passage: Passage, before: NonNullable<Proposal['of']>, cue: Proposal['cue']): Proposal | null {
  const { afterToken, text } = passage;
  if (!OUTBREAK.test(toHeadNoun(toText(text, before)))) return null;
  const joint = toLower(passage, afterToken);
  const isSupposed = SUPPOSED.test(toText(text, cue));
  const claim = joint === 'with' ? findPhraseFrom(passage, afterToken + 1) : findClauseFrom(passage, afterToken + 1);
  if (
    claim === null ||
    (joint === 'with' ? !isSupposed || BESIDES.test(toText(text, claim)) : !isMishap(passage, claim))
  )
    return null;
  return toProposal(
    toWordsSpan(passage, afterToken + 1, toAfter(passage, claim.end)),
    toExplained(passage, before),
    cue,
  );
}

/** "Appears to have begun with": a bare "began with" tells how it was, or who began it. */
const SUPPOSED =
  /^(?:appear|seem|(?:is|are|was|were|(?:has|have|had) been) (?:\w+ )?(?:thought|believed|understood|suspected|likely|assumed|reckoned)\b)/i;
/** What something is seen by or comes along with is no cause: "no warning", "about 30 prisoners", "smoke on the third floor". */
const BESIDES =
  /^(?:(?:about|around|some|nearly|almost|over|up to|more than|at least|no|little|hardly|barely|without|much|great)\b|\d|(?:an? |the )?(?:[\w-]+ ){0,2}(?:smoke|flames?|bangs?|roars?|screams?|shouts?|chants?|meals?|dinner|lunch|breakfast|supper|shifts?|nights?|mornings?|evenings?|afternoons?|prisoners?|inmates?|youths?|men|women|people)\b)/i;
/** Verbs of a thing that fails or is handled badly, beside those of mishaps. */
const SETS_OFF =
  /^(?:fall|tip|topple|explode|burst|crash|hit|strike|spark|catch|drop|throw|knock|kick|refuse|shoot|beat|collide|derail|spill|backfire|collapse|give)$/;
/** What comes of itself tells the hour. */
const OF_THE_HOUR =
  /^(?:the )?(?:[\w-]+ ){0,2}(?:night|darkness|dusk|dawn|snow|rain|temperatures?|silence|clocks?|bells?|midnight)\b/i;

/** "When a candle fell over": what went wrong, and no state of things ("when the guests were asleep", "when the staff had gone home"). */
function isMishap({ known, text }: Passage, claim: NonNullable<Proposal['of']>): boolean {
  const verb = findInside(known.words.verbs, claim).find((group) => group.isFinite);
  if (verb === undefined || verb.isPerfect || verb.negation !== null || verb.modal !== null) return false;
  if (OF_THE_HOUR.test(toText(text, claim)) || /^(?:come|move)$/.test(verb.lemma)) return false;
  return SETS_OFF.test(verb.lemma) || FAILS.has(verb.lemma) || HAD_FAILED.has(verb.lemma);
}

function toAfter({ known, afterToken, endToken }: Passage, end: number): number {
  let at = afterToken + 1;
  while (at < endToken && (known.language.tokens.starts[at] as number) < end) at++;
  return at;
}
