// Catches: the third quarter · third-quarter · fiscal first quarter · this year's second half · Q3 2015 · the year-earlier third quarter  Not: a quarter of voters · second half of a match
import { toDay } from '../calendar.ts';
import { type TimeContext, type TimeRule, toAbsolute, toComparison, toPublished } from '../time-rule.ts';
import { JOINT, parseOrdinal, spaced, toSticky, YEAR } from '../vocabulary.ts';

const YEAR_BEFORE = spaced`(?:(this|last|next) year['’]s|(${YEAR})(?:['’]s)?|(?:comparable )?(year-(?:ago|earlier))) `;
const YEAR_AFTER = spaced` (?:(?:of )?(?:fiscal |financial )?(${YEAR})(?!\w|[.,]\d)|(?:of )?(this|last|next) year(?!\w))`;

const MATCH =
  /\b(?:touchdowns?|scored|scoring|yards?|rebounds?|quarterbacks?|half-?time|baskets?|three-pointers?|fumbled?|coach|kickoff|dunk|goals?|tip-off|foul|overtime|the game)\b/i;

/** Quarters and halves of a year by number. */
export const quarter: TimeRule = {
  id: 'times/quarter',
  opens: ['ordinal', 'fiscal', 'shift', 'digit'],
  pattern: toSticky(
    `(?:${YEAR_BEFORE})?(?:(?:fiscal|financial)${JOINT})?(?:(first|second|third|fourth|final|last|[1-4](?:st|nd|rd|th))${JOINT}(quarter|half)(?!\\w|-(?:final|back|mile|century))|Q([1-4])(?!\\w))(?:${YEAR_AFTER})?`,
  ),
  confidence: 0.9,
  toTime(match, context) {
    const [whole, shiftBefore, yearBefore, earlier, ordinal = '', kind = 'quarter', q, yearAfter, shiftAfter] = match;
    const isHalf = kind.toLowerCase() === 'half';
    const { input, index } = match;
    const year = yearBefore ?? yearAfter;
    const shift = shiftBefore ?? shiftAfter;
    const rest = input.slice(index + whole.length, index + whole.length + 30);
    // "the second half" alone is football's as often as the year's.
    if (
      isHalf &&
      year === undefined &&
      shift === undefined &&
      !/^\s(?:of\s(?:the|fiscal)\s(?:fiscal\s)?year)/.test(rest)
    )
      return null;
    if (/^\s(?:of\s(?:an?|his|her|their|play|the\s(?!fiscal|financial|year|calendar))|century)/.test(rest)) return null;
    const count = isHalf ? 2 : 4;
    const number = q === undefined ? (/final|last/i.test(ordinal) ? count : (parseOrdinal(ordinal) ?? 0)) : Number(q);
    if (number < 1 || number > count) return null;
    const name = `${isHalf ? 'H' : 'Q'}${number}`;
    if (year === undefined && isOfMatch(input, index)) return null;
    if (year !== undefined) return toAbsolute('DATE', `${year}-${name}`);
    if (context.published === null) return { ...toPublished('DATE', null), candidates: [`XXXX-${name}`] };
    const inYear = toYear(number, count, shift, context, context.published);
    if (earlier !== undefined) return toComparison(`${inYear - 1}-${name}`);
    return { ...toPublished('DATE', `${inYear}-${name}`), isAside: shift?.toLowerCase() === 'last' };
  },
};

/** True where the words around speak of a match: its quarters are no times of the year. */
function isOfMatch(text: string, at: number): boolean {
  return MATCH.test(text.slice(Math.max(0, at - 90), at + 90));
}

/** Of a bare quarter, the one that is on or that ended last; where the verb looks ahead, the next. */
function toYear(
  number: number,
  count: number,
  shift: string | undefined,
  context: TimeContext,
  published: number,
): number {
  const { year, month } = toDay(published);
  const named = { last: year - 1, this: year, next: year + 1 }[shift?.toLowerCase() ?? ''];
  if (named !== undefined) return named;
  const now = Math.ceil((month * count) / 12);
  const isAhead = context.toDirection() === 'future';
  if (number < now) return isAhead && now - number >= count - 1 ? year + 1 : year;
  return number === now || isAhead ? year : year - 1;
}
