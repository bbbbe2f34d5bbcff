// Catches: in 2013 · late 2011 · since 1956  Not: 2,013 · 2013 votes · $2013
import { type TimeRule, toMod } from '../time-rule.ts';

/** A year on its own. */
export const year: TimeRule = {
  id: 'times/year',
  pattern: /\b(?:(early|mid|late)(?:-|\s+(?:in\s+)?))?((?:1[5-9]|20)\d\d)\b(?![.,]?\d|[-–]\d)/gi,
  confidence: 0.95,
  toTime(match) {
    const [, qualifier, name = ''] = match;
    const isAfterPreposition = /\b(?:in|since|by|during|until|before|after)\s+$/i.test(
      match.input.slice(Math.max(0, match.index - 10), match.index),
    );
    if (qualifier === undefined && !isAfterPreposition) return null;
    return { type: 'DATE', value: name, mod: toMod(qualifier), anchor: 'absolute', candidates: [] };
  },
};
