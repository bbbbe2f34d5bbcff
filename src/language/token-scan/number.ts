// Catches: 1,000 3.5 9:30 9/11 20th 1990s 555-0199 "1." at the head of a line.  Not: "10" "-" "12", "5" "pm".
import { classOf, DIGIT, isApostrophe, isBlank, isWordCharacter } from '../characters.ts';
import { add, COLON, COMMA, findDigitsEnd, findWordEnd, HYPHEN, isLastOnLine, type Scan, SLASH, STOP } from './scan.ts';
import { findMail, scanApostrophes } from './word.ts';

/** Groups of digits in a telephone number: 1-800-555-0199. */
const MOST_GROUPS = 4;

/** Units that are words of their own where they follow a number with no space. */
const UNITS: ReadonlySet<string> = new Set(['am', 'pm', 'km', 'mm', 'cm', 'kg', 'mph', 'kph']);

/** Numbers with their thousands' commas, points, colons and slashes, and letters joined on: 1,000 3.5 9:30 9/11 20th 1990s. */
export function scanNumber(scan: Scan, start: number): number {
  const { text } = scan;
  const mailEnd = findMail(scan, start);
  if (mailEnd > 0) return add(scan, start, mailEnd);
  let end = findDigitsEnd(text, start);
  for (;;) {
    const code = text.charCodeAt(end);
    if (code !== COMMA && code !== STOP && code !== COLON && code !== SLASH) break;
    if (classOf(text.charCodeAt(end + 1)) !== DIGIT) break;
    const groupEnd = findDigitsEnd(text, end + 1);
    if (code === COMMA && groupEnd !== end + 4) break;
    end = groupEnd;
  }
  if (text.charCodeAt(end) === HYPHEN) {
    const telephoneEnd = findTelephoneEnd(text, start, end);
    if (telephoneEnd > 0) return add(scan, start, telephoneEnd);
  }
  if (text.charCodeAt(end) === STOP && end - start <= 2 && isListNumber(scan, start, end))
    return add(scan, start, end + 1);
  const digitsEnd = end;
  end = findWordEnd(text, end);
  const next = text.charCodeAt(end);
  // "the 1960's" is a plural, "2016's" a possessive.
  if (end === digitsEnd && isApostrophe(next) && text.charCodeAt(end - 1) === 0x30) {
    if ((text.charCodeAt(end + 1) | 32) === 0x73 && !isWordCharacter(text.charCodeAt(end + 2)))
      return add(scan, start, end + 2);
  }
  if (end > digitsEnd) {
    const letters = text.slice(digitsEnd, end).toLowerCase();
    if (UNITS.has(letters)) {
      add(scan, start, digitsEnd);
      return add(scan, digitsEnd, end);
    }
  }
  return scanApostrophes(scan, start, end);
}

/** "1." at the start of a line with text after it. */
function isListNumber(scan: Scan, start: number, end: number): boolean {
  const { text } = scan;
  if (!isBlank(text.charCodeAt(end + 1)) || isLastOnLine(text, end + 1)) return false;
  for (let index = start - 1; index >= 0 && start - index <= 8; index--) {
    const code = text.charCodeAt(index);
    if (code === 0x0a || code === 0x0d) return true;
    if (!isBlank(code)) return false;
  }
  return start <= 8;
}

/** 555-0199, 212-555-0199 and 11-20-2000, or -1. */
function findTelephoneEnd(text: string, start: number, firstEnd: number): number {
  let end = firstEnd;
  let groups = 1;
  let lastSize = end - start;
  while (groups <= MOST_GROUPS && text.charCodeAt(end) === HYPHEN && classOf(text.charCodeAt(end + 1)) === DIGIT) {
    const groupEnd = findDigitsEnd(text, end + 1);
    lastSize = groupEnd - end - 1;
    end = groupEnd;
    groups++;
  }
  if (isWordCharacter(text.charCodeAt(end)) || lastSize !== 4) return -1;
  if (groups > MOST_GROUPS) return -1;
  return groups >= 3 || (groups === 2 && firstEnd - start === 3) ? end : -1;
}
