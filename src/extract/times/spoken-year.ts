import { parseNumber, spaced } from './vocabulary.ts';

const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
/** "nineteen ninety-six", "nineteen hundred", "two thousand and four", as transcripts of broadcasts spell them. */
export const SPOKEN_YEAR: string = spaced`(?:seventeen|eighteen|nineteen|twenty)(?: |-)(?:hundred|(?:${TENS})(?:[\s-](?:${ONES}))?|(?:${TEENS})|(?:oh|o)[\s-](?:${ONES}))|two thousand(?: (?:and )?(?:${TEENS}|${ONES}))?`;

/** The number of a year in figures or in words. */
export function toSpokenYear(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  const [first = '', ...rest] = words.toLowerCase().split(/[\s-]+/);
  if (first === 'two') return 2000 + (parseNumber(rest.slice(1).join(' ')) ?? 0);
  const tail = rest.filter((word) => word !== 'oh' && word !== 'o').join(' ');
  return (parseNumber(first) ?? 0) * 100 + (tail === 'hundred' ? 0 : (parseNumber(tail) ?? 0));
}
