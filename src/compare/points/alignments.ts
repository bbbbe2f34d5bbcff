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
  const likest = { ofA: new Float64Array(a.stems.length), ofB: new Float64Array(b.stems.length) };
  findLikest(a, b, likest);
  return likest;
}

/** Writes the likest words into arrays of zeros that may be longer than needed. */
function findLikest(a: StatementWords, b: StatementWords, { ofA, ofB }: Likest): void {
  const [countOfA, countOfB] = [a.stems.length, b.stems.length];
  markShared(a.stems, b.stems, ofA, ofB);
  for (let i = 0; i < countOfA; i++) {
    const vector = a.vectors[i] ?? null;
    if (vector === null) continue;
    for (let j = 0; j < countOfB; j++) {
      const other = b.vectors[j] ?? null;
      if (other === null || (ofA[i] === SHARED && ofB[j] === SHARED)) continue;
      const cosine = toCosine(vector, other);
      if (cosine < LEAST_ALIKE) continue;
      if (cosine > (ofA[i] as number)) ofA[i] = cosine;
      if (cosine > (ofB[j] as number)) ofB[j] = cosine;
    }
  }
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

/**
 * The likest words of the pairs of one story, by the places of their statements. Pairs are asked for in order; what is given holds until
 * the next one is, and may be longer than the statement.
 */
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
      // One for all pairs: to make them anew for each costs more than to fill them.
      const longest = words.reduce((most, { stems }) => Math.max(most, stems.length), 0);
      const likest = { ofA: new Float64Array(longest), ofB: new Float64Array(longest) };
      const made = work((one, two) => {
        const [a, b] = [words[one] as StatementWords, words[two] as StatementWords];
        likest.ofA.fill(0, 0, a.stems.length);
        likest.ofB.fill(0, 0, b.stems.length);
        if (!find(one, two, a.stems.length, likest)) findLikest(a, b, likest);
        row.add(one, two, a.stems.length, b.stems.length, likest);
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
): (one: number, two: number, countOfA: number, likest: Likest) => boolean {
  const placeNow = new Map(words.map((own, place) => [own, place]));
  const now = Int32Array.from(before, (own) => placeNow.get(own) ?? -1);
  let at = 0;
  return (one, two, countOfA, { ofA, ofB }) => {
    for (; at < firsts.length; at++) {
      const first = now[firsts[at] as number] as number;
      const second = now[seconds[at] as number] as number;
      if (first > one || (first === one && second > two)) return false;
      if (first === one && second === two) break;
    }
    if (at === firsts.length) return false;
    for (let index = at === 0 ? 0 : (ends[at - 1] as number); index < (ends[at] as number); index++) {
      const place = places[index] as number;
      if (place < countOfA) ofA[place] = cosines[index] as number;
      else ofB[place - countOfA] = cosines[index] as number;
    }
    return true;
  };
}

interface Row {
  readonly add: (one: number, two: number, countOfA: number, countOfB: number, likest: Likest) => void;
  readonly take: () => Omit<Kept, 'words'>;
}

const FIRST_ROOM = 1024;

function createRow(): Row {
  let [firsts, seconds, ends] = [new Int32Array(FIRST_ROOM), new Int32Array(FIRST_ROOM), new Int32Array(FIRST_ROOM)];
  let [places, cosines] = [new Int32Array(FIRST_ROOM), new Float64Array(FIRST_ROOM)];
  let [pairs, count] = [0, 0];
  return {
    add(one, two, countOfA, countOfB, { ofA, ofB }) {
      if (pairs === firsts.length) {
        firsts = toGrown(firsts, Int32Array);
        seconds = toGrown(seconds, Int32Array);
        ends = toGrown(ends, Int32Array);
      }
      while (count + countOfA + countOfB > places.length) {
        places = toGrown(places, Int32Array);
        cosines = toGrown(cosines, Float64Array);
      }
      count = pushLikest(ofA, countOfA, 0, places, cosines, count);
      count = pushLikest(ofB, countOfB, countOfA, places, cosines, count);
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

function pushLikest(
  likest: Float64Array,
  length: number,
  firstPlace: number,
  places: Int32Array,
  cosines: Float64Array,
  count: number,
): number {
  let next = count;
  for (let place = 0; place < length; place++) {
    const cosine = likest[place] as number;
    if (cosine === 0) continue;
    places[next] = firstPlace + place;
    cosines[next] = cosine;
    next++;
  }
  return next;
}

function toGrown<T extends Int32Array | Float64Array>(numbers: T, Numbers: new (length: number) => T): T {
  const grown = new Numbers(numbers.length * 2);
  grown.set(numbers);
  return grown;
}
