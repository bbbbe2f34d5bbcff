import type { NumberPairs } from './number-pairs.ts';
import type { Weighed } from './weighed.ts';

/** What was found of two statements that come near each other. */
export interface PairScore {
  /** 0..1: how likely they tell the same thing. */
  readonly sameness: number;
  /** Share of both that has its like in the other. */
  readonly alignment: number;
  /** Weight of the shared stems that are no names, 1 for three or more. */
  readonly sharedWords: number;
}

/** The score of a pair by the places of its statements; null where they do not come near. */
export type ToScore = (one: number, two: number) => PairScore | null;

/**
 * Keeps the scores of the last story. A score hangs on the two statements, on what they weigh and on their articles alone, so that it
 * stands as long as they do.
 */
export interface ScoreMemory {
  /** The score of each pair, in the order of the pairs, which rise; `toScore` is asked for those that are not known. */
  readonly scoreAll: (
    pairs: NumberPairs,
    weighed: readonly Weighed[],
    toScore: ToScore,
  ) => readonly (PairScore | null)[];
}

interface Kept {
  readonly pairs: NumberPairs;
  readonly weighed: readonly Pick<Weighed, 'words' | 'byPlace' | 'dayWeight'>[];
  readonly scores: readonly (PairScore | null)[];
}

/** A memory of no pairs. */
export function createScoreMemory(): ScoreMemory {
  let kept: Kept = { pairs: { firsts: new Int32Array(), seconds: new Int32Array() }, weighed: [], scores: [] };
  return {
    scoreAll(pairs, weighed, toScore) {
      const find = createFinder(kept, weighed);
      const scores: (PairScore | null)[] = [];
      for (let at = 0; at < pairs.firsts.length; at++) {
        const [one, two] = [pairs.firsts[at] as number, pairs.seconds[at] as number];
        const known = find(one, two);
        scores.push(known === undefined ? toScore(one, two) : known);
      }
      kept = {
        pairs,
        weighed: weighed.map(({ words, byPlace, dayWeight }) => ({ words, byPlace, dayWeight })),
        scores,
      };
      return scores;
    },
  };
}

/** Looks up pairs among those of the story before; they have to be asked for in order. */
function createFinder(
  { pairs: { firsts, seconds }, weighed: before, scores }: Kept,
  weighed: readonly Weighed[],
): (one: number, two: number) => PairScore | null | undefined {
  const now = toPlacesNow(before, weighed);
  let at = 0;
  return (one, two) => {
    for (; at < firsts.length; at++) {
      const first = now[firsts[at] as number] as number;
      const second = now[seconds[at] as number] as number;
      if (first > one || (first === one && second > two)) return undefined;
      if (first === one && second === two) return scores[at];
    }
    return undefined;
  };
}

/** By place before: the place now, -1 for a statement that is gone or weighs anything else than it did. */
function toPlacesNow(before: Kept['weighed'], weighed: readonly Weighed[]): Int32Array {
  const placeNow = new Map(weighed.map(({ words }, place) => [words, place]));
  return Int32Array.from(before, ({ words, byPlace, dayWeight }) => {
    const place = placeNow.get(words);
    const now = place === undefined ? undefined : weighed[place];
    if (place === undefined || now === undefined || now.dayWeight !== dayWeight) return -1;
    return byPlace.every((weight, index) => weight === now.byPlace[index]) ? place : -1;
  });
}
