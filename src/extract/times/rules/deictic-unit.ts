// Catches: last month · this week · next weekend · the current year · the past year  Not: the last week of May · “This Week” · last day · last year's quarter
import type { Unit } from '../../../lexicon/time-words.ts';
import { isSunday, toLengthValue, toUnitValue } from '../point.ts';
import { type TimeContext, type TimeRule, type TimeValue, toLength, toPublished } from '../time-rule.ts';
import { GAP, parseUnit, spaced, toSticky } from '../vocabulary.ts';

const STEPS: Readonly<Record<string, number>> = {
  'this past': -1,
  last: -1,
  past: -1,
  this: 0,
  current: 0,
  latest: 0,
  full: 0,
  next: 1,
  'this coming': 1,
  coming: 1,
  upcoming: 1,
};
const WHICH = Object.keys(STEPS)
  .map((word) => word.replace(' ', GAP))
  .join('|');
export const KIND_OF_YEAR: string = spaced`(?:(?:fiscal|financial|calendar|academic|school) )?`;

/** Weeks, months, years and longer, next to that of publication. */
export const deicticUnit: TimeRule = {
  id: 'times/deictic-unit',
  opens: ['shift', 'deictic', 'vague'],
  pattern: toSticky(
    spaced`(${WHICH}) ${KIND_OF_YEAR}(week|weekend|month|quarter|year|decade|century)(?!\w|-(?:long|old|ago|earlier|end\w)|['’]s\s(?:quarter|first|second|third|fourth|end))`,
  ),
  confidence: 0.96,
  toTime(match, context) {
    const [whole, which = '', word = ''] = match;
    const unit = parseUnit(word);
    const shift = which.toLowerCase().replace(/\s+/g, ' ');
    const steps = STEPS[shift];
    if (unit === null || steps === undefined || /^[A-Z][a-z]/.test(word)) return null;
    const { input, index } = match;
    const isPartOf = /^\s(?:of|in)\s/.test(input.slice(index + whole.length, index + whole.length + 4));
    if (isPartOf && /^(?:last|past|full)$/.test(shift) && unit !== 'year') return null;
    if ((shift === 'latest' || shift === 'full') && unit !== 'year') return null;
    const isLong = unit === 'decade' || unit === 'century';
    // "the past decade", "over the last century" are lengths up to now, not those of the calendar.
    const isLength =
      shift !== 'last' || /\b(?:over|for|during)\sthe\s$/i.test(input.slice(Math.max(0, index - 12), index));
    return isLong && steps !== 0 && isLength ? toLength(toLengthValue(unit, 1)) : toStep(unit, steps, context);
  },
};

/** "Will meet this week", said on a Sunday, is of the week to come. */
function toStep(unit: Unit, steps: number, { published, toDirection }: TimeContext): TimeValue {
  if (published === null) return toPublished('DATE', null);
  const isAhead = unit === 'week' && steps === 0 && isSunday(published) && toDirection() === 'future';
  return toPublished('DATE', toUnitValue(published, unit, isAhead ? 1 : steps));
}
