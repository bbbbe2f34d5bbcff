import { classOf, DIGIT, isBlank, isWordCharacter } from '../characters.ts';

/** Code units by name. */
export const HYPHEN = 0x2d;
export const STOP = 0x2e;
export const COMMA = 0x2c;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const AT = 0x40;
export const AMPERSAND = 0x26;
export const UNDERSCORE = 0x5f;
export const DOLLAR = 0x24;
export const ELLIPSIS = 0x2026;
export const HASH = 0x23;

/** A text being split: what is found so far, in arrays that grow. */
export interface Scan {
  readonly text: string;
  readonly length: number;
  starts: Int32Array;
  ends: Int32Array;
  count: number;
  /** Offset of the next "@" at or after the scan, kept so that looking for it costs one pass over the text in all. */
  nextAt: number;
}

/** Adds the token [start, end) and returns `end`, where the scan goes on. */
export function add(scan: Scan, start: number, end: number): number {
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

/** The end of the letters and digits from `start`; an underscore between two of them is one of them. */
export function findWordEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isWordCharacter(code)) end++;
    else if (code === UNDERSCORE && isWordCharacter(text.charCodeAt(end + 1))) end += 2;
    else return end;
  }
}

/** The end of the digits from `start`. */
export function findDigitsEnd(text: string, start: number): number {
  let end = start;
  while (classOf(text.charCodeAt(end)) === DIGIT) end++;
  return end;
}

/** True where nothing but blanks follows on the line. */
export function isLastOnLine(text: string, start: number): boolean {
  for (let index = start; ; index++) {
    const code = text.charCodeAt(index);
    if (!(code >= 0) || code === 0x0a || code === 0x0d) return true;
    if (!isBlank(code)) return false;
  }
}
