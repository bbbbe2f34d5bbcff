// Catches: last month · earlier this year · next week  Not: the last week of May · this week's vote
import { type TimeRule, toUnanchored } from '../time-rule.ts';
import { toUnitValue } from '../unit-value.ts';

/** Weeks, months and years next to the one of publication. */
export const deicticUnit: TimeRule = {
  id: 'times/deictic-unit',
  pattern:
    /\b(earlier\s+this|later\s+this|late\s+last|early\s+this|last|this|next|the\s+previous)\s+(week|month|year)\b(?!\s+of\b)(?!['’]s)/gi,
  confidence: 0.93,
  toTime(match, { published }) {
    const [, which = '', unit = ''] = match;
    if (published === null) return toUnanchored('DATE', 'published', []);
    const shift = /last|previous/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0;
    const mod = /^early|earlier/i.test(which) ? 'START' : /^late/i.test(which) ? 'END' : null;
    return { type: 'DATE', value: toUnitValue(published, unit, shift), mod, anchor: 'published', candidates: [] };
  },
};
