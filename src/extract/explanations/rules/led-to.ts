// Catches: The strike led to delays · Heavy rain caused flooding · The leak triggered an inquiry.
// Not: a path that led to the house · he caused a stir · which led to.
import { findClauseBefore, findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { toTag } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

export const ledTo: ExplanationRule = {
  id: 'explanations/led-to',
  pattern: /\b(?:led (?:directly )?to|caus(?:ed|es|ing)|trigger(?:ed|s|ing)|spark(?:ed|s|ing)|prompt(?:ed|s|ing))\b/gi,
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cueToken, afterToken } = passage;
    const verb = passage.verbs.find((group) => group.headToken === cueToken);
    if (verb === undefined || !verb.isFinite || verb.isPassive || verb.negation !== null || verb.tense === 'future')
      return null;
    if (verb.modal !== null && !/^(?:may|might|could)$/.test(verb.modal)) return null;
    const subject = findClauseBefore(passage, verb.firstToken);
    if (
      subject === null ||
      /\b(?:who|which|that|it|he|she|they|this|we|i)$/i.test(text.slice(subject.start, subject.end))
    )
      return null;
    if (/^NNP/.test(toTag(passage, verb.firstToken - 1))) return null;
    const of = findPhraseFrom(passage, afterToken);
    return of === null ? null : toProposal(subject, of, { start: verb.start, end: passage.cue.end });
  },
};
