// Catches: two weeks ago · a week ago yesterday · a year earlier · three days later · a month from now · a day after the vote  Not: three years in prison · years later than

import type { Unit } from '../../../lexicon/time-words.ts';
import { toDay, toIsoDay, toWeekday } from '../calendar.ts';
import { COUNT, parseCount } from '../count.ts';
import { shiftYears, toFirstDay, toGrain, toLengthValue, toUnitValue, toYears } from '../point.ts';
import {
  type TimeContext,
  type TimeRule,
  type TimeValue,
  toComparison,
  toPrevious,
  toPublished,
} from '../time-rule.ts';
import { JOINT, parseUnit, parseWeekday, spaced, toSticky, UNIT, WEEKDAY } from '../vocabulary.ts';

/** A point so far from publication ("ago", "from now") or from the time before ("earlier", "later"); a length where an event is its end. */
export const distance: TimeRule = {
  id: 'times/distance',
  opens: ['number', 'article', 'digit', 'unit'],
  pattern: toSticky(
    spaced`(?:(${COUNT})${JOINT}(?:more |full |short |long )?)?(${UNIT})( or (?:so|more|two))? (ago|earlier|later|before|previously|from now|hence|back|beforehand|after|since|prior to|following)(?!\w)(?:(?<=ago) ((?:on )?(?:today|tonight|yesterday|last night|${WEEKDAY}))(?![\w'’]))?`,
  ),
  confidence: 0.85,
  toTime(match, context) {
    const [whole, words, unitWord = '', orSo, relationWord = '', dayWords] = match;
    const unit = parseUnit(unitWord);
    const relation = relationWord.toLowerCase().replace(/\s+/g, ' ');
    const { input, index } = match;
    const rest = input.slice(index + whole.length, index + whole.length + 4);
    if (unit === null) return null;
    if (words === undefined && !/s$/i.test(unitWord)) return null;
    const parsed = words === undefined ? { count: null, isApproximate: false } : parseCount(words);
    if (parsed === null) return null;
    const { count } = parsed;
    const mod = orSo !== undefined || parsed.isApproximate ? 'APPROX' : null;
    const hasEvent =
      /^(?:before|after|since|prior to|following|back)$/.test(relation) && !/^\s?[.,;:!?"”’)]/.test(rest);
    if (hasEvent) return null;
    if (relation === 'since' || relation === 'following') return null;
    if (relation === 'earlier' && /^\sthan/.test(rest)) return null;
    if (count === null) {
      if (relation === 'from now') return toPublished('DATE', 'FUTURE_REF', mod);
      if (relation !== 'ago') return null;
      return { ...toPublished('DATE', 'PAST_REF', mod) };
    }
    const day = dayWords === undefined ? null : toDayAgo(unit, count, dayWords, context);
    if (day !== null) return toPublished('DATE', day, mod);
    const isAhead = /^(?:later|after|from now|hence)$/.test(relation);
    const steps = isAhead ? count : -count;
    if (relation === 'ago' || relation === 'from now' || relation === 'hence')
      return toFromNow(unit, steps, mod, context);
    const time = toFromThen(unit, steps, mod, context);
    return isAhead && isUntold(time, context) ? { ...time, value: null } : time;
  },
};

/** "a week ago yesterday", "two weeks ago on Monday": the same day of the week, so much earlier; null where it is counted otherwise. */
function toDayAgo(unit: Unit, count: number, words: string, { published }: TimeContext): string | null {
  const weeks = unit === 'week' ? count : unit === 'fortnight' ? count * 2 : null;
  if (weeks === null || published === null || !Number.isInteger(weeks)) return null;
  const day = words.replace(/^on\s+/i, '');
  const number = parseWeekday(day);
  const back = number === null ? (/^to/i.test(day) ? 0 : 1) : (toWeekday(published) - number + 7) % 7 || 7;
  return toIsoDay(published - back - weeks * 7);
}

/** "Three years later, when they obtained the file": what is told as past cannot lie after the article, so it is counted from another time. */
function isUntold({ type, value }: TimeValue, { published, toDirection }: TimeContext): boolean {
  if (type !== 'DATE' || value === null || published === null) return false;
  const day = toFirstDay(value);
  return day !== null && day > published && toDirection() === 'past';
}

function toFromNow(unit: Unit, steps: number, mod: string | null, context: TimeContext): TimeValue {
  const { published, previousQuarter } = context;
  if (published === null) return toPublished('DATE', null, mod);
  // Figures of a quarter are compared with those of "a year ago": the same quarter.
  if (unit === 'year' && steps === -1 && previousQuarter !== null)
    return toComparison(shiftYears(previousQuarter, -1), mod);
  if (!Number.isInteger(steps)) return toPublished('DATE', toFraction(unit, steps, published), mod);
  if (unit === 'second' || unit === 'minute' || unit === 'hour')
    return { ...toPublished('DURATION', toLengthValue(unit, Math.abs(steps)), mod) };
  // "5,000 years ago", "66 million years ago": before the first year that TIMEX3 can write.
  return toPublished(
    'DATE',
    toWritable(toPoint(published, unit, steps)) ?? (steps < 0 ? 'PAST_REF' : 'FUTURE_REF'),
    mod,
  );
}

function toFromThen(unit: Unit, steps: number, mod: string | null, context: TimeContext): TimeValue {
  const { previous, previousQuarter, published } = context;
  const base =
    (unit === 'year' && steps === -1 ? previousQuarter : null) ??
    previous ??
    (published === null ? null : toIsoDay(published));
  if (base === null || !Number.isInteger(steps)) return toPrevious('DATE', null, mod);
  if (unit === 'second' || unit === 'minute' || unit === 'hour')
    return toPrevious('DURATION', toLengthValue(unit, Math.abs(steps)), mod);
  if (unit === 'year') {
    const value = toWritable(shiftYears(base, steps));
    return steps < 0 ? toComparison(value, mod) : toPrevious('DATE', value, mod);
  }
  const grain = toGrain(base);
  const first = toFirstDay(base);
  if (first === null || grain === 'season') return toPrevious('DATE', null, mod);
  const isExact =
    grain === 'day' ||
    (grain === 'week' && unit !== 'day') ||
    unit === 'month' ||
    unit === 'quarter' ||
    unit === 'decade' ||
    unit === 'century';
  return toPrevious('DATE', isExact ? toWritable(toPoint(first, unit, steps)) : null, mod);
}

/** Decades and centuries from a point lead to a year. */
function toPoint(base: number, unit: Unit, steps: number): string {
  if (unit === 'decade' || unit === 'century')
    return toYears(toDay(base).year + steps * (unit === 'decade' ? 10 : 100), 4);
  return toUnitValue(base, unit, steps);
}

/** Null outside the years 1 to 9999, which four digits cannot write. */
function toWritable(value: string | null): string | null {
  return value !== null && /^(?!0000)\d{4}(?!\d)/.test(value) ? value : null;
}

/** "a year and a half ago": the month for years, the day for weeks. */
function toFraction(unit: Unit, steps: number, base: number): string | null {
  if (unit === 'year') return toWritable(toUnitValue(base, 'month', steps * 12));
  return unit === 'week' ? toIsoDay(base + Math.round(steps * 7)) : null;
}
