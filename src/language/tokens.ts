import {
  LETTER_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  OTHER_ABBREVIATIONS,
  PLACE_ABBREVIATIONS,
  SLASH_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from '../lexicon/abbreviations.ts';
import { JOINED_PREFIXES } from '../lexicon/prefixes.ts';
import { SENTENCE_STARTERS } from '../lexicon/sentence-starters.ts';
import { findAddressEnd, findDomainEnd, findMailEnd, isKnownEnding } from './addresses.ts';
import {
  BLANK,
  classOf,
  DIGIT,
  isApostrophe,
  isBlank,
  isCapital,
  isWordCharacter,
  LETTER,
  SURROGATE,
} from './characters.ts';

/** All tokens of a text in order, as offsets in UTF-16 code units; gaps between tokens are white space only. */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const HYPHEN = 0x2d;
const STOP = 0x2e;
const COMMA = 0x2c;
const SLASH = 0x2f;
const COLON = 0x3a;
const AT = 0x40;
const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;
const DOLLAR = 0x24;
const ELLIPSIS = 0x2026;
const HASH = 0x23;

/** Words written as one that the grammar counts as two, and how many letters the first has. */
const JOINED_WORDS: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
]);

/** Words that lose their first letters to an apostrophe: 'em, ’til. */
const ELISIONS: ReadonlySet<string> = new Set(['em', 'til', 'tis', 'twas', 'bout', 'cause', 'n']);

/** Groups of digits in a telephone number: 1-800-555-0199. */
const MOST_GROUPS = 4;

/** Units that are words of their own where they follow a number with no space. */
const UNITS: ReadonlySet<string> = new Set(['am', 'pm', 'km', 'mm', 'cm', 'kg', 'mph', 'kph']);

interface Scan {
  readonly text: string;
  readonly length: number;
  starts: Int32Array;
  ends: Int32Array;
  count: number;
  /** Offset of the next "@" at or after the scan, kept so that looking for it costs one pass over the text in all. */
  nextAt: number;
}

/**
 * Splits a text the way the English Universal Dependencies do: clitics ("do", "n't"), hyphenated compounds and money
 * signs apart; numbers, abbreviations, addresses and runs of one mark whole. Returns for any string, in linear time.
 */
export function splitTokens(text: string): Tokens {
  const length = text.length;
  const capacity = (length >> 2) + 16;
  const scan: Scan = {
    text,
    length,
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    count: 0,
    nextAt: text.indexOf('@'),
  };
  let position = 0;
  while (position < length) {
    const code = text.charCodeAt(position);
    const kind = classOf(code);
    if (kind === BLANK) position++;
    else if (kind === LETTER) position = scanWord(scan, position);
    else if (kind === DIGIT) position = scanNumber(scan, position);
    else if (kind === SURROGATE) position = scanPair(scan, position);
    else position = scanMark(scan, position, code);
  }
  return { count: scan.count, starts: scan.starts.slice(0, scan.count), ends: scan.ends.slice(0, scan.count) };
}

function add(scan: Scan, start: number, end: number): number {
  if (scan.count === scan.starts.length) {
    const starts = new Int32Array(scan.count * 2);
    const ends = new Int32Array(scan.count * 2);
    starts.set(scan.starts);
    ends.set(scan.ends);
    scan.starts = starts;
    scan.ends = ends;
  }
  scan.starts[scan.count] = start;
  scan.ends[scan.count] = end;
  scan.count++;
  return end;
}

function findWordEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isWordCharacter(code)) end++;
    else if (code === UNDERSCORE && isWordCharacter(text.charCodeAt(end + 1))) end += 2;
    else return end;
  }
}

