// Catches: She ruled out bad building as the main reason · He excludes welding as the cause of the fire · The coroner dismissed drink as a factor · Gas can be excluded as a cause.
// Not: ruled out a return as coach · rejected him as leader · did not rule out arson as the cause.

import type { VerbGroup } from '../../words.ts';
import { findNounPhraseBefore } from '../clause-starts.ts';
import { findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { type Passage, toLower, toWordsSpan } from '../passage.ts';
import { isPersonalSpan } from '../personal.ts';
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
    if (verb === undefined || !verb.isFinite || verb.negation !== null) return null;
    if (verb.isPassive && verb.firstToken < verb.headToken) return proposePassive(passage, verb);
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

/** "Gas can be excluded as a cause". */
function proposePassive(passage: Passage, verb: VerbGroup): ReturnType<typeof toProposal> {
  const { text, cue, region } = passage;
  const match = AS_CAUSE.exec(text.slice(cue.end + 1, region.end));
  const claim = findNounPhraseBefore(passage, verb.firstToken);
  if (match === null || claim === null || verb.modal === 'should' || isPersonalSpan(passage, claim)) return null;
  const rejectedBy = { start: verb.start, end: cue.end };
  const start = cue.end + 1;
  return toProposal(claim, null, { start, end: start + match[0].length }, { isDenial: true, rejectedBy });
}

const AS_CAUSE =
  /^as (?:the |a |an |one |any )?(?:[\w-]+ ){0,2}?(?:cause|reason|motive|explanation|factor|culprit|trigger|origin)\b/i;
