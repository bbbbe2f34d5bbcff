import { anyOf, sequenceOf } from '../../language/pattern.ts';
import { JOINT, NUMBER, parseNumber, spaced } from './vocabulary.ts';

/** "66 million years", "66-million-year-old"; not money ("raised $3 million years ago"), not what is no length ("2 million day trips"). */
const MILLIONS = `(?:(?<![$€£¥][\\d.,]{1,12})${JOINT}(?:million|billion|trillion)(?=${JOINT}(?:[a-z]{2,9}s|year)\\b))?`;

/** How many, in figures or words or vaguely: "three", "66 million", "a", "a few", "dozens of", "half an". */
export const COUNT: string = sequenceOf(
  anyOf(
    spaced`${NUMBER}(?:(?: |-)and(?: |-)a(?: |-)half)?`,
    spaced`half an?`,
    spaced`a (?:few|couple(?: of)?|dozen|half|hundred|thousand|good many)(?!\w)`,
    spaced`an?(?!\w)|couple(?: of)|few|several|many|some|countless`,
    spaced`(?:dozens|hundreds|thousands|millions|scores) of`,
  ),
  MILLIONS,
);

interface Count {
  readonly count: number | null;
  readonly isApproximate: boolean;
}

const POWERS: Readonly<Record<string, number>> = { m: 1e6, b: 1e9, tr: 1e12 };
/** No text means more of anything, and longer numbers cannot be written out. */
const MOST = 1e18;

/** What a count comes to: null where the words leave it open ("several"). */
export function parseCount(words: string): Count | null {
  const lower = words.toLowerCase().replace(/\s+/g, ' ');
  const power = /[ -]([mb]|tr)illion$/.exec(lower);
  const found = parseSmall(power === null ? lower : lower.slice(0, power.index));
  if (found === null || found.count === null || power === null) return isOver(found) ? null : found;
  const whole = { ...found, count: Math.round(found.count * (POWERS[power[1] ?? ''] ?? 1)) };
  return isOver(whole) ? null : whole;
}

function isOver(count: Count | null): boolean {
  return (count?.count ?? 0) > MOST;
}

function parseSmall(lower: string): Count | null {
  if (lower === 'a' || lower === 'an') return { count: 1, isApproximate: false };
  if (/^half an?$|^a half$/.test(lower)) return { count: 0.5, isApproximate: false };
  if (/couple/.test(lower)) return { count: 2, isApproximate: true };
  if (lower === 'a dozen') return { count: 12, isApproximate: false };
  if (/few|several|many|some|of$|countless/.test(lower)) return { count: null, isApproximate: false };
  const whole = lower.replace(/[ -]and[ -]a[ -]half$/, '');
  const count = parseNumber(whole.replace(/^a /, ''));
  return count === null ? null : { count: whole === lower ? count : count + 0.5, isApproximate: false };
}
