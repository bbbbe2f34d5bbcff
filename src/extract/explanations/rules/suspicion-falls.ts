// Catches: Holt's first suspicion is speed · Suspicion has fallen on the tannery · Police believe in arson · My guess is sabotage.
// Not: His suspicion is understandable · the prime suspect is a man of 30 · believes in God.
import type { Span } from '../../../document/span.ts';
import { anyOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { findClauseFrom, findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { toLower, toTag } from '../passage.ts';
import { isPersonal } from '../personal.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

export const suspicionFalls: ExplanationRule = {
  id: 'explanations/suspicion-falls',
  pattern: toPattern(
    'gi',
    /\b/,
    anyOf(
      sequenceOf(
        /(?:['’]s|his|her|their|the|our) (?:(?:first|main|own|chief|prime|strongest|biggest|initial) )?/,
        /(?:suspicion|hunch) (?:is|was)/,
      ),
      /suspicions?(?: [\w’'-]+){0,5} (?:falls?|fell|(?:has|have|had) fallen) on/,
      sequenceOf(
        /believe[sd]? in/,
        '(?=',
        / (?:an? )?/,
        anyOf(
          /sabotage|arson|foul play|suicide|murder|an accident|accident|human error|technical|revenge|conspiracy/,
          /plot/,
        ),
        /\b/,
        ')',
      ),
    ),
  ),
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cue, afterToken } = passage;
    const isClause = toLower(passage, afterToken) === 'that';
    const tag = toTag(passage, afterToken);
    if (!isClause && !/^(?:DT|PRP\$|NN|VBG)/.test(tag) && !/^JJ NN/.test(`${tag} ${toTag(passage, afterToken + 1)}`))
      return null;
    const claim: Span | null = isClause ? findClauseFrom(passage, afterToken + 1) : findPhraseFrom(passage, afterToken);
    if (claim === null || (!isClause && isPersonal(text.slice(claim.start, claim.end)) && tag !== 'NNP')) return null;
    return toProposal(claim, null, cue, { isReported: true });
  },
};
