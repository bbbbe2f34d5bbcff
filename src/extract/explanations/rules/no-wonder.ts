// Catches: The keeper was ill, so it is no wonder they lost · He is known for rash moves, so there is no need to be surprised by this one.
// Not: no wonder she smiled · It is no surprise that he won.
import { anyOf, toPattern } from '../../../language/pattern.ts';
import { findClauseBefore } from '../clause-starts.ts';
import { findClauseFrom, findPhraseFrom } from '../clauses.ts';
import { toExplained } from '../explained.ts';
import { toLower } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

export const noWonder: ExplanationRule = {
  id: 'explanations/no-wonder',
  pattern: toPattern(
    'gi',
    /, so (?:it|this|that|there)?(?: is|['’]s| was| should be| comes as| came as| should come as)? ?/,
    /(?:perhaps |hardly |little |small |no |not |scarcely )+(?:a )?/,
    anyOf(
      /need to be surprised (?:by|that|at)|wonder(?: that)?|surprise(?: that)?|surprising(?: that)?/,
      /coincidence(?: that)?/,
    ),
  ),
  confidence: 0.8,
  propose(passage) {
    const last = toLower(passage, passage.afterToken - 1);
    const of = /^(?:by|at)$/.test(last)
      ? findPhraseFrom(passage, passage.afterToken)
      : toExplained(passage, findClauseFrom(passage, passage.afterToken));
    const cue = { start: passage.cue.start + 2, end: passage.cue.end };
    return toProposal(findClauseBefore(passage, passage.cueToken), of, cue);
  },
};
