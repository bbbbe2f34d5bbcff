// Catches: She gave the rain as the reason for the delay · The letter cites rising costs as a reason · He named fatigue as the cause.
// Not: as a reason to stay · gave no reason · was cited as the reason by nobody in particular.

import { findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { type Passage, toLower, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, type Proposal, toProposal } from '../rule.ts';

const GIVES: ReadonlySet<string> = new Set(
  'give cite name offer mention list identify invoke see regard investigate examine treat look'.split(' '),
);
/** In tokens: between the verb and "as". */
const REACH = 14;

export const givenAsReason: ExplanationRule = {
  id: 'explanations/given-as-reason',
  pattern:
    /\bas (?:the|a|an|one|its|his|her|their)(?: (?:[a-z]+(?:er|est)? )?(?:main|chief|real|true|actual|official|sole|only|likel(?:y|ier|iest)|possible|probable|root|deeper))? (?:reasons?|cause|motive|explanation|source|culprit|trigger)\b/gi,
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { cueToken, afterToken, cue } = passage;
    const verb = passage.verbs.findLast((group) => group.isFinite && group.endToken <= cueToken);
    if (verb === undefined || !GIVES.has(verb.lemma) || verb.isPassive || verb.negation !== null) return null;
    if (cueToken - verb.endToken > REACH) return null;
    const claim = toWordsSpan(passage, verb.endToken, cueToken);
    if (claim === null || POINTS.test(passage.text.slice(claim.start, claim.end))) return null;
    // "a reason to stay", "the reason that she left"
    if (/^(?:to|that|not)$/.test(toLower(passage, afterToken))) return null;
    return toProposal(claim, toOf(passage), cue, { isReported: true });
  },
};

const POINTS = /^(?:it|this|that|them|him|her|these|those|no\b.*)$/i;

function toOf(passage: Passage): Proposal['of'] {
  return /^(?:for|of|behind)$/.test(toLower(passage, passage.afterToken))
    ? findPhraseFrom(passage, passage.afterToken + 1)
    : null;
}
