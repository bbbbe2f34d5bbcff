// Catches: The real stumbling block was gold · The sticking point had been the price of gas · The last straw was a letter.
// Not: The main obstacle is the weather (it is still in the way) · a stumbling block for many · the sticking point was unclear.
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { toLower, toTag } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

/** What an undertaking failed on. */
export const stumblingBlock: ExplanationRule = {
  id: 'explanations/stumbling-block',
  pattern: toPattern(
    'gi',
    /\bthe /,
    '(?:',
    anyWordOf('real main chief biggest true actual final only key decisive'),
    / /,
    ')?',
    anyOf(
      /(?:stumbling[- ]block|sticking[- ]point|bone of contention|deal-?breaker|breaking point|(?:last|final) straw)/,
      sequenceOf(/obstacle/, /(?= (?:was|had been|proved)\b)/),
    ),
    / (?:was|had been|proved to be|proved|turned out to be)\b/,
  ),
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { afterToken, cue } = passage;
    if (!/^(?:DT|NN|JJ|PRP\$|VBG|CD)/.test(toTag(passage, afterToken))) return null;
    if (/^(?:this|that|unclear|unknown|likely|possible)$/.test(toLower(passage, afterToken))) return null;
    return toProposal(findPhraseFrom(passage, afterToken), null, cue);
  },
};
