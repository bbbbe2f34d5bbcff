import type { Span } from '../document/span.ts';

/** Code units of a word that a browser is given in one piece. Beyond some 33 million pixels it no longer breaks one, and scrolls sideways. */
const LONGEST = 1000;

/** The offsets at which a line may break inside words that are too long for any, in order; never between two halves of a character. */
export function findWordCuts(text: string, { start, end }: Span): readonly number[] {
  const cuts: number[] = [];
  let first = start;
  for (let at = start; at < end; at++) {
    if (isBlank(text.charCodeAt(at))) first = at + 1;
    else if (at - first >= LONGEST && !isLowSurrogate(text.charCodeAt(at))) {
      cuts.push(at);
      first = at;
    }
  }
  return cuts;
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
