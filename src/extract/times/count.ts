import { GAP, NUMBER, parseNumber } from './vocabulary.ts';

/** How many, in figures or words or vaguely: "three", "a", "a few", "dozens of", "half an". */
export const COUNT: string = `(?:${NUMBER}(?:(?:${GAP}|-)and(?:${GAP}|-)a(?:${GAP}|-)half)?|half${GAP}an?|a${GAP}(?:few|couple(?:${GAP}of)?|dozen|half|hundred|thousand|good${GAP}many)(?!\\w)|an?(?!\\w)|couple(?:${GAP}of)|few|several|many|some|countless|(?:dozens|hundreds|thousands|scores)${GAP}of)`;

/** What a count comes to: null where the words leave it open ("several"). */
export function parseCount(words: string): { readonly count: number | null; readonly isApproximate: boolean } | null {
  const lower = words.toLowerCase().replace(/\s+/g, ' ');
  if (lower === 'a' || lower === 'an') return { count: 1, isApproximate: false };
  if (/^half an?$|^a half$/.test(lower)) return { count: 0.5, isApproximate: false };
  if (/couple/.test(lower)) return { count: 2, isApproximate: true };
  if (lower === 'a dozen') return { count: 12, isApproximate: false };
  if (/few|several|many|some|of$|countless/.test(lower)) return { count: null, isApproximate: false };
  const whole = lower.replace(/[ -]and[ -]a[ -]half$/, '');
  const count = parseNumber(whole.replace(/^a /, ''));
  return count === null ? null : { count: whole === lower ? count : count + 0.5, isApproximate: false };
}
