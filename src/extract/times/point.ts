import type { Unit } from '../../lexicon/time-words.ts';
import { addMonths, type Day, parseIsoDay, toDay, toDayNumber, toIsoDay, toIsoMonth, toIsoWeek } from './calendar.ts';

/** How finely a TIMEX3 value names its place in the calendar. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century';

/** Null for durations, references and values with unknown digits. */
export function toGrain(value: string): Grain | null {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return 'day';
  if (/^\d{4}-W\d\d/.test(value)) return 'week';
  if (/^\d{4}-\d\d$/.test(value)) return 'month';
  if (/^\d{4}-[QH]\d$/.test(value)) return 'quarter';
  if (/^\d{4}-(?:SP|SU|FA|WI)$/.test(value)) return 'season';
  if (/^\d{4}$/.test(value)) return 'year';
  if (/^\d{3}$/.test(value)) return 'decade';
  return /^\d{2}$/.test(value) ? 'century' : null;
}

/** The first day of a value; null where it has none. */
export function toFirstDay(value: string): number | null {
  switch (toGrain(value)) {
    case 'day':
      return parseIsoDay(value.slice(0, 10));
    case 'week': {
      const year = Number(value.slice(0, 4));
      const fourth = toDayNumber({ year, month: 1, day: 4 });
      return fourth - ((fourth + 3) % 7) + (Number(value.slice(6, 8)) - 1) * 7;
    }
    case 'month':
      return toDayNumber({ year: Number(value.slice(0, 4)), month: Number(value.slice(5, 7)), day: 1 });
    case 'quarter': {
      const length = value[5] === 'Q' ? 3 : 6;
      return toDayNumber({ year: Number(value.slice(0, 4)), month: (Number(value[6]) - 1) * length + 1, day: 1 });
    }
    case 'season':
    case 'year':
      return toDayNumber({ year: Number(value.slice(0, 4)), month: 1, day: 1 });
    default:
      return null;
  }
}

/** On a Sunday "the week" is over, or has yet to begin. */
export function isSunday(day: number): boolean {
  return (day + 3) % 7 === 6;
}

/** The value of the unit that lies `steps` of them after the one that holds the day `base`. */
export function toUnitValue(base: number, unit: Unit, steps: number): string {
  const { year, month } = toDay(base);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
    case 'night':
      return toIsoDay(base + steps);
    case 'fortnight':
      return toIsoWeek(base + steps * 14);
    case 'week':
      return toIsoWeek(base + steps * 7);
    case 'weekend':
      return `${toIsoWeek(base + steps * 7)}-WE`;
    case 'month': {
      const moved = addMonths(year, month, steps);
      return toIsoMonth(moved.year, moved.month);
    }
    case 'quarter':
      return toQuarterValue({ year, month, day: 1 }, steps);
    case 'decade':
      return toYears(Math.floor((year + steps * 10) / 10), 3);
    case 'century':
      return toYears(Math.floor((year + steps * 100) / 100), 2);
    default:
      return toYears(year + steps, 4);
  }
}

/** "1989-Q3": the quarter `steps` after the one that holds a day. */
export function toQuarterValue({ year, month }: Day, steps: number): string {
  const total = year * 4 + Math.floor((month - 1) / 3) + steps;
  return `${toYears(Math.floor(total / 4), 4)}-Q${(((total % 4) + 4) % 4) + 1}`;
}

/** The same month, quarter, season or year, so many years on; a week or day becomes its year. Null for what has no year. */
export function shiftYears(value: string, years: number): string | null {
  const grain = toGrain(value);
  if (grain === null || grain === 'decade' || grain === 'century') return null;
  const year = toYears(Number(value.slice(0, 4)) + years, 4);
  return grain === 'day' || grain === 'week' ? year : year + value.slice(4);
}

/** A year, decade or century with leading zeros. */
export function toYears(count: number, width: number): string {
  return String(Math.max(0, count)).padStart(width, '0');
}

/** "P3D", "PT2H", "PXY"; `count` null where the words leave it open. Decades count as years; half an hour is "PT30M". */
export function toLengthValue(unit: Unit, count: number | null): string {
  if (count === null) return LENGTHS[unit].replace('#', 'X');
  const [length, factor] = SCALED[unit] ?? [LENGTHS[unit], 1];
  const scaled = count * factor;
  const half = HALVES[unit];
  if (scaled % 1 !== 0.5 || half === undefined) return length.replace('#', String(scaled));
  return scaled < 1 ? half[0] : length.replace('#', String(Math.floor(scaled))) + half[1];
}

const LENGTHS: Readonly<Record<Unit, string>> = {
  second: 'PT#S',
  minute: 'PT#M',
  hour: 'PT#H',
  day: 'P#D',
  night: 'P#N',
  week: 'P#W',
  weekend: 'P#WE',
  fortnight: 'P#W',
  month: 'P#M',
  quarter: 'P#Q',
  year: 'P#Y',
  decade: 'P#E',
  century: 'P#C',
};
const SCALED: Readonly<Partial<Record<Unit, readonly [string, number]>>> = {
  fortnight: ['P#W', 2],
  decade: ['P#Y', 10],
  century: ['P#Y', 100],
};
/** Half of a unit alone, and after a whole number of them. */
const HALVES: Readonly<Partial<Record<Unit, readonly [string, string]>>> = {
  minute: ['PT30S', '30S'],
  hour: ['PT30M', '30M'],
  day: ['PT12H', 'T12H'],
  year: ['P6M', '6M'],
};
