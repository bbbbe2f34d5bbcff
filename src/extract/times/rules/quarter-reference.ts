// Catches: the quarter · the latest quarter · the previous quarter · the quarter ended Sept. 30  Not: a quarter · the French Quarter · the quarter of an hour
import { toDay } from '../calendar.ts';
import { toQuarterValue } from '../point.ts';
import { type TimeContext, type TimeRule, toPrevious, toPublished } from '../time-rule.ts';
import { MONTH, parseMonth, spaced, toSticky } from '../vocabulary.ts';

const ENDED = spaced`(?: (?:that )?(?:ended|ending) (?:on )?(?=(${MONTH})(?!\w)))`;
/** Quarters counted from publication, and from the quarter last spoken of. */
const FROM_PUBLICATION: Readonly<Record<string, number>> = { current: 0, this: 0, next: 1, last: -1 };
const FROM_PREVIOUS: Readonly<Record<string, number>> = {
  previous: -1,
  preceding: -1,
  prior: -1,
  following: 1,
  that: 0,
};

/** Quarters that are named by another quarter or by publication, in reports of business. */
export const quarterReference: TimeRule = {
  id: 'times/quarter-reference',
  opens: ['shift', 'unit', 'fiscal'],
  pattern: toSticky(
    spaced`(?:(latest|current|this|last|next|that|previous|following|preceding|prior) (?:fiscal )?quarter|(?:latest|current) period|(?<=\bthe |\bthe fiscal )quarter)(?![\w-])(?=${ENDED}?)`,
  ),
  confidence: 0.8,
  toTime([whole, which = '', ended], context) {
    const { published, previousQuarter } = context;
    if (ended !== undefined) return toPublished('DATE', toQuarterEnded(parseMonth(ended) ?? 1, published));
    const word = which.toLowerCase();
    const now = toQuarterNow(context);
    // "the quarter" may be of a town or a match where no quarter of a year was spoken of.
    if (word === '' && previousQuarter === null && /^quarter/i.test(whole)) return null;
    if (published === null && previousQuarter === null) return toPublished('DATE', null);
    const steps = FROM_PUBLICATION[word];
    if (steps !== undefined)
      return toPublished('DATE', published === null ? null : toQuarterValue(toDay(published), steps));
    if (word !== 'latest' || published === null) return toPrevious('DATE', toShifted(now, FROM_PREVIOUS[word] ?? 0));
    const last = toQuarterValue(toDay(published), -1);
    return toPrevious('DATE', now === null || now > last ? last : now);
  },
};

/** "the quarter ended Sept. 30": by the calendar, whatever number the firm gives it. */
function toQuarterEnded(month: number, published: number | null): string | null {
  if (published === null) return null;
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

function toShifted(value: string | null, steps: number): string | null {
  const match = /^(\d{4})-Q(\d)$/.exec(value ?? '');
  if (match === null) return steps === 0 ? value : null;
  return toQuarterValue({ year: Number(match[1]), month: Number(match[2]) * 3, day: 1 }, steps);
}
