// Catches: 2015-05-18 · 2015-05-18T10:30Z · 11/02/89 · 18.5.2015 · 9/11  Not: 24/7 · 5-4 · 1.5.2 (a version)
import { parseDay, toIsoDay } from '../calendar.ts';
import { type TimeContext, type TimeRule, type TimeValue, toAbsolute } from '../time-rule.ts';
import { toSticky } from '../vocabulary.ts';

/** A date in figures. "3/4/2015" is either of two days and keeps both. */
export const numericDate: TimeRule = {
  id: 'times/numeric-date',
  opens: ['digit'],
  pattern: toSticky(
    '(?:(\\d{4})([-/])(\\d{2})\\2(\\d{2})(?:[T ](\\d{2}:\\d{2})(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?)?|(\\d{1,2})([/.])(\\d{1,2})\\7(\\d{4}|\\d{2})|9/11)(?![\\d/]|[.-]\\d)',
  ),
  confidence: 0.95,
  toTime(match, context) {
    const [whole, year, , month, day, clock, first, separator, second, shortYear = ''] = match;
    if (whole === '9/11') return toAbsolute('DATE', '2001-09-11');
    if (year !== undefined) {
      const found = parseDay(Number(year), Number(month), Number(day));
      if (found === null) return null;
      return clock === undefined
        ? toAbsolute('DATE', toIsoDay(found))
        : toAbsolute('TIME', `${toIsoDay(found)}T${clock}`);
    }
    if (separator === '.' && shortYear.length < 4) return null;
    return toEither(Number(first), Number(second), toFullYear(shortYear, context), separator === '.', context);
  },
};

function toFullYear(year: string, { published }: TimeContext): number {
  if (year.length === 4) return Number(year);
  const now = published === null ? 2000 : Number(toIsoDay(published).slice(0, 4));
  const century = Math.floor(now / 100) * 100;
  const found = century + Number(year);
  return found > now + 20 ? found - 100 : found;
}

function toEither(
  first: number,
  second: number,
  year: number,
  isDayFirst: boolean,
  { published }: TimeContext,
): TimeValue | null {
  const monthFirst = isDayFirst ? null : parseDay(year, first, second);
  const dayFirst = parseDay(year, second, first);
  const days = [...new Set([monthFirst, dayFirst])].filter((day) => day !== null);
  const [one, other] = days;
  if (one === undefined) return null;
  if (other === undefined) return toAbsolute('DATE', toIsoDay(one));
  // The day of publication itself, or one within a month of it, is hardly chance.
  const near = published === null ? [] : days.filter((day) => Math.abs(day - published) <= 31);
  const value = near.length === 1 ? toIsoDay(near[0] as number) : null;
  return { type: 'DATE', value, mod: null, anchor: 'absolute', candidates: days.map(toIsoDay) };
}
