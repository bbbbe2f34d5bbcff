import type { Time } from '../../document/findings.ts';
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

/** Id of the first time in `span` from `after` on that lies after publication, else of any in it; null where there is none. */
export function findHorizon(known: Known, span: Span, after: number): string | null {
  const times = findInside(known.times, span).filter((time) => isAhead(known, time));
  return (times.find(({ start }) => start >= after) ?? times[0])?.id ?? null;
}

function isAhead({ article: { published }, language: { text } }: Known, time: Time): boolean {
  if (time.value === 'FUTURE_REF') return true;
  if (time.type === 'SET') return false;
  const before = text.slice(Math.max(0, time.start - 16), time.start);
  const words = text.slice(time.start, time.end);
  if (time.type === 'DURATION')
    return (
      /\b(?:next|coming)\b/i.test(words) || /\b(?:within|in|over the next|next|coming)\s+(?:the\s+)?$/i.test(before)
    );
  if (time.value === null || published === null) return false;
  const end = toLastDay(time.value);
  return end !== null && end > published.slice(0, 10);
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
