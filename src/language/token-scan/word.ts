// Catches: "do" "n't", "non-profit", AT&T, O'Brien, "can" "not".  Not: "long" "-" "term".
import { SLASH_ABBREVIATIONS } from '../../lexicon/abbreviations.ts';
import { JOINED_PREFIXES } from '../../lexicon/prefixes.ts';
import { findAddressEnd, findMailEnd } from '../addresses.ts';
import { classOf, DIGIT, isApostrophe, isCapital, isWordCharacter, LETTER } from '../characters.ts';
import { findStopEnd } from './full-stop.ts';
import {
  AMPERSAND,
  add,
  COLON,
  COMMA,
  DOLLAR,
  findDigitsEnd,
  findWordEnd,
  HYPHEN,
  type Scan,
  SLASH,
  STOP,
} from './scan.ts';

/** Words written as one that the grammar counts as two, and how many letters the first has. */
const JOINED_WORDS: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
]);

/** Adds the word at `start`, with what belongs to it, and returns where the scan goes on. */
export function scanWord(scan: Scan, start: number): number {
  const { text } = scan;
  const mailEnd = findMail(scan, start);
  if (mailEnd > 0) return add(scan, start, mailEnd);
  let end = findWordEnd(text, start);
  const next = text.charCodeAt(end);
  if (next === COLON && text.startsWith('://', end)) {
    const addressEnd = findAddressEnd(text, start, scan.length);
    if (addressEnd > end) return add(scan, start, addressEnd);
  }
  if (next === STOP || next === COMMA) {
    const amountEnd = findAmountEnd(text, start, end);
    if (amountEnd > end) return add(scan, start, amountEnd);
  }
  if (next === STOP) {
    const stopEnd = findStopEnd(scan, start, end);
    if (stopEnd > end) return add(scan, start, stopEnd);
  }
  if (next === AMPERSAND && isCapital(text.charCodeAt(end - 1)) && isCapital(text.charCodeAt(end + 1))) {
    const tail = findWordEnd(text, end + 1);
    if (end - start <= 3 && tail - end <= 4) end = tail;
  }
  if (next === SLASH && end - start === 1 && classOf(text.charCodeAt(end + 1)) === LETTER) {
    const tail = findWordEnd(text, end + 1);
    if (tail - end <= 4 && SLASH_ABBREVIATIONS.has(text.slice(start, tail).toLowerCase()))
      return add(scan, start, tail);
  }
  if (next === HYPHEN && end - start <= 8) end = findPrefixedEnd(text, start, end);
  if (next === DOLLAR && end - start <= 2 && isCapital(text.charCodeAt(start)) && isCapital(text.charCodeAt(end - 1)))
    return add(scan, start, end + 1);
  return scanApostrophes(scan, start, end);
}

/** In letters: "KShs". */
const LONGEST_SIGN = 4;
/** In digits, before the point or the first comma. */
const LONGEST_GROUP = 3;

/** The end of "Sh8.3", "R1.5bn" or "Rs1,500", where money is written in letters right before the number; else `end`. */
function findAmountEnd(text: string, start: number, end: number): number {
  if (!isCapital(text.charCodeAt(start)) || classOf(text.charCodeAt(end + 1)) !== DIGIT) return end;
  let digits = start + 1;
  while (digits < end && classOf(text.charCodeAt(digits)) === LETTER) digits++;
  if (digits === end || digits - start > LONGEST_SIGN || end - digits > LONGEST_GROUP) return end;
  if (findDigitsEnd(text, digits) !== end) return end;
  let last = end;
  for (let mark = text.charCodeAt(last); mark === COMMA || mark === STOP; mark = text.charCodeAt(last)) {
    const groupEnd = findDigitsEnd(text, last + 1);
    if (groupEnd === last + 1 || (mark === COMMA && groupEnd !== last + 4)) break;
    last = groupEnd;
  }
  return last === end ? end : findWordEnd(text, last);
}

/** The end of "non-profit" from the end of "non"; the same end where the hyphen parts two words, or is one of several. */
function findPrefixedEnd(text: string, start: number, end: number): number {
  if (!isWordCharacter(text.charCodeAt(end + 1)) || text.charCodeAt(start - 1) === HYPHEN) return end;
  if (!JOINED_PREFIXES.has(text.slice(start, end).toLowerCase())) return end;
  const tail = findWordEnd(text, end + 1);
  // "non-U.S.": the letters with their stops are a word of their own.
  if (text.charCodeAt(tail) === STOP && tail - end === 2 && isCapital(text.charCodeAt(tail - 1))) return end;
  return text.charCodeAt(tail) === HYPHEN && isWordCharacter(text.charCodeAt(tail + 1)) ? end : tail;
}

/** Adds the word [start, end), with what an apostrophe ties to it: a clitic as its own token, or the rest of a name. */
export function scanApostrophes(scan: Scan, start: number, firstEnd: number): number {
  const { text } = scan;
  let end = firstEnd;
  while (isApostrophe(text.charCodeAt(end)) && classOf(text.charCodeAt(end + 1)) === LETTER) {
    const tail = findWordEnd(text, end + 1);
    if (isClitic(text, end + 1, tail)) {
      addWord(scan, start, end);
      return add(scan, end, tail);
    }
    if (tail === end + 2 && (text.charCodeAt(end + 1) | 32) === 0x74 && (text.charCodeAt(end - 1) | 32) === 0x6e) {
      // n't: the n belongs to the clitic; "n't" alone stays whole.
      if (end - 1 > start) add(scan, start, end - 1);
      return add(scan, Math.max(start, end - 1), tail);
    }
    end = tail;
  }
  return addWord(scan, start, end);
}

function addWord(scan: Scan, start: number, end: number): number {
  const size = end - start;
  if (size === 5 || size === 6) {
    const first = scan.text.charCodeAt(start) | 32;
    if (first === 0x63 || first === 0x67 || first === 0x77 || first === 0x6c) {
      const cut = JOINED_WORDS.get(scan.text.slice(start, end).toLowerCase());
      if (cut !== undefined) {
        add(scan, start, start + cut);
        return add(scan, start + cut, end);
      }
    }
  }
  return add(scan, start, end);
}

/** 's, 'm, 'd, 'll, 're, 've in any case. */
export function isClitic(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start) | 32;
  if (end - start === 1) return first === 0x73 || first === 0x6d || first === 0x64;
  if (end - start !== 2) return false;
  const second = text.charCodeAt(start + 1) | 32;
  return (first === 0x6c && second === 0x6c) || ((first === 0x72 || first === 0x76) && second === 0x65);
}

/** The end of an e-mail address that starts here, or -1. */
export function findMail(scan: Scan, start: number): number {
  if (scan.nextAt >= 0 && scan.nextAt < start) scan.nextAt = scan.text.indexOf('@', start);
  return scan.nextAt < 0 ? -1 : findMailEnd(scan.text, start, scan.nextAt, scan.length);
}
