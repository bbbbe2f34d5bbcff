// Catches: the year-earlier period · year-ago · the 1988 quarter · the corresponding period last year  Not: a two-week period · a year ago (distance)
import { anyOf } from '../../../language/pattern.ts';
import { shiftYears } from '../point.ts';
import { type TimeRule, toAbsolute, toComparison } from '../time-rule.ts';
import { spaced, toSticky, YEAR } from '../vocabulary.ts';
import { toQuarterNow } from './quarter-reference.ts';

const SAME = spaced`(?:comparable|corresponding|same) `;

/** The same quarter of another year, in reports of business. */
export const quarterComparison: TimeRule = {
  id: 'times/quarter-comparison',
  opens: ['shift', 'fiscal', 'digit', 'unit'],
  pattern: toSticky(
    anyOf(
      spaced`(${YEAR}) (?:fiscal )?(?:quarter|period)`,
      spaced`(?:${SAME})?year-(?:ago|earlier) (?:fiscal )?(?:quarter|period)`,
      spaced`(?:${SAME})(?:quarter|period)(?: (?:a year (?:ago|earlier)|last year))?`,
      spaced`(?<=\bthe )quarter a year (?:ago|earlier)`,
      /year-(?:earlier|ago)/,
    ),
    /(?![\w-])/,
  ),
  confidence: 0.75,
  toTime([, year], context) {
    const now = toQuarterNow(context);
    if (year === undefined) return toComparison(now === null ? null : shiftYears(now, -1));
    return { ...toAbsolute('DATE', year + (now?.slice(4) ?? '')), isAside: true };
  },
};
