// Catches: "May 18, 2015", "Thursday, 30 April 2015", "2015-05-18", "Updated 4:10 PM ET, Thu April 30, 2015",
// "Published: 18 May 2015 09:30 BST", "Posted on May 18, 2015 by admin", "Halmar, 11 June 2018", "Port Echo, Tuesday 6 March 2018",
// "Trade & Harbour, 6 March 2018", "The Lantern, 6 March 2018".
// Not: "May 18, 2015 was a cold day."
import { anyOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { findDate } from '../metadata/dates.ts';
import { isArticledOutlet } from './outlet-line.ts';
import { isPaperName } from './title.ts';

const LONGEST = 160;

/** What may stand around the date on a line that is a date and nothing more. */
const AROUND = toPattern(
  'i',
  /^/,
  anyOf(
    sequenceOf(
      anyOf(
        /first|last|originally|article|story|date|dated|posted|published|publication|updated|modified|created|on|at|by/,
        /issued?|released?|filed|aired|broadcast|revised|edition|online|print|web|posted|uploaded|page/,
        /admin|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?/,
        /\d{1,2}(?:[:.h]\d{2}){0,2}(?:[ap]m)?|noon|midnight|a\.?m\.?|p\.?m\.?|gmt|utc|bst|[ecmp][ds]?t|cest|cet/,
        /msk|ist|jst|kst|aest|eastern|time|local|z|[+-]\d{2}:?\d{2}|\d{1,3}|min|mins|minutes?|hours?|ago|read/,
        /comments?/,
      ),
      /(?=[\s,;:|.•·()–—-]|$)/,
    ),
    /[\s,;:|.•·()*_–—-]+/,
  ),
);

/** Where a letter or statement is from, or which paper it stands in: "Port Merrin Echo, Tuesday 6 March 2018". */
const PLACE = /^\s*[*_(]{0,2}\p{Lu}[\p{L}'’.-]*(?: (?:of|the|and|&|de|la|am|upon|on|\p{Lu}[\p{L}'’.-]*)){0,5}, /u;
const PAPER = /^\s*(.*?)\s*(?:,|\||[–—]|\s-)\s*/u;
const LONGEST_WITH_PLACE = 80;

export interface DateLine {
  readonly published: string;
  readonly start: number;
  readonly end: number;
  /** "Updated …": when the text was last changed, not when it first came out. */
  readonly isUpdate: boolean;
  /** "Port Echo" in "Port Echo, Tuesday 6 March 2018". */
  readonly paper: string | null;
}

export function isDateLine(line: string): boolean {
  return parseDateLine(line) !== null;
}

/** Reads a whole line as the date of the article; null where it is none. Offsets count from the start of the line. */
export function parseDateLine(line: string): DateLine | null {
  if (line.length > LONGEST || !/\d/.test(line)) return null;
  const date = findDate(line);
  if (date === null) return null;
  const before = line.slice(0, date.start);
  const opening = line.length <= LONGEST_WITH_PLACE ? PAPER.exec(before) : null;
  const name = (opening?.[1] ?? '').replace(/[*_]/g, '');
  const paper = isPaperName(name) || isArticledOutlet(name) ? name : null;
  const place =
    paper !== null ? (opening?.[0] ?? '') : line.length <= LONGEST_WITH_PLACE ? (PLACE.exec(before)?.[0] ?? '') : '';
  if (!isAroundDate(before) && !(place !== '' && isAroundDate(before.slice(place.length)))) return null;
  const after = line.slice(date.end);
  const second = findDate(after);
  const rest = second === null ? after : `${after.slice(0, second.start)} ${after.slice(second.end)}`;
  if (!isAroundDate(rest)) return null;
  const isUpdate = /\b(?:updated|modified)\b/i.test(line.slice(0, date.start));
  // "Updated 5 May 2015, published 4 May 2015": the later words give the day it came out.
  if (isUpdate && second !== null && /published|posted/i.test(after.slice(0, second.start))) {
    return {
      published: second.value,
      start: date.end + second.start,
      end: date.end + second.end,
      isUpdate: false,
      paper,
    };
  }
  return { published: date.value, start: date.start, end: date.end, isUpdate, paper };
}

/** True for words that say nothing but when: "Published:", "at 16:00 BST", "Friday". */
export function isAroundDate(words: string): boolean {
  let rest = words;
  while (rest !== '') {
    const match = AROUND.exec(rest);
    if (match === null || match[0] === '') return false;
    rest = rest.slice(match[0].length);
  }
  return true;
}
