// Catches: 9 a.m. EST Tuesday · 10:35 a.m. · noon Thursday · 2130 GMT · 4 in the morning  Not: 5:2 · the noon bell of 1 p.m.c.
import { parseDay, parseIsoDay, toIsoDay } from '../calendar.ts';
import { toGrain } from '../point.ts';
import type { TimeContext, TimeRule, TimeValue } from '../time-rule.ts';
import { GAP, MONTH, parseMonth, parseNumber, parseWeekday, toSticky, WEEKDAY } from '../vocabulary.ts';
import { toNearestWeekday } from './weekday.ts';
import { toNearestDay } from './written-date.ts';

const MERIDIEM = '[ap](?:\\.m\\.|\\.m|m)(?!\\w)';
const ZONE = `(?:,?\\s(?:(?:[ECMP][DS]?T|A[DS]T|BST|GMT|UTC|CES?T|EES?T|MSK|IST|JST|KST|AEDT|AEST)(?!\\w)|(?:eastern|central|mountain|pacific|local|london|moscow)(?:\\s(?:standard|daylight|summer))?(?:\\stime)?(?!\\w)))`;
const DAY = `(?:,?${GAP}(?:(yesterday|today|tomorrow|tonight)|(?:(${WEEKDAY})(?:,?${GAP}(?=(?:${MONTH})${GAP}\\d)|(?!\\w)))?(?:(?<=\\s)(${MONTH})${GAP}(\\d{1,2})(?:,${GAP}(\\d{4}))?)?)(?<!\\s)(?!\\w))?`;

/** A time of day, with the day that stands beside it. */
export const clock: TimeRule = {
  id: 'times/clock',
  opens: ['digit', 'number', 'day-part'],
  pattern: toSticky(
    `(?:(\\d{1,2})(?:[:.](\\d{2}))?(?:\\s?(${MERIDIEM})|${GAP}(?:o['’]clock(?:${GAP}in${GAP}the${GAP}(morning|afternoon|evening))?|in${GAP}the${GAP}(morning|afternoon|evening)))|(\\d{1,2}:\\d{2}|\\d{4}|\\d{1,2}h\\d{2})(?=${ZONE})|(?<=\\b(?:at|by|around|until|from|after|before|about)\\s)(\\d{1,2}:\\d{2})(?![:\\d])|(noon|midnight|midday)(?!\\w))${ZONE}?${DAY}`,
  ),
  confidence: 0.93,
  toTime(match, context) {
    const [, hours, minutes = '00', meridiem, part1, part2, figures, bare, word, deictic, weekday, month, date, year] =
      match;
    const hour = toHour(hours, meridiem, part1 ?? part2);
    const time =
      word !== undefined ? WORDS[word.toLowerCase()] : hour === null ? toTime(figures ?? bare) : `T${hour}:${minutes}`;
    if (time === undefined || time === null || !isTime(time)) return null;
    // "High Noon".
    if (/^[A-Z]/.test(word ?? '') && /[a-z]\s$/.test(match.input.slice(Math.max(0, match.index - 2), match.index)))
      return null;
    const day = toDayOf(match, context, deictic, weekday, month, date, year);
    if (day.value === null) return { ...day, type: 'TIME', value: null, candidates: [`XXXX-XX-XX${time}`] };
    return { ...day, type: 'TIME', value: day.value + time, candidates: [] };
  },
};

const WORDS: Readonly<Record<string, string>> = { noon: 'T12:00', midday: 'T12:00', midnight: 'T24:00' };

function toHour(hours: string | undefined, meridiem: string | undefined, part: string | undefined): string | null {
  if (hours === undefined) return null;
  const hour = parseNumber(hours) ?? 99;
  const isLate = meridiem === undefined ? /afternoon|evening/i.test(part ?? '') : /^p/i.test(meridiem);
  return String(hour === 12 ? (isLate ? 12 : meridiem === undefined ? 12 : 0) : hour + (isLate ? 12 : 0)).padStart(
    2,
    '0',
  );
}

function toTime(figures: string | undefined): string | null {
  const match = /^(\d{1,2})[:h]?(\d{2})$/.exec(figures ?? '');
  return match === null ? null : `T${match[1]?.padStart(2, '0')}:${match[2]}`;
}

function isTime(time: string): boolean {
  return Number(time.slice(1, 3)) <= 24 && Number(time.slice(4, 6)) < 60;
}

/** How far the day before may stand, in UTF-16 code units. */
const NEAR = 400;

/** The day beside the time; else that of the time before it, else the day of publication. */
function toDayOf(
  match: RegExpExecArray,
  context: TimeContext,
  deictic: string | undefined,
  weekday: string | undefined,
  month: string | undefined,
  date: string | undefined,
  year: string | undefined,
): TimeValue {
  const { published, previous, last } = context;
  const { input, index: start } = match;
  const open: TimeValue = { type: 'TIME', value: null, mod: null, anchor: 'published', candidates: [] };
  if (month !== undefined && date !== undefined) {
    const number = parseMonth(month) ?? 0;
    if (year === undefined) return toNearestDay(number, Number(date), context) ?? open;
    const day = parseDay(Number(year), number, Number(date));
    return day === null ? open : { ...open, value: toIsoDay(day), anchor: 'absolute' };
  }
  if (weekday !== undefined) return toNearestWeekday(parseWeekday(weekday) ?? 1, null, '', context);
  if (deictic !== undefined) {
    const shift = { yesterday: -1, tomorrow: 1 }[deictic.toLowerCase()] ?? 0;
    return published === null ? open : { ...open, value: toIsoDay(published + shift) };
  }
  // A time that opens a paragraph is a heading of its own: "4:45 p.m." in a running report.
  const isNear = last !== null && start - last.end < NEAR && !/\n\s*$/.test(input.slice(Math.max(0, start - 3), start));
  const before = isNear && previous !== null && toGrain(previous) === 'day' ? parseIsoDay(previous.slice(0, 10)) : null;
  if (before !== null) return { ...open, value: toIsoDay(before), anchor: 'previous-time' };
  return published === null ? open : { ...open, value: toIsoDay(published) };
}