function scanWord(scan: Scan, start: number): number {
  const { text } = scan;
  const mailEnd = findMail(scan, start);
  if (mailEnd > 0) return add(scan, start, mailEnd);
  let end = findWordEnd(text, start);
  const next = text.charCodeAt(end);
  if (next === COLON && text.startsWith('://', end)) {
    const addressEnd = findAddressEnd(text, start, scan.length);
    if (addressEnd > end) return add(scan, start, addressEnd);
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

/** The end of "non-profit" from the end of "non"; the same end where the hyphen parts two words, or is one of several. */
function findPrefixedEnd(text: string, start: number, end: number): number {
  if (!isWordCharacter(text.charCodeAt(end + 1)) || text.charCodeAt(start - 1) === HYPHEN) return end;
  if (!JOINED_PREFIXES.has(text.slice(start, end).toLowerCase())) return end;
  const tail = findWordEnd(text, end + 1);
  return text.charCodeAt(tail) === HYPHEN && isWordCharacter(text.charCodeAt(tail + 1)) ? end : tail;
}

/** Adds the word [start, end), with what an apostrophe ties to it: a clitic as its own token, or the rest of a name. */
function scanApostrophes(scan: Scan, start: number, firstEnd: number): number {
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
function isClitic(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start) | 32;
  if (end - start === 1) return first === 0x73 || first === 0x6d || first === 0x64;
  if (end - start !== 2) return false;
  const second = text.charCodeAt(start + 1) | 32;
  return (first === 0x6c && second === 0x6c) || ((first === 0x72 || first === 0x76) && second === 0x65);
}

function findMail(scan: Scan, start: number): number {
  if (scan.nextAt >= 0 && scan.nextAt < start) scan.nextAt = scan.text.indexOf('@', start);
  return scan.nextAt < 0 ? -1 : findMailEnd(scan.text, start, scan.nextAt, scan.length);
}

/** Where the word [start, end) is followed by a full stop that belongs to it, the end with the stop; else -1. */
function findStopEnd(scan: Scan, start: number, end: number): number {
  const { text } = scan;
  const after = text.charCodeAt(end + 1);
  if (after === STOP) return -1;
  if (isWordCharacter(after)) return findDottedEnd(scan, start, end);
  const size = end - start;
  if (size === 1) {
    const code = text.charCodeAt(start);
    if (!isCapital(code)) return isLetterAbbreviation(scan, start, end) ? end + 1 : -1;
    return isLastOnLine(text, end + 1) || isStarterNext(text, end + 1) ? -1 : end + 1;
  }
  if (size > 6) return -1;
  const word = text.slice(start, end);
  if (TITLE_ABBREVIATIONS.has(word)) return isLastOnLine(text, end + 1) ? -1 : end + 1;
  if (OTHER_ABBREVIATIONS.has(word)) return end + 1;
  if (NUMBER_ABBREVIATIONS.has(word) && isNumberNext(text, end + 1)) return end + 1;
  if (PLACE_ABBREVIATIONS.has(word) && isAfterBreak(scan)) return end + 1;
  return -1;
}

/** "c. 1580" and "p. 4" anywhere, "b. 1949" after an opening bracket or a semicolon. */
function isLetterAbbreviation(scan: Scan, start: number, end: number): boolean {
  const letter = scan.text.slice(start, end);
  if (!LETTER_ABBREVIATIONS.has(letter) || !isBlank(scan.text.charCodeAt(end + 1))) return false;
  if (letter === 'c' || letter === 'p') return isNumberNext(scan.text, end + 1);
  if (scan.count === 0) return false;
  const before = scan.text.charCodeAt((scan.ends[scan.count - 1] as number) - 1);
  return before === 0x28 || before === 0x3b;
}

/** True where the next word starts a sentence by all likelihood: "Plan B. The council ..." */
function isStarterNext(text: string, start: number): boolean {
  let from = start;
  while (isBlank(text.charCodeAt(from)) && from < text.length) from++;
  const end = findWordEnd(text, from);
  return end - from <= 12 && SENTENCE_STARTERS.has(text.slice(from, end));
}

/** Letters parted by stops ("U.S.", "a.m.", "Ph.D.") with their last stop, or an address; else -1. */
function findDottedEnd(scan: Scan, start: number, firstEnd: number): number {
  const { text } = scan;
  if (firstEnd - start <= 2) {
    let end = firstEnd;
    let parts = 1;
    for (;;) {
      if (text.charCodeAt(end) !== STOP || classOf(text.charCodeAt(end + 1)) !== LETTER) break;
      const partEnd = findWordEnd(text, end + 1);
      if (partEnd - end > 3) break;
      if (partEnd - end === 3 && text.charCodeAt(partEnd) !== STOP) break;
      end = partEnd;
      parts++;
    }
    if (parts > 1) {
      if (text.charCodeAt(end) === STOP && text.charCodeAt(end + 1) !== STOP) return end + 1;
      if (!isWordCharacter(text.charCodeAt(end))) return end;
    }
    if (firstEnd - start === 1 && isCapital(text.charCodeAt(start)) && isCapital(text.charCodeAt(firstEnd + 1)))
      return firstEnd + 1;
  }
  if (firstEnd - start === 3 && text.startsWith('www', start)) return findAddressEnd(text, start, scan.length);
  return findDomainEnd(text, start, scan.length);
}

function isLastOnLine(text: string, start: number): boolean {
  for (let index = start; ; index++) {
    const code = text.charCodeAt(index);
    if (!(code >= 0) || code === 0x0a || code === 0x0d) return true;
    if (!isBlank(code)) return false;
  }
}

function isNumberNext(text: string, start: number): boolean {
  return isBlank(text.charCodeAt(start)) && classOf(text.charCodeAt(start + 1)) === DIGIT;
}

/** True where the last token is a comma, a hyphen or an opening bracket. */
function isAfterBreak(scan: Scan): boolean {
  if (scan.count === 0) return false;
  const code = scan.text.charCodeAt((scan.ends[scan.count - 1] as number) - 1);
  return code === COMMA || code === HYPHEN || code === 0x28;
}

/** Numbers with their thousands' commas, points, colons and slashes, and letters joined on: 1,000 3.5 9:30 9/11 20th 1990s. */
function scanNumber(scan: Scan, start: number): number {
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

function findDigitsEnd(text: string, start: number): number {
  let end = start;
  while (classOf(text.charCodeAt(end)) === DIGIT) end++;
  return end;
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

/** A surrogate pair with what modifies it (skin tone, joiner, variation) is one token; so is a lone half. */
function scanPair(scan: Scan, start: number): number {
  const { text } = scan;
  let end = findPairEnd(text, start);
  for (;;) {
    const code = text.charCodeAt(end);
    if (code === 0xfe0f) end++;
    else if (code === 0x200d && classOf(text.charCodeAt(end + 1)) === SURROGATE) end = findPairEnd(text, end + 1);
    else if (code === 0xd83c && text.charCodeAt(end + 1) >= 0xdffb && text.charCodeAt(end + 1) <= 0xdfff) end += 2;
    else break;
  }
  return add(scan, start, end);
}

function findPairEnd(text: string, start: number): number {
  const high = text.charCodeAt(start);
  const low = text.charCodeAt(start + 1);
  return high < 0xdc00 && low >= 0xdc00 && low <= 0xdfff ? start + 2 : start + 1;
}

function scanMark(scan: Scan, start: number, code: number): number {
  const { text } = scan;
  if (isApostrophe(code) || code === 0x2018) {
    const end = findElisionEnd(text, start);
    if (end > 0) return add(scan, start, end);
    // ''…'' stands for double marks; of three at the end of words the first closes a quotation inside.
    const isPair = code === 0x27 && text.charCodeAt(start + 1) === 0x27;
    const isTriple = isPair && text.charCodeAt(start + 2) === 0x27 && !isBlank(text.charCodeAt(start - 1));
    if (isPair && !isTriple) return add(scan, start, start + 2);
    return add(scan, start, start + 1);
  }
  if (code === STOP && classOf(text.charCodeAt(start + 1)) === DIGIT && !isWordCharacter(text.charCodeAt(start - 1)))
    return add(scan, start, findDigitsEnd(text, start + 1));
  if ((code === AT || code === HASH) && isWordCharacter(text.charCodeAt(start + 1)))
    return add(scan, start, findWordEnd(text, start + 1));
  const knownEnd = findKnownMarkEnd(text, start, code);
  if (knownEnd > 0) return add(scan, start, knownEnd);
  let end = start + 1;
  if (isRunMark(code)) {
    if (code === 0x21 || code === 0x3f) {
      while (text.charCodeAt(end) === 0x21 || text.charCodeAt(end) === 0x3f) end++;
    } else if (code === STOP || code === ELLIPSIS) {
      while (text.charCodeAt(end) === STOP || text.charCodeAt(end) === ELLIPSIS) end++;
    } else while (text.charCodeAt(end) === code) end++;
  }
  return add(scan, start, end);
}

/** "[...]", an emoticon such as :-) after white space, or a bare file ending such as ".pdf": the end; else -1. */
function findKnownMarkEnd(text: string, start: number, code: number): number {
  if (code === 0x5b) {
    if (text.startsWith('[...]', start)) return start + 5;
    return text.startsWith('[…]', start) ? start + 3 : -1;
  }
  const isAfterBlank = start === 0 || isBlank(text.charCodeAt(start - 1));
  if (code === STOP && isAfterBlank && classOf(text.charCodeAt(start + 1)) === LETTER) {
    const end = findWordEnd(text, start + 1);
    return isKnownEnding(text, start + 1, end) ? end : -1;
  }
  if ((code !== COLON && code !== 0x3b) || !isAfterBlank) return -1;
  const mouth = text.charCodeAt(start + 1) === HYPHEN ? start + 2 : start + 1;
  const isMouth = text.charCodeAt(mouth) === 0x29 || text.charCodeAt(mouth) === 0x28;
  return isMouth && !isWordCharacter(text.charCodeAt(mouth + 1)) ? mouth + 1 : -1;
}

/** . - ! ? * _ = ~ ` + < > | and the dash and the ellipsis: a run of the same is one token. */
function isRunMark(code: number): boolean {
  switch (code) {
    case STOP:
    case HYPHEN:
    case 0x21:
    case 0x3f:
    case 0x2a:
    case UNDERSCORE:
    case 0x3d:
    case 0x7e:
    case 0x60:
    case 0x2b:
    case 0x3c:
    case 0x3e:
    case 0x7c:
    case 0x2014:
    case ELLIPSIS:
      return true;
    default:
      return false;
  }
}

/** ’90s, 'em, and a clitic after a mark (Times”’s, U.S.’s): the end; else -1. */
function findElisionEnd(text: string, start: number): number {
  const next = classOf(text.charCodeAt(start + 1));
  if (next === DIGIT) {
    const digitsEnd = findDigitsEnd(text, start + 1);
    if (digitsEnd - start !== 3) return -1;
    const end = (text.charCodeAt(digitsEnd) | 32) === 0x73 ? digitsEnd + 1 : digitsEnd;
    return isWordCharacter(text.charCodeAt(end)) || isApostrophe(text.charCodeAt(end)) ? -1 : end;
  }
  if (next !== LETTER) return -1;
  const end = findWordEnd(text, start + 1);
  if (end - start > 6) return -1;
  if (start > 0 && !isBlank(text.charCodeAt(start - 1)) && isClitic(text, start + 1, end)) {
    const before = text.charCodeAt(start - 1);
    return before === 0x28 || before === 0x22 || before === 0x201c ? -1 : end;
  }
  if (!ELISIONS.has(text.slice(start + 1, end).toLowerCase())) return -1;
  // 'n' has lost letters on both sides.
  return end - start === 2 && isApostrophe(text.charCodeAt(end)) ? end + 1 : end;
}
