// Catches: in May 2015 · last November · June last year  Not: may (the verb) · March on Washington · April (a name)
import { anyWordOf, toPattern } from '../../../language/pattern.ts';
import { type Day, toDay, toIsoMonth } from '../calendar.ts';
import { SPOKEN_YEAR, toSpokenYear } from '../spoken-year.ts';
import { type Direction, type TimeRule, toAbsolute, toPublished } from '../time-rule.ts';
import { MONTH, parseMonth, spaced, toSticky, YEAR } from '../vocabulary.ts';

/** Words before a bare "March", "May", "August" or the short form of another that show a month. */
const BEFORE =
  /\b(?:in|since|by|during|until|till|through|from|to|for|and|or|of|between|this|next|last|each|every|before|after|around|a|the|late|early|mid|earlier|later|sometime|via)[\s-]$/i;
/** Months that are also other words, names among them, and short forms without a full stop. */
const DOUBTFUL = /^(?:may|march|april|june|august|(?:jan|mar|apr|jun|jul|aug|sept?|oct|nov|dec|feb))$/i;

/** A month, with or without its year. */
export const month: TimeRule = {
  id: 'times/month',
  opens: ['month', 'shift'],
  pattern: toSticky(
    spaced`(?:(last|this|next|this past|this coming) )?(${MONTH})(?![\w])(?:(?:,? (?:of )?)(?:(${YEAR}|${SPOKEN_YEAR})\b(?![.,]?\d|\s(?:people|men|women))|(?:of )?(this|last|next) year)| '(\d\d)(?!\d))?`,
  ),
  confidence: 0.93,
  toTime(match, context) {
    const [, which, name = '', year, yearShift, shortYear] = match;
    const found = parseMonth(name);
    if (found === null || !/^[A-Z]/.test(name)) return null;
    const isMarked = which ?? year ?? yearShift ?? shortYear;
    const { input, index } = match;
    const rest = input.slice(index + match[0].length, index + match[0].length + 12);
    if (isMarked === undefined && !isBareMonth(name, input.slice(Math.max(0, index - 10), index), rest)) return null;
    if (year !== undefined) return toAbsolute('DATE', toIsoMonth(toSpokenYear(year), found));
    if (shortYear !== undefined) return toAbsolute('DATE', toIsoMonth(1900 + Number(shortYear), found));
    const { published } = context;
    if (published === null)
      return { ...toPublished('DATE', null), candidates: [`XXXX-${String(found).padStart(2, '0')}`] };
    const now = toDay(published);
    const shift = { last: -1, this: 0, next: 1 }[(yearShift ?? '').toLowerCase()];
    const inYear = shift === undefined ? toYear(found, now, which, context.toDirection()) : now.year + shift;
    // "last February" in March may be this year's or the one before.
    const isUnclear = /last/i.test(which ?? '') && shift === undefined && found < now.month;
    const lead = input.slice(Math.max(0, index - LONGEST_EVENT), index);
    if (isMarked === undefined && isFarBack(inYear, found, now) && OF_EVENT.test(lead))
      return { ...toPublished('DATE', null), candidates: [toIsoMonth(inYear, found), toIsoMonth(inYear + 1, found)] };
    const candidates = isUnclear ? [toIsoMonth(inYear, found), toIsoMonth(inYear - 1, found)] : [];
    return { ...toPublished('DATE', toIsoMonth(inYear, found)), candidates };
  },
};

/** "It was all about the vote in <August>": the verb beside it tells of the quarrel and not of the vote. */
const OF_EVENT = toPattern(
  'i',
  /\b(?:about|around|behind|concerning|of|on|over|regarding|towards?|with)\s(?:the|an?|its|his|her|their)\s(?:[\w-]+\s){0,2}?/,
  anyWordOf(
    'ballot by-election championship conference congress contest convention election games hearing poll primary referendum rematch summit trial vote',
  ),
  /s?\s(?:due\s)?in\s(?:early\s|late\s|mid-)?$/,
);
/** In UTF-16 code units. */
const LONGEST_EVENT = 80;

/** True of a month so long ago that the same one of the year after is nearer. */
function isFarBack(year: number, month: number, now: Day): boolean {
  return now.year * 12 + now.month - (year * 12 + month) > HALF_A_YEAR;
}

/** In months. */
const HALF_A_YEAR = 6;

function isBareMonth(name: string, before: string, rest: string): boolean {
  if (DOUBTFUL.test(name) && !/^march$/i.test(name) && /^\s[A-Z][a-z]+(?!day)/.test(rest)) return false;
  // "April said", "June Smith": a capital or a verb of saying after it makes a name of it.
  if (/^\s+(?:said|says|told|[A-Z][a-z]+(?!\w*day))/.test(rest) && /^(?:april|may|june|august)$/i.test(name))
    return BEFORE.test(before) && !/^\s+[A-Z]/.test(rest);
  if (/^\s\d/.test(rest) && DOUBTFUL.test(name)) return false;
  return !DOUBTFUL.test(name) || BEFORE.test(before);
}

function toYear(month: number, now: Day, which: string | undefined, direction: Direction): number {
  switch (which?.toLowerCase().replace(/\s+/g, ' ')) {
    case 'last':
    case 'this past':
      return month < now.month ? now.year : now.year - 1;
    case 'next':
    case 'this coming':
      return month > now.month ? now.year : now.year + 1;
    case 'this':
      return now.year;
  }
  const past = month <= now.month ? now.year : now.year - 1;
  const future = month >= now.month ? now.year : now.year + 1;
  const toPast = now.year * 12 + now.month - (past * 12 + month);
  const toFuture = future * 12 + month - (now.year * 12 + now.month);
  if (direction === 'past') return past;
  if (direction === 'future') return future;
  return toPast <= 2 * toFuture ? past : future;
}
