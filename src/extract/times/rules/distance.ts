// Catches: two weeks ago · a day earlier · the previous day  Not: three years in prison · a day after the storm
import { SMALL_NUMBERS } from '../../../lexicon/calendar-words.ts';
import { type TimeRule, toUnanchored } from '../time-rule.ts';
import { toUnitValue } from '../unit-value.ts';

/** "two weeks ago", counted from publication; "a day earlier", counted from the time before it. */
export const distance: TimeRule = {
  id: 'times/distance',
  pattern:
    /\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})\s+(day|week|month|year)s?\s+(ago|earlier|later|before(?!\s+\w))\b|\bthe\s+(?:previous\s+day|day\s+before(?!\s+\w)|day\s+after(?!\s+\w)|next\s+day|following\s+day)\b/gi,
  confidence: 0.7,
  toTime(match, { published, previous }) {
    const [
      whole,
      count = 'one',
      unit = 'day',
      relation = /after|next|following/i.test(match[0]) ? 'later' : 'earlier',
    ] = match;
    const isAgo = relation.toLowerCase() === 'ago';
    const base = isAgo ? published : previous;
    if (base === null || whole === '') return toUnanchored('DATE', isAgo ? 'published' : 'previous-time', []);
    const steps =
      (SMALL_NUMBERS.get(count.toLowerCase()) ?? Number(count)) * (relation.toLowerCase() === 'later' ? 1 : -1);
    return {
      type: 'DATE',
      value: toUnitValue(base, unit, steps),
      mod: null,
      anchor: isAgo ? 'published' : 'previous-time',
      candidates: [],
    };
  },
};
