/** Places of words in the order of the alphabet. A word that comes later gets a place between two others, which keep theirs. */
export interface Alphabet {
  /** The place of each word, by its index; those that were given before come first, in the same order. */
  readonly toPlaces: (words: readonly string[]) => Float64Array;
}

/** An alphabet of no words yet. */
export function createAlphabet(): Alphabet {
  /** Indices of words by the alphabet. */
  let ordered: readonly number[] = [];
  let places = new Float64Array();
  return {
    toPlaces(words) {
      if (words.length === places.length) return places;
      const come = Array.from({ length: words.length - places.length }, (_, index) => places.length + index);
      come.sort((one, two) => ((words[one] as string) < (words[two] as string) ? -1 : 1));
      const grown = new Float64Array(words.length);
      grown.set(places);
      ordered = insert(come, ordered, words, grown);
      // After very many words between the same two there is no number left between them.
      if (!isRising(ordered, grown)) for (const [rank, index] of ordered.entries()) grown[index] = rank;
      places = grown;
      return places;
    },
  };
}

/** Gives words their places among others; all indices in order. */
function insert(
  come: readonly number[],
  ordered: readonly number[],
  words: readonly string[],
  places: Float64Array,
): readonly number[] {
  const merged: number[] = [];
  let from = 0;
  for (let at = 0; at < come.length; ) {
    const to = findAfter(ordered, words, words[come[at] as number] as string, from);
    for (; from < to; from++) merged.push(ordered[from] as number);
    const next = ordered[to];
    let count = 1;
    while (
      at + count < come.length &&
      (next === undefined || (words[come[at + count] as number] as string) < (words[next] as string))
    )
      count++;
    const left = to === 0 ? null : (places[ordered[to - 1] as number] as number);
    const right = next === undefined ? null : (places[next] as number);
    const start = left ?? (right ?? 0) - count - 1;
    const step = right === null || left === null ? 1 : (right - left) / (count + 1);
    for (let index = 0; index < count; index++) {
      places[come[at + index] as number] = start + step * (index + 1);
      merged.push(come[at + index] as number);
    }
    at += count;
  }
  for (; from < ordered.length; from++) merged.push(ordered[from] as number);
  return merged;
}

/** Index of the first of the words in order, from `from` on, that comes after `word`; their number where none does. */
function findAfter(ordered: readonly number[], words: readonly string[], word: string, from: number): number {
  let low = from;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[ordered[middle] as number] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isRising(ordered: readonly number[], places: Float64Array): boolean {
  for (let at = 1; at < ordered.length; at++) {
    if (!((places[ordered[at - 1] as number] as number) < (places[ordered[at] as number] as number))) return false;
  }
  return true;
}
