/** Tells quickly of most hashes that they stand only once among all that were counted; never so of one that stands twice. */
export type MayRepeat = (hash: number) => boolean;

const TWICE = 2;
/** Places of the table for each hash: the more, the seldomer two hashes are taken for one. */
const SPARSENESS = 8;

/** Counts hashes of 32 bits. */
export function countRepeated(lists: Iterable<Int32Array>, count: number): MayRepeat {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, count * SPARSENESS)));
  const seen = new Uint8Array(size);
  for (const hashes of lists) {
    for (let index = 0; index < hashes.length; index++) {
      const at = (hashes[index] as number) & (size - 1);
      seen[at] = Math.min(TWICE, (seen[at] as number) + 1);
    }
  }
  return (hash) => seen[hash & (size - 1)] === TWICE;
}

/** A hash of some words in a row, by theirs. */
export function joinHashes(hashes: ArrayLike<number>, from: number, to: number): number {
  let joined = 0;
  for (let index = from; index < to; index++) {
    joined = Math.imul(joined ^ (hashes[index] as number), 0x9e3779b1);
    joined ^= joined >>> 15;
  }
  return joined;
}

/** A hash of a word. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}
