// Catches: the quarter · the latest quarter · the year-earlier period · the 1988 quarter · year-ago  Not: a quarter · the French Quarter · a two-week period
import { toDay } from '../calendar.ts';
import { shiftYears, toGrain, toQuarterValue } from '../point.ts';
import { type TimeContext, type TimeRule, toAbsolute, toComparison, toPrevious, toPublished } from '../time-rule.ts';
import { GAP, MONTH, parseMonth, toSticky, YEAR } from '../vocabulary.ts';

const ENDED = new RegExp(`^${GAP}(?:that${GAP})?(?:ended|ending)${GAP}(?:on${GAP})?(${MONTH})(?!\\w)`, 'i');

/** Quarters that are named by another quarter or by publication, in reports of business. */
export const quarterReference: TimeRule = {
  id: 'times/quarter-reference',
  opens: ['shift', 'unit', 'fiscal', 'digit'],
  pattern: toSticky(
    `(?:(?:(?:(latest|current|this|last|next|same|that|previous|following|preceding|prior)|((?:comparable${GAP}|corresponding${GAP}|same${GAP})?year-(?:ago|earlier)|comparable|corresponding)|(${YEAR}))${GAP}(?:fiscal${GAP})?(quarter|period)|(?<=\\bthe${GAP}|\\bthe${GAP}fiscal${GAP})(quarter))(?:(?:${GAP})(a${GAP}year${GAP}(?:ago|earlier)|last${GAP}year))?|(year-(?:earlier|ago)))(?![\\w]|-(?:final|back))`,
  ),
  confidence: 0.75,
  toTime(match, context) {
    const [whole, which = '', earlier, year, kind = '', bare, after, alone] = match;
    const { published } = context;
    const now = toQuarterNow(context);
    if (bare !== undefined && /^\s+(?:of\s(?!\d|the year|this|last|next)|\w+s?\b\s+final)/.test(toRest(match)))
      return null;
    const ended = parseEnded(toRest(match), published);
    if (ended !== null) return toPublished('DATE', ended);
    const isPeriod = kind.toLowerCase() === 'period';
    if (year !== undefined) {
      const place = now === null ? null : toGrain(now) === 'quarter' ? now.slice(4) : '';
      return { ...toAbsolute('DATE', year + (place ?? '')), isAside: true };
    }
    if (alone !== undefined || earlier !== undefined || after !== undefined)
      return toComparison(now === null ? null : shiftYears(now, -1));
    const word = which.toLowerCase();
    if (isPeriod && word !== 'latest' && word !== 'current') return null;
    if (published === null) return whole === '' ? null : toPublished('DATE', null);
    switch (word) {
      case 'current':
      case 'this':
        return toPublished('DATE', toQuarterValue(toDay(published), 0));
      case 'next':
        return toPublished('DATE', toQuarterValue(toDay(published), 1));
      case 'last':
        return toPublished('DATE', toQuarterValue(toDay(published), -1));
      case 'previous':
      case 'preceding':
      case 'prior':
        return toPrevious('DATE', toShifted(now, -1));
      case 'following':
        return toPrevious('DATE', toShifted(now, 1));
      case 'latest':
        return toPrevious('DATE', toLatest(now, toQuarterValue(toDay(published), -1)));
      default:
        return toPrevious('DATE', now);
    }
  },
};

function toRest(match: RegExpExecArray): string {
  const end = match.index + match[0].length;
  return match.input.slice(end, end + 28);
}

/** "the quarter ended Sept. 30": by the calendar, whatever number the firm gives it. */
function parseEnded(rest: string, published: number | null): string | null {
  const month = parseMonth(ENDED.exec(rest)?.[1] ?? '');
  if (month === null || published === null) return null;
  const now = toDay(published);
  const number = Math.floor(month / 3);
  const year = month <= now.month ? now.year : now.year - 1;
  return number === 0 ? `${year - 1}-Q4` : `${year}-Q${number}`;
}

/** The quarter last spoken of, else the last one that had ended at publication. */
export function toQuarterNow({ previousQuarter, published }: TimeContext): string | null {
  if (previousQuarter !== null) return previousQuarter;
  return published === null ? null : toQuarterValue(toDay(published), -1);
}

/** A quarter spoken of, unless it lies ahead. */
function toLatest(now: string | null, ended: string): string {
  return now === null || now > ended ? ended : now;
}

function toShifted(value: string | null, steps: number): string | null {
  const match = /^(\d{4})-Q(\d)$/.exec(value ?? '');
  if (match === null) return null;
  return toQuarterValue({ year: Number(match[1]), month: Number(match[2]) * 3, day: 1 }, steps);
}
