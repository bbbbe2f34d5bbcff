// Catches: Christmas Day · last Thanksgiving · Election Day 2016 · Easter week  Not: Christmas tree · Easter Island · Labor (the party)
import { anyWordOf } from '../../../language/pattern.ts';
import { HOLIDAYS, type Holiday } from '../../../lexicon/holidays.ts';
import { parseDay, toDay, toIsoDay, toWeekday } from '../calendar.ts';
import { type TimeContext, type TimeRule, toAbsolute, toPublished } from '../time-rule.ts';
import { GAP, spaced, toSticky, YEAR } from '../vocabulary.ts';

const NAMES = [...HOLIDAYS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll('.', '\\.?').replaceAll("'", "['’]?").replaceAll(' ', GAP))
  .join('|');

/** "the Christmas tree", "Easter Island": named for the day, and no time. */
const THINGS = anyWordOf(
  'tree card island rising present gift carol shopping movie song story party lights market bombing',
);

/** Days with names. */
export const holiday: TimeRule = {
  id: 'times/holiday',
  opens: ['holiday', 'shift'],
  pattern: toSticky(spaced`(?:(last|this|next) )?(${NAMES})(?![\w]| ${THINGS}s?\b)(?:,? (?:of )?(${YEAR})(?!\w))?`),
  confidence: 0.85,
  toTime(match, context) {
    const [, which, name = '', year] = match;
    const holidayOf = HOLIDAYS.get(
      name.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').replace(/^st /, 'st. '),
    );
    if (holidayOf === undefined || !/^[A-Z]/.test(name)) return null;
    if (year !== undefined) return toAbsolute('DATE', toIsoDay(toHoliday(holidayOf, Number(year))));
    const { published } = context;
    if (published === null) return { ...toPublished('DATE', null), candidates: toShape(holidayOf) };
    return toPublished('DATE', toIsoDay(toNearest(holidayOf, which?.toLowerCase(), published, context)));
  },
};

/** A holiday of a fixed day is known but for its year. */
function toShape(named: Holiday): string[] {
  if (named.kind !== 'fixed') return [];
  return [`XXXX-${String(named.month).padStart(2, '0')}-${String(named.day).padStart(2, '0')}`];
}

function toNearest(named: Holiday, which: string | undefined, published: number, context: TimeContext): number {
  const { year } = toDay(published);
  const [before, same, after] = [year - 1, year, year + 1].map((each) => toHoliday(named, each)) as [
    number,
    number,
    number,
  ];
  const past = same <= published ? same : before;
  const future = same >= published ? same : after;
  if (which === 'this') return same;
  if (which === 'last') return past === published ? before : past;
  if (which === 'next') return future;
  const direction = context.toDirection();
  if (direction === 'past') return past;
  return direction === 'future' || future - published < published - past ? future : past;
}

/** The day number of a holiday in a year. */
export function toHoliday(named: Holiday, year: number): number {
  switch (named.kind) {
    case 'fixed':
      return parseDay(year, named.month, named.day) as number;
    case 'weekday': {
      const first = parseDay(year, named.month, 1) as number;
      if (named.nth > 0) return first + ((named.weekday - toWeekday(first) + 7) % 7) + (named.nth - 1) * 7 + named.plus;
      const last = (parseDay(named.month === 12 ? year + 1 : year, (named.month % 12) + 1, 1) as number) - 1;
      return last - ((toWeekday(last) - named.weekday + 7) % 7) + named.plus;
    }
    case 'easter':
      return toEaster(year) + named.days;
  }
}

/** Easter Sunday of the western churches, by the anonymous Gregorian algorithm (Meeus 1991). */
function toEaster(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return parseDay(year, month, ((h + l - 7 * m + 114) % 31) + 1) as number;
}
