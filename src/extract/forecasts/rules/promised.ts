// Catches: promised to check every coach by September · vowed that the line will reopen in May  Not: promised to help · swore that he would never
import type { ForecastRule } from '../prospect.ts';
import { isInfinitive, isProspective, toFutureCue } from '../prospective.ts';

/** A promise with a day can be held against that day. */
export const promised: ForecastRule = {
  id: 'forecasts/promised',
  confidence: 0.75,
  toProspect(passage, verb) {
    if (passage.isDoubted || verb.group.isPerfect) return null;
    if (isProspective(passage, verb)) return { cues: [toFutureCue(passage, verb)], band: null, needsTime: true };
    if (!isInfinitive(passage, verb) || passage.stretch.verbs[0] !== verb) return null;
    return { cues: [], band: null, needsTime: true };
  },
};
