import { GAP, JOINT, NUMBER, parseNumber } from './vocabulary.ts';

/** "66 million": not where it is money ("raised $3 million years ago"). */
const MILLIONS = `(?:(?<![$€£¥][\\d.,]{1,12})${JOINT}(?:million|billion|trillion))?`;

/** How many, in figures or words or vaguely: "three", "66 million", "a", "a few", "dozens of", "half an". */
export const COUNT: string = `(?:${NUMBER}(?:(?:${GAP}|-)and(?:${GAP}|-)a(?:${GAP}|-)half)?${MILLIONS}|half${GAP}an?|a${GAP}(?:few|couple(?:${GAP}of)?|dozen|half|hundred|thousand|good${GAP}many)(?!\\w)|an?(?!\\w)|couple(?:${GAP}of)|few|several|many|some|countless|(?:dozens|hundreds|thousands|scores)${GAP}of)`;

/** What a count comes to: null where the words leave it open ("several"). */
export function parseCount(words: string): { readonly count: number | null; readonly isApproximate: boolean } | null {
  const lower = words.toLowerCase().replace(/\s+/g, ' ');
  if (lower === 'a' || lower === 'an') return { count: 1, isApproximate: false };
  if (/^half an?$|^a half$/.test(lower)) return { count: 0.5, isApproximate: false };
  if (/couple/.test(lower)) return { count: 2, isApproximate: true };
  if (lower === 'a dozen') return { count: 12, isApproximate: false };
  if (/few|several|many|some|of$|countless/.test(lower)) return { count: null, isApproximate: false };
  const [, plain = lower, power = ''] = /^(.*?)(?:[ -]([mb]|tr)illion)?$/.exec(lower) ?? [];
  const whole = plain.replace(/[ -]and[ -]a[ -]half$/, '');
  const number = parseNumber(whole.replace(/^a /, ''));
  if (number === null) return null;
  const count = (whole === plain ? number : number + 0.5) * (POWERS[power] ?? 1);
  return { count: power === '' ? count : Math.round(count), isApproximate: false };
}

const POWERS: Readonly<Record<string, number>> = { m: 1e6, b: 1e9, tr: 1e12 };
