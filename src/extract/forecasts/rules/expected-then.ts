// Catches: more rain is forecast for Sunday · a ruling is expected in June  Not: is expected to speak · was expected in May · is expected of them
import { FORETELLING } from '../../../lexicon/outcome-verbs.ts';
import type { ForecastRule } from '../prospect.ts';

/** A passive of foretelling with the time of what is foretold. */
export const expectedThen: ForecastRule = {
  id: 'forecasts/expected-then',
  confidence: 0.8,
  toProspect({ stretch }, verb) {
    const { group, first, head, end } = verb;
    if (!group.isFinite || !group.isPassive || group.tense !== 'present' || !FORETELLING.has(group.lemma)) return null;
    if (
      !/^(?:for|by|in|on|before|within|during|this|next|at|sometime|soon|later|early|late)$/.test(
        stretch.lowers[end] ?? '',
      )
    )
      return null;
    if (!/^(?:NN|CD|PRP|VBG)/.test(stretch.tags[first - 1] ?? '')) return null;
    return { cues: [{ from: head, to: head + 1 }], band: group.negation === null ? null : 'unlikely', needsTime: true };
  },
};
