/** Finds in lists of hashes those that may stand twice, one story after the other: only what comes and goes is looked at closely. */
export interface Repeats {
  /**
   * For each list the places of its hashes that may stand twice in all of them; of one that does all places, of others hardly any. 0 is no hash. Lists are known by their objects.
   */
  readonly find: (lists: readonly Int32Array[]) => readonly (readonly number[])[];
}

const TWICE = 2;
/** Places of the table for each hash: the more, the seldomer two hashes are taken for one. */
const SPARSENESS = 8;
/** Of a table this many times as large as it need be, what is gone is forgotten. */
const MOST_SPARE = 4;
/** Places of a small table that tells quickly of most hashes that nothing has changed about them. */
const FEW = 2 ** 16;

/** No lists yet. */
export function createRepeats(): Repeats {
  /** By the last bits of a hash: how often it was met, up to `TWICE`; those that are gone count on. */
  let met = new Uint8Array();
  /** How many were met. */
  let count = 0;
  let known: ReadonlyMap<Int32Array, readonly number[]> = new Map();
  const findIn = (list: Int32Array): readonly number[] => {
    const places: number[] = [];
    for (let place = 0; place < list.length; place++) {
      const hash = list[place] as number;
      if (hash !== 0 && met[hash & (met.length - 1)] === TWICE) places.push(place);
    }
    return places;
  };
  return {
    find(lists) {
      const all = toCount(lists);
      let come = lists.filter((list) => !known.has(list));
      if ((count + toCount(come)) * SPARSENESS > met.length || all * SPARSENESS * MOST_SPARE * 2 < met.length) {
        met = new Uint8Array(2 ** Math.ceil(Math.log2(Math.max(FEW, all * SPARSENESS * 2))));
        count = 0;
        known = new Map();
        come = [...lists];
      }
      count += toCount(come);
      /** 1 for hashes that stand twice since now. */
      const isNew = new Uint8Array(FEW);
      for (const list of come) {
        for (let place = 0; place < list.length; place++) {
          const at = (list[place] as number) & (met.length - 1);
          const times = met[at] as number;
          if (times === TWICE) continue;
          met[at] = times + 1;
          if (times + 1 === TWICE) isNew[at & (FEW - 1)] = 1;
        }
      }
      known = new Map(
        lists.map((list) => {
          const places = known.get(list);
          return [list, places === undefined || hasAny(list, isNew) ? findIn(list) : places];
        }),
      );
      return lists.map((list) => known.get(list) as readonly number[]);
    },
  };
}

function toCount(lists: readonly Int32Array[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}

function hasAny(list: Int32Array, isSo: Uint8Array): boolean {
  for (let place = 0; place < list.length; place++) {
    if (isSo[(list[place] as number) & (FEW - 1)] === 1) return true;
  }
  return false;
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
