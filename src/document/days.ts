/** Calendar values of TIMEX3 and the days they stand for. */

/** A stretch of days, counted from 1 January 1970; `to` is not part of it. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** The shapes of calendar values. */
export const YEAR: RegExp = /^(\d{4})$/;
export const MONTH: RegExp = /^(\d{4}|XXXX)-(\d\d)$/;
export const DAY: RegExp = /^(\d{4}|XXXX)-(\d\d)-(\d\d)(?:T(\d\d:\d\d(?::\d\d)?Z?|[A-Z]{2}))?$/;
export const WEEK: RegExp = /^(\d{4})-W(\d\d)(?:-(WE|[1-7]))?$/;
export const SEASON: RegExp = /^(\d{4}|XXXX)-(SP|SU|FA|AU|WI)$/;
export const PART_OF_YEAR: RegExp = /^(?:FY)?(\d{4})-([QH])([1-4])$/;
export const FISCAL_YEAR: RegExp = /^FY(\d{4})$/;
export const DECADE: RegExp = /^(\d{3})X?$/;
export const CENTURY: RegExp = /^(\d\d)(?:XX)?$/;

const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, AU: 9, WI: 12 };

/** The days of a calendar value; early, middle and late are thirds of it, before and after its ends. Null for durations, sets and what has no date. */
export function toDays(value: string, mod: string | null): Days | null {
  const whole = toWholeDays(value);
  if (whole === null) return null;
  const third = (whole.to - whole.from) / 3;
  if (mod === 'START') return { from: whole.from, to: whole.from + third };
  if (mod === 'MID') return { from: whole.from + third, to: whole.to - third };
  if (mod === 'END') return { from: whole.to - third, to: whole.to };
  if (mod === 'BEFORE') return { from: whole.from, to: whole.from };
  if (mod === 'AFTER') return { from: whole.to, to: whole.to };
  return whole;
}

function toWholeDays(value: string): Days | null {
  let match = YEAR.exec(value) ?? FISCAL_YEAR.exec(value);
  if (match) return toMonths(Number(match[1]), 1, 12);
  match = DAY.exec(value);
  if (match) {
    if (match[1] === 'XXXX') return null;
    const from = toDayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
    return { from, to: from + 1 };
  }
  match = MONTH.exec(value);
  if (match) return match[1] === 'XXXX' ? null : toMonths(Number(match[1]), Number(match[2]), 1);
  match = WEEK.exec(value);
  if (match) return toWeekDays(Number(match[1]), Number(match[2]), match[3]);
  match = SEASON.exec(value);
  if (match) {
    return match[1] === 'XXXX' ? null : toMonths(Number(match[1]), SEASON_MONTHS[match[2] as string] as number, 3);
  }
  match = PART_OF_YEAR.exec(value);
  if (match) {
    const length = match[2] === 'Q' ? 3 : 6;
    return toMonths(Number(match[1]), (Number(match[3]) - 1) * length + 1, length);
  }
  match = DECADE.exec(value);
  if (match) return toMonths(Number(match[1]) * 10, 1, 120);
  match = CENTURY.exec(value);
  return match ? toMonths(Number(match[1]) * 100, 1, 1200) : null;
}

function toMonths(year: number, month: number, count: number): Days {
  return { from: toDayNumber(year, month, 1), to: toDayNumber(year, month + count, 1) };
}

function toWeekDays(year: number, week: number, part: string | undefined): Days {
  // ISO 8601: week 1 is the week of 4 January, and weeks begin on Monday; day 0 was a Thursday.
  const fourth = toDayNumber(year, 1, 4);
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + (week - 1) * 7;
  if (part === 'WE') return { from: monday + 5, to: monday + 7 };
  if (part !== undefined) return { from: monday + Number(part) - 1, to: monday + Number(part) };
  return { from: monday, to: monday + 7 };
}

/** The number of a day, counted from 1 January 1970. */
export function toDayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
}
