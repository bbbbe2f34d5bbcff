// Catches: May 18, 2015 · 18 May 2015 · 2015-05-18 · Thursday, May 18  Not: chapter 5, 2015
import { parseDay, toIsoDay } from '../calendar.ts';
import { MONTH, parseMonth, type TimeContext, type TimeRule, type TimeValue, WEEKDAY } from '../time-rule.ts';

const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

/** A day with its month, with or without the year. */
export const writtenDate: TimeRule = {
  id: 'times/written-date',
  pattern: new RegExp(
    `\\b(?:(?:${WEEKDAY}),?\\s+)?(?:(${MONTH})\\s+${DAY}(?:,?\\s+(\\d{4}))?|(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(${MONTH})(?:,?\\s+(\\d{4}))?|(\\d{4})-(\\d{2})-(\\d{2}))\\b`,
    'gi',
  ),
  confidence: 0.97,
  toTime(match, context) {
    const [, month1, day1, year1, day2, month2, year2, isoYear, isoMonth, isoDay] = match;
    const name = month1 ?? month2;
    const month = name === undefined ? Number(isoMonth) : parseMonth(name);
    const day = Number(day1 ?? day2 ?? isoDay);
    const year = year1 ?? year2 ?? isoYear;
    if (month === null) return null;
    if (year === undefined) return toNearestDay(month, day, context);
    const found = parseDay(Number(year), month, day);
    if (found === null) return null;
    return { type: 'DATE', value: toIsoDay(found), mod: null, anchor: 'absolute', candidates: [] };
  },
};

function toNearestDay(month: number, day: number, { published, tense }: TimeContext): TimeValue | null {
  const bare = `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (parseDay(2000, month, day) === null) return null;
  if (published === null) return { type: 'DATE', value: null, mod: null, anchor: 'published', candidates: [bare] };
  const publishedYear = Number(toIsoDay(published).slice(0, 4));
  const years = tense === 'past' ? [publishedYear, publishedYear - 1] : [publishedYear, publishedYear + 1];
  const days = years.map((year) => parseDay(year, month, day)).filter((found) => found !== null);
  const fitting = days.find((found) => (tense === 'past' ? found <= published : found >= published)) ?? days[0];
  if (fitting === undefined) return null;
  return { type: 'DATE', value: toIsoDay(fitting), mod: null, anchor: 'published', candidates: [] };
}
