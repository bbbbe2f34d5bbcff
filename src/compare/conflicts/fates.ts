import type { Span } from '../../document/span.ts';
import type { Statement } from '../statements/statement.ts';
import { toForm, toWordRange } from '../words.ts';

/** Stems for what befalls people that are counted: so many hurt are not so many held. */
const FATES: readonly string[] = [
  '=kill',
  '=hurt',
  '=miss',
  '=arrest',
  '=rescue',
  '=evacuate',
  '=sick',
  '=infect',
  '=kidnap',
];
const IS_FATE: ReadonlySet<string> = new Set(FATES);

/** True where both tell what befell people, and tell nothing that befell both. */
export function hasOtherFate(
  { profile: { weights: one } }: Statement,
  { profile: { weights: two } }: Statement,
): boolean {
  const [some, others] = [one, two].map((weights) => FATES.filter((stem) => weights.has(stem))) as [string[], string[]];
  return some.length > 0 && others.length > 0 && !some.some((stem) => others.includes(stem));
}

/** Words on either side of a figure within which its fate stands. */
const REACH = 9;

/** What befell those whom a figure counts, by the nearest word for it up to the next mark: "killing 14", "14 people were hurt"; null where nothing tells. */
export function toFateAt({ article: { words }, span }: Statement, figure: Span): string | null {
  const { from, to } = toWordRange(words, figure);
  const bounds = toWordRange(words, span);
  for (let distance = 0; distance < REACH; distance++) {
    for (const index of [from - 1 - distance, to + distance]) {
      if (index < bounds.from || index >= bounds.to) continue;
      const stem = words.stems[index] as string;
      if (IS_FATE.has(stem) && !isParted(index, from, to)) return stem;
    }
  }
  return null;

  function isParted(index: number, start: number, end: number): boolean {
    const [first, last] = index < start ? [index + 1, start] : [end, index];
    for (let at = first; at < last; at++) if (/^[.;:,]$|^and$/.test(toForm(words, at).toLowerCase())) return true;
    return false;
  }
}

/** True where two figures are told of people whom other things befell. */
export function hasOtherFateAt(a: Statement, one: Span, b: Statement, two: Span): boolean {
  const [fateOfOne, fateOfTwo] = [toFateAt(a, one), toFateAt(b, two)];
  return fateOfOne !== null && fateOfTwo !== null && fateOfOne !== fateOfTwo;
}
