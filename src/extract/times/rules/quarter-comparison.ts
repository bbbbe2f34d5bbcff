// Catches: the year-earlier period · year-ago · the 1988 quarter · the corresponding period last year  Not: a two-week period · a year ago (distance)
import { shiftYears } from '../point.ts';
import { type TimeRule, toAbsolute, toComparison } from '../time-rule.ts';
import { GAP, toSticky, YEAR } from '../vocabulary.ts';
import { toQuarterNow } from './quarter-reference.ts';

const SAME = `(?:comparable|corresponding|same)${GAP}`;

/** The same quarter of another year, in reports of business. */
export const quarterComparison: TimeRule = {
  id: 'times/quarter-comparison',
  opens: ['shift', 'fiscal', 'digit', 'unit'],
  pattern: toSticky(
    `(?:(${YEAR})${GAP}(?:fiscal${GAP})?(?:quarter|period)|(?:${SAME})?year-(?:ago|earlier)${GAP}(?:fiscal${GAP})?(?:quarter|period)|(?:${SAME})(?:quarter|period)(?:${GAP}(?:a${GAP}year${GAP}(?:ago|earlier)|last${GAP}year))?|(?<=\\bthe${GAP})quarter${GAP}a${GAP}year${GAP}(?:ago|earlier)|year-(?:earlier|ago))(?![\\w-])`,
  ),
  confidence: 0.75,
  toTime([, year], context) {
    const now = toQuarterNow(context);
    if (year === undefined) return toComparison(now === null ? null : shiftYears(now, -1));
    return { ...toAbsolute('DATE', year + (now?.slice(4) ?? '')), isAside: true };
  },
};
