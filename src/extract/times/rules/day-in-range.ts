// Catches: the second day of "May 5-7", "5 and 7 May", the second year of "1999-2004"  Not: May 5, 7 people
import { parseIsoDay, toDay } from '../calendar.ts';
import { type TimeRule, toAbsolute } from '../time-rule.ts';
import { toSticky, YEAR } from '../vocabulary.ts';

const BETWEEN = /^(?:\s?[-–—]\s?|\s(?:to|and|through|until|or)\s|,\s(?:and\s)?)$/;

/** A day or year that leans on the one before it. */
export const dayInRange: TimeRule = {
  id: 'times/day-in-range',
  opens: ['digit'],
  pattern: toSticky(
    `(${YEAR}|\\d{1,2})(?![\\w%]|[.,:]\\d|\\s(?:[a-z]*s|people|men|women|children)\\b|[-–]\\w|\\s(?:percent|million|billion|trillion)\\b)`,
  ),
  confidence: 0.93,
  toTime(match, { last }) {
    const [, figures = ''] = match;
    if (last === null || match.index - last.end > 6 || match.index <= last.end) return null;
    const between = match.input.slice(last.end, match.index);
    if (!BETWEEN.test(between)) return null;
    if (figures.length === 4) {
      const isYear = last.value !== null && /^\d{4}$/.test(last.value) && Number(figures) > Number(last.value);
      return isYear && !/^,/.test(between) ? toAbsolute('DATE', figures) : null;
    }
    if (last.rule.id !== 'times/written-date' && last.rule.id !== 'times/day-in-range') return null;
    const before = last.value === null ? null : parseIsoDay(last.value);
    const day = Number(figures);
    if (before === null || day < 1 || day > 31) return null;
    // "March 5, 7 people": after a comma only a list goes on.
    if (
      /^,/.test(between) &&
      !/^\s?(?:,|and\b|or\b)/.test(match.input.slice(match.index + figures.length, match.index + figures.length + 5))
    )
      return null;
    const isPlausible = /^,/.test(between) ? day > toDay(before).day : day !== toDay(before).day;
    if (!isPlausible) return null;
    const value = `${last.value?.slice(0, 8)}${figures.padStart(2, '0')}`;
    return parseIsoDay(value) === null ? null : { type: 'DATE', value, mod: null, anchor: last.anchor, candidates: [] };
  },
};
