import { toCosine } from '../word-likeness.ts';
import type { StatementWords } from './statement-words.ts';

/** Two words less alike are not used alike. */
export const LEAST_ALIKE = 0.45;
/** More than any cosine: the stem stands in both statements. */
export const SHARED = 2;

/** By place of the words of two statements, how alike the likest word of the other one is; of those from `LEAST_ALIKE` on, or `SHARED`. */
export interface Likest {
  readonly ofA: Float64Array;
  readonly ofB: Float64Array;
}

/** Finds the likest words of two statements; the work is the product of their lengths. */
export function toLikest(a: StatementWords, b: StatementWords): Likest {
  const ofA = new Float64Array(a.stems.length);
  const ofB = new Float64Array(b.stems.length);
  markShared(a.stems, b.stems, ofA, ofB);
  for (let i = 0; i < ofA.length; i++) {
    const vector = a.vectors[i] ?? null;
    if (vector === null) continue;
    for (let j = 0; j < ofB.length; j++) {
      const other = b.vectors[j] ?? null;
      if (other === null || (ofA[i] === SHARED && ofB[j] === SHARED)) continue;
      const cosine = toCosine(vector, other);
      if (cosine < LEAST_ALIKE) continue;
      if (cosine > (ofA[i] as number)) ofA[i] = cosine;
      if (cosine > (ofB[j] as number)) ofB[j] = cosine;
    }
  }
  return { ofA, ofB };
}

function markShared(a: Int32Array, b: Int32Array, ofA: Float64Array, ofB: Float64Array): void {
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      if (a[i] !== b[j]) continue;
      ofA[i] = SHARED;
      ofB[j] = SHARED;
    }
  }
}

/** The likest words of the pairs of one story, which are asked for in order, by the places of their statements. */
export type LikestOf = (one: number, two: number) => Likest;

/** Keeps the likest words of the pairs of the last story, which cost more than all else that is to be known of a pair. */
export interface AlignmentMemory {
  /** Runs `work` over the pairs of a story of statements with these words; afterwards all of them are kept, and none besides. */
  readonly keepThrough: <T>(words: readonly StatementWords[], work: (likestOf: LikestOf) => T) => T;
}

/** The pairs of one story; parallel arrays but for `places` and `cosines`, where those of each pair stand in a row. */
interface Kept {
  readonly words: readonly StatementWords[];
  readonly firsts: Int32Array;
  readonly seconds: Int32Array;
  /** Where the row of each pair ends. */
  readonly ends: Int32Array;
  /** Place of the word in the first statement, or that in the second after all of the first. */
  readonly places: Int32Array;
  readonly cosines: Float64Array;
}

const NOTHING: Kept = {
  words: [],
  firsts: new Int32Array(),
  seconds: new Int32Array(),
  ends: new Int32Array(),
  places: new Int32Array(),
  cosines: new Float64Array(),
};

/** A memory of no pairs. */
export function createAlignmentMemory(): AlignmentMemory {
  let kept = NOTHING;
  return {
    keepThrough(words, work) {
      const find = createFinder(kept, words);
      const row = createRow();
      const made = work((one, two) => {
        const [a, b] = [words[one] as StatementWords, words[two] as StatementWords];
        const likest = find(one, two, a.stems.length, b.stems.length) ?? toLikest(a, b);
        row.add(one, two, likest);
        return likest;
      });
      kept = { words, ...row.take() };
      return made;
    },
  };
}

/** Looks up pairs of a story in those of the one before; only pairs that are asked for in order are found. */
function createFinder(
  { words: before, firsts, seconds, ends, places, cosines }: Kept,
  words: readonly StatementWords[],
): (one: number, two: number, countOfA: number, countOfB: number) => Likest | null {
  const placeNow = new Map(words.map((own, place) => [own, place]));
  const now = Int32Array.from(before, (own) => placeNow.get(own) ?? -1);
  let at = 0;
  return (one, two, countOfA, countOfB) => {
    for (; at < firsts.length; at++) {
      const first = now[firsts[at] as number] as number;
      const second = now[seconds[at] as number] as number;
      if (first > one || (first === one && second > two)) return null;
      if (first === one && second === two) break;
    }
    if (at === firsts.length) return null;
    const ofA = new Float64Array(countOfA);
    const ofB = new Float64Array(countOfB);
    for (let index = at === 0 ? 0 : (ends[at - 1] as number); index < (ends[at] as number); index++) {
      const place = places[index] as number;
      if (place < countOfA) ofA[place] = cosines[index] as number;
      else ofB[place - countOfA] = cosines[index] as number;
    }
    return { ofA, ofB };
  };
}

interface Row {
  readonly add: (one: number, two: number, likest: Likest) => void;
  readonly take: () => Omit<Kept, 'words'>;
}

const FIRST_ROOM = 1024;

function createRow(): Row {
  let [firsts, seconds, ends] = [new Int32Array(FIRST_ROOM), new Int32Array(FIRST_ROOM), new Int32Array(FIRST_ROOM)];
  let [places, cosines] = [new Int32Array(FIRST_ROOM), new Float64Array(FIRST_ROOM)];
  let [pairs, count] = [0, 0];
  const push = (place: number, cosine: number): void => {
    if (cosine === 0) return;
    if (count === places.length) [places, cosines] = [toGrown(places, Int32Array), toGrown(cosines, Float64Array)];
    places[count] = place;
    cosines[count] = cosine;
    count++;
  };
  return {
    add(one, two, { ofA, ofB }) {
      if (pairs === firsts.length) {
        firsts = toGrown(firsts, Int32Array);
        seconds = toGrown(seconds, Int32Array);
        ends = toGrown(ends, Int32Array);
      }
      for (let place = 0; place < ofA.length; place++) push(place, ofA[place] as number);
      for (let place = 0; place < ofB.length; place++) push(ofA.length + place, ofB[place] as number);
      firsts[pairs] = one;
      seconds[pairs] = two;
      ends[pairs] = count;
      pairs++;
    },
    take: () => ({
      firsts: firsts.slice(0, pairs),
      seconds: seconds.slice(0, pairs),
      ends: ends.slice(0, pairs),
      places: places.slice(0, count),
      cosines: cosines.slice(0, count),
    }),
  };
}

function toGrown<T extends Int32Array | Float64Array>(numbers: T, Numbers: new (length: number) => T): T {
  const grown = new Numbers(numbers.length * 2);
  grown.set(numbers);
  return grown;
}
