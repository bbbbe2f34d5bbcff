import { type Days, toDays } from '../../document/days.ts';
import { findInside } from '../material.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { toWordRange } from '../words.ts';
import { toDaysBetween } from './draft.ts';

/** Words around a day within which the deed of that day stands. */
export const AROUND_DAY = 5;

/** The stems close before the one day of a statement, and up to `after` words behind it; days and figures left out. */
export function findAtDay({ article: { words, reading }, span }: Statement, after: number): ReadonlySet<string> {
  const stems = new Set<string>();
  const bounds = toWordRange(words, span);
  for (const time of reading.times) {
    if (time.start < span.start || time.end > span.end) continue;
    const { from, to } = toWordRange(words, time);
    for (let index = Math.max(bounds.from, from - AROUND_DAY); index < Math.min(bounds.to, to + after); index++) {
      const stem = words.stems[index] as string;
      if (!/^\d/.test(stem) && !DAY_STEMS.has(stem)) stems.add(stem);
    }
  }
  return stems;
}

/** "Before Monday", "by the weekend": what is done earlier is done as planned. */
export function isBound(plan: Statement): boolean {
  return /\b(?:before|by|until|no later than|within|at the latest)\b/i.test(toStatementWords(plan));
}

/** True where the change is told of a day before the one that was planned. */
export function isEarlier({ days: [day] }: Statement, { days: [planned] }: Statement): boolean {
  return (
    day !== undefined && planned !== undefined && day.to <= planned.from && planned.from - day.to <= LONGEST_WEEKDAY
  );
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec';
const PARTS = 'weekend morning afternoon evening noon midnight tonight tomorrow';
/** Stems of the days of the week, of what is part of a week or a day, and of the months. */
export const DAY_STEMS: ReadonlySet<string> = new Set(
  [...WEEKDAYS, ...PARTS.split(' '), ...MONTHS.split(' ')].map(toStem),
);
/** In a report that comes later than this "Friday" is another Friday. */
const LONGEST_WEEKDAY = 7;

/** True where both name one day of the week, in reports of one week, or the later one within a week of that day. */
export function hasSameWeekday(plan: Statement, change: Statement): boolean {
  const between = toDaysBetween(plan.article, change.article);
  const [day] = plan.days;
  const isOfWeekBefore =
    day !== undefined &&
    change.article.day !== null &&
    day.to <= change.article.day &&
    change.article.day - day.from <= LONGEST_WEEKDAY;
  return (
    between !== null &&
    (between <= LONGEST_WEEKDAY || isOfWeekBefore) &&
    WEEKDAYS.some((day) => plan.profile.weights.has(toStem(day)) && change.profile.weights.has(toStem(day)))
  );
}

const APART =
  /\b(an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|\d{1,2}) (day|week)s? (later|earlier|sooner|ahead|behind|early|late)\b/i;
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
};

/** The day that was planned for what came "three days later than planned"; null where that is not told. Days since 1 January 1970. */
export function toMeantDay(change: Statement): number | null {
  const match = APART.exec(toStatementWords(change));
  const day = change.days.find(({ from, to }) => to - from <= 1);
  if (match === null || day === undefined) return null;
  const [, number = '', unit = '', way = ''] = match;
  const length = (COUNTS[number.toLowerCase()] ?? Number(number)) * (/week/i.test(unit) ? 7 : 1);
  return /^(?:later|behind|late)$/i.test(way) ? day.from - length : day.from + length;
}

/** "His visit, planned for tomorrow", "the tariff, which was to start on Friday": when it was to be. */
const WAS_SET_FOR =
  /\b(?:planned|scheduled|set|due|supposed|meant|called|fixed|expected|(?:was|were) to)(?: to)?(?: (?:have )?(?:been |be )?\p{Ll}+)?(?: (?:for|on|from))? (?:early |late )?$/iu;
const LONGEST_SETTING = 60;
/** Behind that it is off. */
const COMES_OFF =
  /\b(?:put (?:off|back)|postponed|pushed back|delayed|deferred|moved|cancell?ed|called off|scrapped|dropped|brought forward|rescheduled)\b/i;

/** The day that something was planned for that is told to be off or to come otherwise; null where that is not told. Days since 1 January 1970. */
export function toSetDay({ article: { words, reading }, span }: Statement): number | null {
  if (!COMES_OFF.test(words.text.slice(span.start, span.end))) return null;
  for (const { start, end, value, mod } of findInside(reading.times, [span])) {
    const before = words.text.slice(Math.max(span.start, start - LONGEST_SETTING), start);
    const days = value === null || !WAS_SET_FOR.test(before) ? null : toDays(value.replace(/T.*$/, ''), mod);
    if (days !== null && days.to - days.from === 1 && COMES_OFF.test(words.text.slice(end, span.end))) return days.from;
  }
  return null;
}

/** "The end of June", in days. */
const LONGEST_SPAN = 11;

/** True where `day` lies within a short stretch of days. */
export function isOn(day: number, { from, to }: Days): boolean {
  return to - from <= LONGEST_SPAN && from <= day && day < to;
}
