// Catches: Explaining why the trip was off, he alluded to "family affairs" · Asked why he left, she cited his health.
// Not: he explained why · Asked why he left, she smiled · explaining why it closed, he said nothing.
import { findClauseEnd, findPhraseFrom } from '../clauses.ts';
import { toExplained } from '../explained.ts';
import { toLower, toTag, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

/** Verbs that name a reason, with the preposition that belongs to each; '' where none does. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['allude', 'to'],
  ['point', 'to'],
  ['refer', 'to'],
  ['cite', ''],
  ['invoke', ''],
  ['mention', ''],
  ['blame', ''],
  ['speak', 'of'],
  ['talk', 'of'],
]);

export const explainedWhy: ExplanationRule = {
  id: 'explanations/explained-why',
  pattern: /\b(?:explain(?:ed|ing)? why|asked why)\b/gi,
  confidence: 0.75,
  propose(passage) {
    const { afterToken } = passage;
    const comma = findClauseEnd(passage, afterToken);
    if (toLower(passage, comma) !== ',') return null;
    const of = toExplained(passage, toWordsSpan(passage, afterToken, comma));
    const verb = passage.verbs.find((group) => group.firstToken > comma && group.isFinite);
    const preposition = verb === undefined ? undefined : NAMES.get(verb.lemma);
    if (of === null || verb === undefined || preposition === undefined || verb.negation !== null || verb.isPassive)
      return null;
    if (preposition !== '' && toLower(passage, verb.endToken) !== preposition) return null;
    const from = verb.endToken + (preposition === '' ? 0 : 1);
    if (/^(?:PRP|TO|IN)$/.test(toTag(passage, from))) return null;
    const claim = findPhraseFrom(passage, from);
    return toProposal(claim, of, { start: verb.start, end: verb.end }, { isReported: true });
  },
};
