// Catches: said the drill should reach the men by Thursday · the line should be clear again within two days, he said
// Not: the law should be repealed by June (what ought to be) · said they should leave by Monday · without a time: should hold
import { COMPLETIONS } from '../../../lexicon/outcome-verbs.ts';
import type { ForecastRule } from '../prospect.ts';
import { toSubject } from '../subject.ts';

/** Adjectives and adverbs for what is then over, or as it was. */
const RESTORED = /^(?:back|over|ready|clear|dry|safe|normal|available|out|through|up|fully|again|open)$/;

/** What a thing should have come to by a time, whoever tells it reckons with; of people it is asked. */
export const shouldBy: ForecastRule = {
  id: 'forecasts/should-by',
  confidence: 0.75,
  toProspect(passage, verb) {
    const { group, first, end } = verb;
    if (passage.holder === null || passage.isDoubted || passage.isDenied) return null;
    if (group.modal !== 'should' || group.isPerfect || group.negation !== null) return null;
    if (toSubject(passage, verb) !== 'thing') return null;
    const isState = group.lemma === 'be' && RESTORED.test(passage.stretch.lowers[end] ?? '');
    if (!isState && !COMPLETIONS.has(group.lemma)) return null;
    return { cues: [{ from: first, to: first + 1 }], band: null, needsTime: true };
  },
};
