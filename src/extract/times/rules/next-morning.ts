// Catches: the next morning · that night · the previous evening  Not: the next day (deictic-unit) · this morning (deictic-day)
import { DAY_PARTS } from '../../../lexicon/time-words.ts';
import { parseIsoDay, toIsoDay } from '../calendar.ts';
import { toGrain } from '../point.ts';
import { type TimeRule, toPrevious } from '../time-rule.ts';
import { DAY_PART, spaced, toSticky } from '../vocabulary.ts';

const SHIFTS: Readonly<Record<string, number>> = { next: 1, following: 1, previous: -1, same: 0, that: 0 };

/** A part of a day, counted from the day before it in the text. */
export const nextMorning: TimeRule = {
  id: 'times/next-morning',
  opens: ['shift'],
  pattern: toSticky(spaced`(next|following|previous|same|that) (?:same )?(${DAY_PART})(?![\w-])`),
  confidence: 0.8,
  toTime(match, { previous, isPreviousBound }) {
    const [, which = '', part = ''] = match;
    const day =
      previous !== null && !isPreviousBound && toGrain(previous) === 'day' ? parseIsoDay(previous.slice(0, 10)) : null;
    const suffix = `T${DAY_PARTS.get(part.toLowerCase())}`;
    return toPrevious('TIME', day === null ? null : toIsoDay(day + (SHIFTS[which.toLowerCase()] ?? 0)) + suffix);
  },
};
