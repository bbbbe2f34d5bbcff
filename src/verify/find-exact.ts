import { toCount, type WordIndex } from './word-index.ts';

/** Positions looked at for one stretch of words; a stretch more common than this has been found by then. */
const MOST_LOOKED_AT = 200_000;
const MOST_FOUND = 200;

/** The first positions, at most 200, at which the words stand one after the other; -1 as a word number is found nowhere. */
export function findExact(index: WordIndex, words: readonly number[]): readonly number[] {
  if (words.length === 0 || words.includes(-1)) return [];
  let rarest = 0;
  for (let at = 1; at < words.length; at++) {
    if (toCount(index.byWord, words[at] as number) < toCount(index.byWord, words[rarest] as number)) rarest = at;
  }
  const { offsets, positions } = index.byWord;
  const word = words[rarest] as number;
  const from = offsets[word] as number;
  const to = Math.min(offsets[word + 1] as number, from + MOST_LOOKED_AT);
  const found: number[] = [];
  for (let at = from; at < to && found.length < MOST_FOUND; at++) {
    const start = (positions[at] as number) - rarest;
    if (start < 0 || start + words.length > index.words.length) continue;
    let same = 0;
    while (same < words.length && index.words[start + same] === words[same]) same++;
    if (same === words.length) found.push(start);
  }
  return found;
}

/** The longest stretch from `words[from]` on that stands somewhere, of three words or more; the first place with it. Null where there is none. */
export function findLongest(
  index: WordIndex,
  words: readonly number[],
  from: number,
): { readonly position: number; readonly length: number } | null {
  const key = words.slice(from, from + 3);
  if (key.length < 3) return null;
  let best: { position: number; length: number } | null = null;
  for (const position of findExact(index, key)) {
    let length = 3;
    while (
      from + length < words.length &&
      words[from + length] !== -1 &&
      index.words[position + length] === words[from + length]
    )
      length++;
    if (best === null || length > best.length) best = { position, length };
  }
  return best;
}
