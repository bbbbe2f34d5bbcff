import type { Time } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import type { Span } from '../../document/span.ts';
import { findInside, type Known } from '../known.ts';

/** Last month and day of a quarter, half or season of a year; a winter reaches into the next year. */
const ENDS: Readonly<Record<string, string>> = {
  Q1: '03-31',
  Q2: '06-30',
  Q3: '09-30',
  Q4: '12-31',
  H1: '06-30',
  H2: '12-31',
  SP: '05-31',
  SU: '08-31',
  FA: '11-30',
  WI: '12-31',
};

/** What leads from the end of a statement to a time that belongs to it still: "to reopen it <by Friday>". */
const LEADS_ON =
  /^\s+(?:(?:at|late|early|later|sometime)\s+)?(?:by|on|in|before|within|during|until|for|this|next)?(?:\s+(?:the|late|early|mid|mid-|end of|end of the|beginning of))?\s*$/i;
const REACH = 32;

/** Id of the first time in `span` from `after` on that lies after publication, else of any in it; null where there is none. */
export function findHorizon(known: Known, span: Span, after: number): string | null {
  const times = [...findInside(known.times, span), ...findBehind(known, span)].filter((time) =>
    isAhead(known, time, time.start >= after),
  );
  return (times.find(({ start }) => start >= after) ?? times[0])?.id ?? null;
}

/** The time that follows the statement and is no part of its words. */
function findBehind({ times, language: { text } }: Known, { end }: Span): Time[] {
  const time = times[findLastStarting(times, end - 1) + 1];
  return time !== undefined && time.start < end + REACH && LEADS_ON.test(text.slice(end, time.start)) ? [time] : [];
}

/** `isSaidOf`: it goes with a verb of what is to come, so that the day of publication is ahead as well. */
function isAhead({ article: { published }, language: { text } }: Known, time: Time, isSaidOf: boolean): boolean {
  const words = text.slice(time.start, time.end);
  if (/\b(?:recent|past|last|previous)\b/i.test(words)) return false;
  if (time.value === 'FUTURE_REF') return true;
  if (time.type === 'SET') return false;
  const before = text.slice(Math.max(0, time.start - 16), time.start);
  if (time.type === 'DURATION')
    return (
      /\b(?:next|coming)\b/i.test(words) || /\b(?:within|in|over the next|next|coming)\s+(?:the\s+)?$/i.test(before)
    );
  if (time.value === null || published === null) return false;
  const end = toLastDay(time.value);
  const day = published.slice(0, 10);
  return end !== null && (isSaidOf || /\bby\s$/i.test(before) ? end >= day : end > day);
}

/** Last day of a TIMEX3 value, as YYYY-MM-DD; null for one that is not a calendar time. */
function toLastDay(value: string): string | null {
  if (/^\d{2,3}$/.test(value)) return `${value.padEnd(4, '9')}-12-31`;
  const match = /^(\d{4})(?:-([0-9A-Z]{2,3}))?(?:-(\d{2}))?/.exec(value);
  if (match === null) return null;
  const [, year = '', part, day] = match;
  if (part === undefined) return `${year}-12-31`;
  if (day !== undefined) return `${year}-${part}-${day}`;
  if (/^\d{2}$/.test(part)) return `${year}-${part}-31`;
  if (part.startsWith('W') && part !== 'WI') {
    // Week n of the ISO calendar ends on day 7n + 3 - (weekday of 4 January, Monday 0) of the year.
    const fourth = new Date(Date.UTC(Number(year), 0, 4));
    const last = new Date(
      Date.UTC(Number(year), 0, 4 + 7 * (Number(part.slice(1)) - 1) + 6 - ((fourth.getUTCDay() + 6) % 7)),
    );
    return Number.isNaN(last.getTime()) ? null : last.toISOString().slice(0, 10);
  }
  const end = ENDS[part];
  return end === undefined ? null : `${year}-${end}`;
}
