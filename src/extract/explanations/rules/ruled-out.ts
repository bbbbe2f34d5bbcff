// Catches: She ruled out bad building as the main reason · He excludes welding as the cause of the fire · The coroner dismissed drink as a factor.
// Not: ruled out a return as coach · rejected him as leader · did not rule out arson as the cause.

import { findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { toLower, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

/** In tokens: between the verb and "as". */
const REACH = 12;

export const ruledOut: ExplanationRule = {
  id: 'explanations/ruled-out',
  pattern: /\b(?:rul(?:e|es|ed|ing) out|exclud(?:e|es|ed)|dismiss(?:es|ed)?|reject(?:s|ed)?|discount(?:s|ed)?)\b/gi,
  confidence: 0.8,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { cueToken, afterToken, text, endToken } = passage;
    const verb = passage.verbs.find((group) => group.headToken === cueToken);
    if (verb === undefined || !verb.isFinite || verb.isPassive || verb.negation !== null) return null;
    let as = afterToken;
    while (as < endToken && as < afterToken + REACH && toLower(passage, as) !== 'as') as++;
    if (toLower(passage, as) !== 'as' || as === afterToken) return null;
    const rest = text.slice(passage.known.language.tokens.starts[as] as number, passage.region.end);
    const match = AS_CAUSE.exec(rest);
    const claim = toWordsSpan(passage, afterToken, as);
    if (match === null || claim === null || /^(?:it|this|that|him|her|them)$/i.test(text.slice(claim.start, claim.end)))
      return null;
    const start = passage.known.language.tokens.starts[as] as number;
    let after = as;
    while (after < endToken && (passage.known.language.tokens.ends[after] as number) <= start + match[0].length)
      after++;
    const of = /^(?:for|of|behind|in)$/.test(toLower(passage, after)) ? findPhraseFrom(passage, after + 1) : null;
    const rejectedBy = { start: passage.cue.start, end: passage.cue.end };
    return toProposal(
      claim,
      of,
      { start, end: start + match[0].length },
      {
        isReported: true,
        isDenial: true,
        rejectedBy,
      },
    );
  },
};

const AS_CAUSE =
  /^as (?:the |a |an |one |any )?(?:[\w-]+ ){0,2}?(?:cause|reason|motive|explanation|factor|culprit|trigger|origin)\b/i;
