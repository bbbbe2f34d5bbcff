import type { Statement } from '../statements/statement.ts';
import { type KeptAlignments, NOT_KEPT } from './kept-alignments.ts';
import type { PairScore, PlacedPair } from './near-pairs.ts';
import type { NumberPairs } from './number-pairs.ts';
import { toPlaceByNumber } from './statement-words.ts';
import type { Weighed } from './weighed.ts';

/** The score of a pair by the places of its statements; null where they do not come near. */
export type ToScore = (one: number, two: number) => PairScore | null;

/** The pairs that come near in one story and did not so in the last one, or the other way round. */
export interface Changes {
  readonly gone: readonly PlacedPair[];
  readonly come: readonly PlacedPair[];
  /** Gives the pairs that stay the places that their statements have now. */
  readonly place: () => void;
}

/**
 * Keeps the scores of the last story. A score hangs on the two statements, on what they weigh and on their articles alone, so that it
 * stands as long as they do; and how their words align stands whatever they weigh.
 */
export interface ScoreMemory {
  /**
   * What changes in the pairs that come near. `candidates` are places among the statements, in order; `toScore` is asked for those
   * that are not known, after `alignments` has been turned to them. A pair that stays is the same object.
   */
  readonly findNear: (
    candidates: NumberPairs,
    statements: readonly Statement[],
    weighed: readonly Weighed[],
    toScore: ToScore,
    alignments: KeptAlignments,
  ) => Changes;
}

interface Kept {
  readonly pairs: NumberPairs;
  readonly weighed: readonly Weighed[];
  /** By place of a statement: its index among all of the story. */
  readonly indices: Int32Array;
  /** By candidate: its place among those near, `NOT_NEAR` for none. */
  readonly places: Int32Array;
  /** By candidate: where its alignment is kept. */
  readonly alignedAt: Int32Array;
  readonly near: readonly PlacedPair[];
}

const NOT_NEAR = -1;

/** A memory of no pairs. */
export function createScoreMemory(): ScoreMemory {
  let kept: Kept = {
    pairs: { firsts: new Int32Array(), seconds: new Int32Array() },
    weighed: [],
    indices: new Int32Array(),
    places: new Int32Array(),
    alignedAt: new Int32Array(),
    near: [],
  };
  return {
    findNear(pairs, statements, weighed, toScore, alignments) {
      const before = kept;
      const { nowAt, isAsBefore, isMoved } = comparePlaces(before, statements, weighed);
      const { firsts, seconds } = pairs;
      const count = firsts.length;
      alignments.expect(count);
      const indices = Int32Array.from(statements, ({ index }) => index);
      const places = new Int32Array(count).fill(NOT_NEAR);
      const alignedAt = new Int32Array(count).fill(NOT_KEPT);
      const near: PlacedPair[] = [];
      const gone: PlacedPair[] = [];
      const come: PlacedPair[] = [];
      const leave = (at: number): void => {
        const place = before.places[at] as number;
        if (place !== NOT_NEAR) gone.push(before.near[place] as PlacedPair);
      };
      // Both lists of candidates are in order, and who stays keeps his place in it.
      let last = 0;
      for (let at = 0; at < count; at++) {
        const one = firsts[at] as number;
        const two = seconds[at] as number;
        let aligned = NOT_KEPT;
        let isKnown = false;
        for (; last < before.places.length; last++) {
          const first = nowAt[before.pairs.firsts[last] as number] as number;
          const second = nowAt[before.pairs.seconds[last] as number] as number;
          if (first > one || (first === one && second > two)) break;
          if (first === one && second === two) {
            aligned = before.alignedAt[last] as number;
            isKnown = isAsBefore[one] === 1 && isAsBefore[two] === 1;
            if (!isKnown) leave(last);
            last++;
            break;
          }
          leave(last);
        }
        if (isKnown) {
          alignedAt[at] = aligned;
          const place = before.places[last - 1] as number;
          if (place === NOT_NEAR) continue;
          places[at] = near.length;
          near.push(before.near[place] as PlacedPair);
          continue;
        }
        alignments.turnTo(aligned);
        const score = toScore(one, two);
        alignedAt[at] = alignments.toPlace();
        if (score === null) continue;
        const { sameness, joining, isContrary, told, alignment, sharedWords } = score;
        const [a, b] = [indices[one] as number, indices[two] as number];
        const pair = {
          a,
          b,
          sameness,
          joining,
          isContrary,
          told,
          alignment,
          sharedWords,
          reports: null,
          inReports: null,
        };
        come.push(pair);
        places[at] = near.length;
        near.push(pair);
      }
      for (; last < before.places.length; last++) leave(last);
      alignments.keepOnly(alignedAt);
      kept = { pairs, weighed, indices, places, alignedAt, near };
      return { gone, come, place: () => placePairs(kept, isMoved) };
    },
  };
}

/** Gives pairs the indices of their statements, where one of the two has moved: to touch the others would take longer than all the rest. */
function placePairs({ pairs: { firsts, seconds }, indices, places, near }: Kept, isMoved: Uint8Array): void {
  if (!isMoved.includes(1)) return;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number;
    if (place === NOT_NEAR) continue;
    const one = firsts[at] as number;
    const two = seconds[at] as number;
    if (isMoved[one] === 0 && isMoved[two] === 0) continue;
    const pair = near[place] as PlacedPair;
    pair.a = indices[one] as number;
    pair.b = indices[two] as number;
    if (pair.inReports === null) continue;
    pair.inReports.a = pair.a;
    pair.inReports.b = pair.b;
  }
}

/** How the statements of a story stand to those of the one before. */
interface Compared {
  /** By place before: the place now, -1 for a statement that is gone. */
  readonly nowAt: Int32Array;
  /** By place: 1 for one who was there and weighs what it did. */
  readonly isAsBefore: Uint8Array;
  /** By place: 1 for one who was there under another index. */
  readonly isMoved: Uint8Array;
}

function comparePlaces(
  { weighed: before, indices }: Kept,
  statements: readonly Statement[],
  weighed: readonly Weighed[],
): Compared {
  const placeOf = toPlaceByNumber(weighed);
  const nowAt = new Int32Array(before.length);
  const isAsBefore = new Uint8Array(weighed.length);
  const isMoved = new Uint8Array(weighed.length);
  for (let place = 0; place < before.length; place++) {
    const one = before[place] as Weighed;
    const now = placeOf[one.words.number] ?? -1;
    nowAt[place] = now;
    if (now < 0) continue;
    if (weighed[now] === one) isAsBefore[now] = 1;
    if (indices[place] !== (statements[now] as Statement).index) isMoved[now] = 1;
  }
  return { nowAt, isAsBefore, isMoved };
}
