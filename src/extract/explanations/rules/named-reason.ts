// Catches: Wages are the main reason, she said · The wet road was the cause of the crash · Greed can have been the motive.
// Not: That is the reason · There is a reason · He is the reason to stay · Wages are the reason that we met.
import { findNounPhraseBefore } from '../clause-starts.ts';
import { findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { isHappeningNoun, toHeadNoun } from '../happening-noun.ts';
import { type Passage, toLower, toTag } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

export const namedReason: ExplanationRule = {
  id: 'explanations/named-reason',
  pattern:
    /\b(?:is|are|was|were|be|been)(?: (?:probably|likely|mainly|partly|perhaps|surely|certainly))? the(?: (?:main|chief|real|only|likely|likeliest|probable|true|root|biggest|sole|direct|immediate))? (?:reasons?|cause|culprit|motive)\b(?! (?:to|that|there|enough|not|he|she|they|we|i|you|it)\b)/gi,
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { cue, cueToken, text } = passage;
    const verb = passage.verbs.find(({ firstToken, endToken }) => firstToken <= cueToken && cueToken < endToken);
    if (verb === undefined || !verb.isFinite) return null;
    const claim = findNounPhraseBefore(passage, verb.firstToken);
    if (claim === null || !isThing(passage, verb.firstToken, text.slice(claim.start, claim.end))) return null;
    if (!ENDS.test(toLower(passage, passage.afterToken))) return null;
    const of = toOf(passage);
    const rejectedBy = verb.negation === null ? null : { start: verb.start, end: cue.end };
    return toProposal(claim, of, { start: verb.start, end: cue.end }, { rejectedBy, isArgued: verb.modal !== null });
  },
};

/** "the reason the firm was chosen" goes on to say of what. */
const ENDS = /^(?:for|of|behind|why|and|but|in|as|,|\.|;|:|!|—|–|--|"|”|’|\)|)$/;

/** A person may be the culprit of much, and "that" is no reason yet. */
function isThing(passage: Passage, until: number, words: string): boolean {
  if (
    /^(?:this|that|these|those|it|he|she|they|we|i|you|there|which|who|what|one|here|all|nobody|nothing)\b/i.test(
      words,
    ) &&
    !/\s/.test(words)
  )
    return false;
  return !/^(?:NNP|PRP)/.test(toTag(passage, until - 1));
}

function toOf(passage: Passage): ReturnType<typeof findPhraseFrom> {
  if (!/^(?:for|of|behind)$/.test(toLower(passage, passage.afterToken))) return null;
  const of = findPhraseFrom(passage, passage.afterToken + 1);
  return of !== null && isHappeningNoun(toHeadNoun(passage.text.slice(of.start, of.end))) ? of : null;
}
