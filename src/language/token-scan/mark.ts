// Catches: runs of one mark, [...], :-), '90s, ’em, a clitic after a mark, emoji.  Not: ?! apart, “ and ” together.
import { isKnownEnding } from '../addresses.ts';
import { classOf, DIGIT, isApostrophe, isBlank, isWordCharacter, LETTER, SURROGATE } from '../characters.ts';
import {
  AT,
  add,
  COLON,
  ELLIPSIS,
  findDigitsEnd,
  findWordEnd,
  HASH,
  HYPHEN,
  type Scan,
  STOP,
  UNDERSCORE,
} from './scan.ts';
import { isClitic } from './word.ts';

/** Words that lose their first letters to an apostrophe: 'em, ’til. */
const ELISIONS: ReadonlySet<string> = new Set(['em', 'til', 'tis', 'twas', 'bout', 'cause', 'n']);

/** A surrogate pair with what modifies it (skin tone, joiner, variation) is one token; so is a lone half. */
export function scanPair(scan: Scan, start: number): number {
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

/** Adds the mark at `start`, or the run or sign it begins, and returns where the scan goes on. */
export function scanMark(scan: Scan, start: number, code: number): number {
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
