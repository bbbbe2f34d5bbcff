// Catches: She sees the reason in the books · He saw the origin of the trouble in politics.
// Not: He saw the reason in 2019 · found the source of the leak in the cellar · She sees no reason in this.
import type { Span } from '../../../document/span.ts';
import { anyWordOf, toPattern } from '../../../language/pattern.ts';
import { findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { type Passage, toLower, toTag, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

/** In tokens: between the noun and "in". */
const REACH = 9;
const TIME =
  /^(?:(?:the )?(?:early |late )?\d|(?:an? |the |half |two |three |early |late |\w+ )*(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|century|decades?|morning|evening|afternoon|time)\b|this\b|that\b|it\b|fact\b|question\b)/i;

export const seenIn: ExplanationRule = {
  id: 'explanations/seen-in',
  pattern: toPattern(
    'gi',
    /\b/,
    anyWordOf('sees? saw'),
    / (?:the|its|their|his|her) (?:real |true |main |deeper |likely |likeliest )?/,
    anyWordOf('reasons? causes? origins? roots? source explanation motives? culprits?'),
    /\b/,
  ),
  confidence: 0.8,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, afterToken, cue, cueToken } = passage;
    const verb = passage.verbs.find((group) => group.headToken === cueToken);
    if (verb === undefined || !verb.isFinite || verb.isPassive || verb.negation !== null || verb.modal !== null)
      return null;
    const joint = findIn(passage, afterToken);
    if (joint === -1 || !/^(?:DT|NN|JJ|PRP\$|VBG|CD)/.test(toTag(passage, joint + 1))) return null;
    const claim = findPhraseFrom(passage, joint + 1);
    if (claim === null || TIME.test(text.slice(claim.start, claim.end))) return null;
    return toProposal(claim, toOf(passage, joint), cue, { isReported: true });
  },
};

function findIn(passage: Passage, from: number): number {
  for (let at = from; at < passage.endToken && at < from + REACH; at++) {
    if (toLower(passage, at) === 'in') return at;
    if (at === from && !/^(?:of|for|behind)$/.test(toLower(passage, at))) return -1;
    if (/^(?:VB[DPZ]|MD|,|:)/.test(toTag(passage, at))) return -1;
  }
  return -1;
}

/** "of the trouble" between the noun and "in". */
function toOf(passage: Passage, joint: number): Span | null {
  return joint > passage.afterToken ? toWordsSpan(passage, passage.afterToken + 1, joint) : null;
}
