import {
  CENTURY,
  DAY,
  DECADE,
  FISCAL_YEAR,
  MONTH,
  PART_OF_YEAR,
  SEASON,
  toDays,
  WEEK,
  YEAR,
} from '../document/days.ts';
import type { Time } from '../document/findings.ts';
import { MONTHS } from './dates.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const SEASONS: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  AU: 'autumn',
  WI: 'winter',
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

const ANY_WEEKDAY = /^XXXX-WXX-([1-7])(?:T([A-Z]{2}))?$/;
const DURATION = /^P(T?)(X|\d+(?:\.\d+)?)(CE|DE|WE|[YQMWDHS])$/;

/** The value of a time as a reader would write it: "14 May 2015", "late December 2014", "3 years"; null where it has none. */
export function toValueWords({ value, mod, type }: Pick<Time, 'value' | 'mod' | 'type'>): string | null {
  const words = value === null ? null : toWords(value);
  if (words === null) return null;
  const isLength = type === 'DURATION' || type === 'SET';
  const modifier = mod === null ? undefined : !isLength && LENGTHS.has(mod) ? 'about' : MODS.get(mod);
  // "14 May 2015, about 11:20": the hour is about it, the day is not.
  const hour = mod === 'APPROX' ? words.search(/\d\d:\d\d/) : -1;
  const modified =
    modifier === undefined
      ? words
      : hour > 0
        ? `${words.slice(0, hour)}${modifier} ${words.slice(hour)}`
        : `${modifier} ${words}`;
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
  if (match) return withYear(SEASONS[match[2] as string] as string, match[1]);
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

/** "14 May 2015" for a day counted from 1 January 1970. */
export function toDayWords(dayNumber: number): string {
  const date = new Date(Math.floor(dayNumber) * 86_400_000);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
