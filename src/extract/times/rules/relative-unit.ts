// Catches: the following month · that year · the previous week · the same day · the next day  Not: that month-long strike · the same week of another year
import { toFirstDay, toGrain, toUnitValue } from '../point.ts';
import { type TimeRule, toPrevious } from '../time-rule.ts';
import { parseUnit, spaced, toSticky } from '../vocabulary.ts';
import { KIND_OF_YEAR } from './deictic-unit.ts';

const STEPS: Readonly<Record<string, number>> = {
  previous: -1,
  preceding: -1,
  prior: -1,
  same: 0,
  that: 0,
  following: 1,
  next: 1,
};

/** Days, weeks, months and years next to that of the time before. */
export const relativeUnit: TimeRule = {
  id: 'times/relative-unit',
  opens: ['shift'],
  pattern: toSticky(
    spaced`(?:(?:that )?(same|that|previous|preceding|prior|following) ${KIND_OF_YEAR}(day|week|weekend|month|year|decade|century)|(next) (day))(?![\w-])`,
  ),
  confidence: 0.8,
  toTime(match, { previous, isOfBefore }) {
    const [whole, which, word, next = '', day = ''] = match;
    const unit = parseUnit(word ?? day);
    const { input, index } = match;
    if (unit === null || /^\s(?:of|in)\s/.test(input.slice(index + whole.length, index + whole.length + 4)))
      return null;
    const grain = previous === null ? null : toGrain(previous);
    const first = previous === null ? null : toFirstDay(previous);
    // None where the time before is less exact than the unit.
    const isExact =
      first !== null && (unit !== 'day' || grain === 'day') && (unit !== 'week' || grain === 'day' || grain === 'week');
    // "Last week the minister admitted that they had been released in the same week": of what was told before, and not of the admitting.
    if (which?.toLowerCase() === 'same' && grain === unit && isOfBefore()) return toPrevious('DATE', null);
    const steps = STEPS[(which ?? next).toLowerCase()] ?? 0;
    return toPrevious('DATE', isExact ? toUnitValue(first, unit, steps) : null);
  },
};
