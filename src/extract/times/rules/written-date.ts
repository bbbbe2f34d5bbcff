// Catches: May 18, 2015 · 18 May 2015 · the 28 of 28 and 29 May · Thursday, May 18 · the 4th of July, 1976 · the last day of May  Not: chapter 5, 2015 · May 18 people
import { anyOf } from '../../../language/pattern.ts';
import { parseDay, toDay, toIsoDay } from '../calendar.ts';
import { type Direction, type TimeContext, type TimeRule, type TimeValue, toAbsolute } from '../time-rule.ts';
import { MONTH, ORDINAL_WORD, parseMonth, parseOrdinal, spaced, toSticky, WEEKDAY, YEAR } from '../vocabulary.ts';

const DAY = `\\d{1,2}(?:st|nd|rd|th)?|(?:twenty-|thirty-)?(?:${ORDINAL_WORD})|thirtieth`;
/** A count and not a day: "May 18 million". */
const NO_COUNT = '(?![\\w%]|[.,:]\\d|\\s(?:percent|per cent|million|billion|trillion)\\b)';
const TAIL = spaced`(?:(?:,? (?:of |in )?|,)(${YEAR})\b(?![.,]?\d))?`;

/** After "Sept. 11" these speak of 2001, as the press writes it. */
const ATTACKS =
  /^,?\s(?:[a-z-]+\s){0,2}(?:attack|terror|hijack|conspirac|plot|victim|famil|commission|memorial|museum)/i;

/** A day with its month, with or without weekday and year. */
export const writtenDate: TimeRule = {
  id: 'times/written-date',
  opens: ['weekday', 'month', 'digit', 'ordinal', 'shift'],
  pattern: toSticky(
    spaced`(?:(?:this (?:coming|past) |last |next )?(?:${WEEKDAY}),? (?:the )?)?`,
    anyOf(
      spaced`(?:last |next |this )?(${MONTH}) (?:the )?(${DAY})${NO_COUNT}${TAIL}`,
      spaced`(${DAY}|last(?= day of))(?: (?:day )?of)? (${MONTH})(?!\w)${TAIL}`,
      spaced`(\d{1,2})(?:st|nd|rd|th)?(?=(?:(?:, ?\d{1,2}){0,3},? (?:and|or|to|until) |, ?|[-–])\d{1,2}(?:st|nd|rd|th)?(?: and \d{1,2})? (${MONTH})(?!\w)(?: (${YEAR})\b)?)`,
    ),
  ),
  confidence: 0.97,
  toTime(match, context) {
    const [whole, month1, day1, year1, day2, month2, year2, day3, month3, year3] = match;
    if (day3 !== undefined && !LEADS_TO_DAY.test(match.input.slice(Math.max(0, match.index - 14), match.index)))
      return null;
    const name = month1 ?? month2 ?? month3 ?? '';
    const month = parseMonth(name);
    const isLast = /^last$/i.test(day2 ?? '');
    const day = isLast
      ? toLastDay(month, year2 === undefined ? toYear(context) : Number(year2))
      : parseOrdinal((day1 ?? day2 ?? day3 ?? '').replace(/^(twenty|thirty)-(\w+)$/i, toCompound));
    // "may 9 percent", "march second": months are capitalised, days in words need not be.
    if (month === null || day === null || !/^[A-Z]/.test(name)) return null;
    if (name === 'May' && whole.length === 'May '.length + 1 && /^\s+\w+s\b/.test(toRest(match))) return null;
    const year = year1 ?? year2 ?? year3;
    if (year === undefined && month === 9 && day === 11 && isOf2001(match, context))
      return toAbsolute('DATE', '2001-09-11');
    if (year === undefined) return toNearestDay(month, day, context);
    const found = parseDay(Number(year), month, day);
    return found === null ? null : toAbsolute('DATE', toIsoDay(found));
  },
};

/** Before the first of two days: "on <28> and 29 May", and no count. */
const LEADS_TO_DAY =
  /(?:\b(?:after|and|before|between|by|during|for|from|of|on|or|over|since|the|to|until|[a-z]{3,6}day)|[(,–-])\s?$/i;

/** "after Sept. 11", in another month or beside its attacks. */
function isOf2001(match: RegExpExecArray, { published }: TimeContext): boolean {
  if (published !== null && toDay(published).year < 2001) return false;
  if (ATTACKS.test(toRest(match))) return true;
  const isNear = published === null || Math.abs(toDay(published).month * 30 + toDay(published).day - 281) < 40;
  return !isNear && /\b(?:after|since|before)\s$/i.test(match.input.slice(Math.max(0, match.index - 8), match.index));
}

/** The number of days of a month; null where that hangs on a year that nobody gives. */
function toLastDay(month: number | null, year: number | null): number | null {
  if (month === null || (month === FEBRUARY && year === null)) return null;
  return new Date(Date.UTC(year ?? 2001, month, 0)).getUTCDate();
}

const FEBRUARY = 2;

function toYear({ published }: TimeContext): number | null {
  return published === null ? null : toDay(published).year;
}

function toRest(match: RegExpExecArray): string {
  const end = match.index + match[0].length;
  return match.input.slice(end, end + 32);
}

function toCompound(_: string, tens: string, ones: string): string {
  return String((tens.toLowerCase() === 'twenty' ? 20 : 30) + (parseOrdinal(ones) ?? 99));
}

/** The day of that name on the side where the verb looks; the nearer one where no verb tells. */
export function toNearestDay(month: number, day: number, context: TimeContext): TimeValue | null {
  const bare = `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  // 2000 has a 29 February.
  if (parseDay(2000, month, day) === null) return null;
  const { published } = context;
  if (published === null) return { type: 'DATE', value: null, mod: null, anchor: 'published', candidates: [bare] };
  const { year } = toDay(published);
  const days = [year - 1, year, year + 1].map((each) => parseDay(each, month, day)).filter((found) => found !== null);
  const past = days.findLast((found) => found <= published);
  const future = days.find((found) => found >= published);
  const value = choose(past, future, published, context.toDirection());
  return value === undefined
    ? { type: 'DATE', value: bare, mod: null, anchor: 'none', candidates: [] }
    : { type: 'DATE', value: toIsoDay(value), mod: null, anchor: 'published', candidates: [] };
}

function choose(
  past: number | undefined,
  future: number | undefined,
  published: number,
  direction: Direction,
): number | undefined {
  if (past === undefined || future === undefined) return past ?? future;
  // The press writes of what was twice as often.
  if (direction === 'none') return published - past <= 2 * (future - published) ? past : future;
  const [wanted, other] = direction === 'past' ? [past, future] : [future, past];
  // A date most of a year away would be written with its year.
  return Math.abs(wanted - published) > 270 && Math.abs(other - published) < 60 ? other : wanted;
}
