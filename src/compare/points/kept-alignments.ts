import type { Likest, ToLikest } from './alignments.ts';

/** Where nothing is kept. */
export const NOT_KEPT = -1;

/**
 * Keeps how the words of pairs align, one after the other. It hangs on their words alone, whatever these weigh in a story, and costs most
 * of what scoring a pair does.
 */
export interface KeptAlignments {
  /** Makes room for what so many pairs will about take; to grow by and by would leave as much again to be collected. */
  readonly expect: (pairs: number) => void;
  /** Goes to a pair whose alignment is kept at a place, or nowhere yet. */
  readonly turnTo: (place: number) => void;
  /** The alignment of the pair that was turned to, from memory where it is kept; from then on it is. What is given holds until the next is asked for. */
  readonly toLikest: ToLikest;
  /** Where the alignment of that pair is kept now. */
  readonly toPlace: () => number;
  /** Forgets all alignments but those at these places, in order, and writes where they stand now; `NOT_KEPT` stays. */
  readonly keepOnly: (places: Int32Array) => void;
}

/** Stands between the words of the first statement and those of the second. */
const BETWEEN = 0xffff;
/** And behind those of the second. */
const END = 0xfffe;
/** Statements with more words are aligned anew each time. */
const MOST_WORDS = 0xfff0;
const FEWEST_ROOM = 1024;
/** What a candidate takes on average: one in three is aligned at all. */
const ROOM_OF_A_PAIR = 5;

/** A memory of no pairs; `align` aligns those that are not kept. */
export function createKeptAlignments(align: ToLikest): KeptAlignments {
  /** The places of the words that are like one of the other statement, and how like they are. */
  let words = new Uint16Array(FEWEST_ROOM);
  let cosines = new Float64Array(FEWEST_ROOM);
  let end = 0;
  /** Where it is looked again how much of all that is held. */
  let lookAt = 0;
  let place = NOT_KEPT;
  let read: Likest = { ofA: new Float64Array(), ofB: new Float64Array() };

  const makeRoom = (room: number, spare = 2): void => {
    if (room <= words.length) return;
    const [oldWords, oldCosines] = [words, cosines];
    words = new Uint16Array(room * spare);
    cosines = new Float64Array(words.length);
    words.set(oldWords.subarray(0, end));
    cosines.set(oldCosines.subarray(0, end));
  };
  const writeSide = (likest: Float64Array, count: number): void => {
    for (let word = 0; word < count; word++) {
      if (likest[word] === 0) continue;
      words[end] = word;
      cosines[end++] = likest[word] as number;
    }
  };
  const readAt = (from: number, countOfA: number, countOfB: number): Likest => {
    const longest = Math.max(countOfA, countOfB);
    if (longest > read.ofA.length) read = { ofA: new Float64Array(longest * 2), ofB: new Float64Array(longest * 2) };
    const { ofA, ofB } = read;
    ofA.fill(0, 0, countOfA);
    ofB.fill(0, 0, countOfB);
    let at = from;
    for (; words[at] !== BETWEEN; at++) ofA[words[at] as number] = cosines[at] as number;
    for (at++; words[at] !== END; at++) ofB[words[at] as number] = cosines[at] as number;
    return read;
  };

  return {
    expect(pairs) {
      if (end === 0) makeRoom(pairs * ROOM_OF_A_PAIR, 1);
    },
    turnTo(kept) {
      place = kept;
    },
    toLikest(a, b) {
      const [countOfA, countOfB] = [a.stems.length, b.stems.length];
      if (place !== NOT_KEPT) return readAt(place, countOfA, countOfB);
      const likest = align(a, b);
      if (Math.max(countOfA, countOfB) > MOST_WORDS) return likest;
      makeRoom(end + countOfA + countOfB + 2);
      place = end;
      writeSide(likest.ofA, countOfA);
      words[end++] = BETWEEN;
      writeSide(likest.ofB, countOfB);
      words[end++] = END;
      return likest;
    },
    toPlace: () => place,
    keepOnly(places) {
      // To look at everything, or to move it, for the little that has gone would cost more than it frees.
      if (end < lookAt) return;
      let held = 0;
      for (let index = 0; index < places.length; index++) {
        const from = places[index] as number;
        if (from !== NOT_KEPT) held += toLength(words, from);
      }
      lookAt = 2 * held;
      if (end < lookAt) return;
      const [oldWords, oldCosines] = [words, cosines];
      words = new Uint16Array(Math.max(FEWEST_ROOM, held + (held >> 1)));
      cosines = new Float64Array(words.length);
      end = 0;
      for (let index = 0; index < places.length; index++) {
        const from = places[index] as number;
        if (from === NOT_KEPT) continue;
        const to = from + toLength(oldWords, from);
        words.set(oldWords.subarray(from, to), end);
        cosines.set(oldCosines.subarray(from, to), end);
        places[index] = end;
        end += to - from;
      }
    },
  };
}

function toLength(words: Uint16Array, from: number): number {
  let at = from;
  while (words[at] !== END) at++;
  return at + 1 - from;
}
