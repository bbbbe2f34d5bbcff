// Catches: An electrical fault appeared to have started the fire · The dry spring is thought to have caused the shortage · The fire seems to have begun with a dropped match · The blaze started when a candle fell over.
// Not: seemed to have started his career · The fire seems to have started in the kitchen · The festival began with a concert · The drivers are thought to have caused the crash.
import { toText } from '../../../document/span.ts';
import { anyOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
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
  const claim = joint === 'with' ? findPhraseFrom(passage, afterToken + 1) : findClauseFrom(passage, afterToken + 1);
  if (claim === null || /^[\d]/.test(toText(text, claim))) return null;
  return toProposal(
    toWordsSpan(passage, afterToken + 1, toAfter(passage, claim.end)),
    toExplained(passage, before),
    cue,
  );
}

function toAfter({ known, afterToken, endToken }: Passage, end: number): number {
  let at = afterToken + 1;
  while (at < endToken && (known.language.tokens.starts[at] as number) < end) at++;
  return at;
}
