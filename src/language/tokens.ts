import { BLANK, classOf, DIGIT, LETTER, SURROGATE } from './characters.ts';
import { scanMark, scanPair } from './token-scan/mark.ts';
import { scanNumber } from './token-scan/number.ts';
import type { Scan } from './token-scan/scan.ts';
import { scanWord } from './token-scan/word.ts';

/** All tokens of a text in order, as offsets in UTF-16 code units; gaps between tokens are white space only. */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
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
