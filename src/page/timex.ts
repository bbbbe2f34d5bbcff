import type { Time } from '../document/findings.ts';
import { MONTHS } from './dates.ts';

/** A stretch of days, counted from 1 January 1970; `to` is not part of it. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const SEASONS: Readonly<Record<string, readonly [words: string, month: number]>> = {
  SP: ['spring', 3],
  SU: ['summer', 6],
  FA: ['autumn', 9],
  AU: ['autumn', 9],
  WI: ['winter', 12],
};
const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const UNITS: Readonly<Record<string, readonly [one: string, several: string]>> = {
  CE: ['century', 'centuries'],
  DE: ['decade', 'decades'],
  Y: ['year', 'years'],
  Q: ['quarter', 'quarters'],
  M: ['month', 'months'],
  W: ['week', 'weeks'],
  WE: ['weekend', 'weekends'],
  D: ['day', 'days'],
  TH: ['hour', 'hours'],
  TM: ['minute', 'minutes'],
  TS: ['second', 'seconds'],
};
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['PRESENT_REF', 'now'],
  ['PAST_REF', 'some time ago'],
  ['FUTURE_REF', 'some time to come'],
]);
const MODS: ReadonlyMap<string, string> = new Map([
  ['START', 'early'],
  ['MID', 'the middle of'],
  ['END', 'late'],
  ['APPROX', 'about'],
  ['BEFORE', 'before'],
  ['AFTER', 'after'],
  ['ON_OR_BEFORE', 'by'],
  ['ON_OR_AFTER', 'from'],
  ['LESS_THAN', 'less than'],
  ['MORE_THAN', 'more than'],
  ['EQUAL_OR_LESS', 'at most'],
  ['EQUAL_OR_MORE', 'at least'],
]);

/** "More than 20 years ago" is some time about a year, not more than one. */
const LENGTHS: ReadonlySet<string> = new Set(['LESS_THAN', 'MORE_THAN', 'EQUAL_OR_LESS', 'EQUAL_OR_MORE']);

const YEAR = /^(\d{4})$/;
const MONTH = /^(\d{4}|XXXX)-(\d\d)$/;
const DAY = /^(\d{4}|XXXX)-(\d\d)-(\d\d)(?:T(\d\d:\d\d(?::\d\d)?Z?|[A-Z]{2}))?$/;
const WEEK = /^(\d{4})-W(\d\d)(?:-(WE|[1-7]))?$/;
const ANY_WEEKDAY = /^XXXX-WXX-([1-7])(?:T([A-Z]{2}))?$/;
const SEASON = /^(\d{4}|XXXX)-(SP|SU|FA|AU|WI)$/;
const PART_OF_YEAR = /^(?:FY)?(\d{4})-([QH])([1-4])$/;
const FISCAL_YEAR = /^FY(\d{4})$/;
const DECADE = /^(\d{3})X?$/;
const CENTURY = /^(\d\d)(?:XX)?$/;
const DURATION = /^P(T?)(X|\d+(?:\.\d+)?)(CE|DE|WE|[YQMWDHS])$/;

/** The value of a time as a reader would write it: "14 May 2015", "late December 2014", "3 years"; null where it has none. */
export function toValueWords({ value, mod, type }: Pick<Time, 'value' | 'mod' | 'type'>): string | null {
  const words = value === null ? null : toWords(value);
  if (words === null) return null;
  const isLength = type === 'DURATION' || type === 'SET';
  const modifier = mod === null ? undefined : !isLength && LENGTHS.has(mod) ? 'about' : MODS.get(mod);
  const modified = modifier === undefined ? words : `${modifier} ${words}`;
  return type === 'SET' ? `every ${modified.replace(/^(?:1|a) /, '')}` : modified;
}

function toWords(value: string): string | null {
  let match = YEAR.exec(value);
  if (match) return match[1] as string;
  match = DAY.exec(value);
  if (match) return toDateWords(match);
  match = MONTH.exec(value);
  if (match) {
    const month = MONTHS[Number(match[2]) - 1];
    return month === undefined ? null : withYear(month, match[1]);
  }
  match = ANY_WEEKDAY.exec(value);
  if (match) return withPart(`a ${WEEKDAYS[Number(match[1]) - 1]}`, match[2]);
  match = WEEK.exec(value);
  if (match) return toWeekWords(value, match[3]);
  match = SEASON.exec(value);
  if (match) return withYear((SEASONS[match[2] as string] as readonly [string, number])[0], match[1]);
  match = PART_OF_YEAR.exec(value);
  if (match) return `${match[2] === 'Q' ? 'quarter' : 'half'} ${match[3]} of ${match[1]}`;
  match = FISCAL_YEAR.exec(value);
  if (match) return `fiscal year ${match[1]}`;
  match = DECADE.exec(value);
  if (match) return `the ${match[1]}0s`;
  match = CENTURY.exec(value);
  if (match) return `the years ${match[1]}00 to ${match[1]}99`;
  match = DURATION.exec(value);
  if (match) return toDurationWords(match);
  return REFERENCES.get(value) ?? null;
}

function toDateWords([, year, month, day, part]: RegExpExecArray): string | null {
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? null : withPart(withYear(`${Number(day)} ${name}`, year), part);
}

function withYear(words: string, year: string | undefined): string {
  return year === undefined || year === 'XXXX' ? words : `${words} ${year}`;
}

function withPart(words: string, part: string | undefined): string {
  return part === undefined ? words : `${words}, ${PARTS_OF_DAY[part] ?? part.replace(/Z$/, ' UTC')}`;
}

function toWeekWords(value: string, part: string | undefined): string | null {
  const days = toDays(value, null);
  if (days === null) return null;
  const first = toDayWords(days.from);
  if (part === 'WE') return `the weekend of ${first}`;
  return part === undefined ? `the week of ${first}` : first;
}

function toDurationWords([, isTime, count = '', unit = '']: RegExpExecArray): string | null {
  const names = UNITS[`${isTime}${unit}`];
  if (names === undefined) return null;
  if (count === 'X') return `some ${names[1]}`;
  return `${count} ${names[Number(count) === 1 ? 0 : 1]}`;
}

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
    const [, month] = SEASONS[match[2] as string] as readonly [string, number];
    return match[1] === 'XXXX' ? null : toMonths(Number(match[1]), month, 3);
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

function toDayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
}

/** "14 May 2015" for a day counted from 1 January 1970. */
export function toDayWords(dayNumber: number): string {
  const date = new Date(Math.floor(dayNumber) * 86_400_000);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
