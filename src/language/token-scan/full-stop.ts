// Catches: Mr. U.S. a.m. J. "Nev." after a comma, "No." before a number.  Not: the stop that ends a sentence.
import {
  LETTER_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  OTHER_ABBREVIATIONS,
  PLACE_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from '../../lexicon/abbreviations.ts';
import { SENTENCE_STARTERS } from '../../lexicon/sentence-starters.ts';
import { findAddressEnd, findDomainEnd } from '../addresses.ts';
import { classOf, DIGIT, isBlank, isCapital, isWordCharacter, LETTER } from '../characters.ts';
import { COMMA, findWordEnd, HYPHEN, isLastOnLine, type Scan, STOP } from './scan.ts';

/** Where the word [start, end) is followed by a full stop that belongs to it, the end with the stop; else -1. */
export function findStopEnd(scan: Scan, start: number, end: number): number {
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

function isNumberNext(text: string, start: number): boolean {
  return isBlank(text.charCodeAt(start)) && classOf(text.charCodeAt(start + 1)) === DIGIT;
}

/** True where the last token is a comma, a hyphen or an opening bracket. */
function isAfterBreak(scan: Scan): boolean {
  if (scan.count === 0) return false;
  const code = scan.text.charCodeAt((scan.ends[scan.count - 1] as number) - 1);
  return code === COMMA || code === HYPHEN || code === 0x28;
}
