import type { Statement } from '../statements/statement.ts';
import { type KeptAlignments, NOT_KEPT } from './kept-alignments.ts';
import type { NumberPairs } from './number-pairs.ts';
import type { Weighed } from './weighed.ts';

/** What was found of two statements that come near each other. */
export interface PairScore {
  /** 0..1: how likely they tell the same thing. */
  readonly sameness: number;
  /** One denies and the other does not, and they are not alike enough to tell the same by that. */
  readonly isContrary: boolean;
  /** In two reports of one event: what they tell of their sameness beside how they stand there, in logits; 0 elsewhere. */
  readonly told: number;
  /** Share of both that has its like in the other. */
  readonly alignment: number;
  /** Weight of the shared stems that are no names, 1 for three or more. */
  readonly sharedWords: number;
}

/** Two statements that were compared. */
export interface Pair extends PairScore {
  /** Indices of statements, the lesser first. */
  readonly a: number;
  readonly b: number;
}

/** A pair whose statements are given their places anew by each story. */
export interface PlacedPair extends PairScore {
  a: number;
  b: number;
  /** Number of the last story that it is part of. */
  story: number;
  /** The same weighed by how it stands in its reports, where it was. */
  inReports: PlacedPair | null;
}

/** The score of a pair by the places of its statements; null where they do not come near. */
export type ToScore = (one: number, two: number) => PairScore | null;

/**
 * Keeps the scores of the last story. A score hangs on the two statements, on what they weigh and on their articles alone, so that it
 * stands as long as they do; and how their words align stands whatever they weigh.
 */
export interface ScoreMemory {
  /**
   * The pairs that come near, the likeliest first. `candidates` are places among the statements, in order; `toScore` is asked for those
   * that are not known, after `alignments` has been turned to them. A pair that stays is the same object.
   */
  readonly findNear: (
    candidates: NumberPairs,
    statements: readonly Statement[],
    weighed: readonly Weighed[],
    toScore: ToScore,
    alignments: KeptAlignments,
  ) => readonly PlacedPair[];
}

interface Kept {
  readonly pairs: NumberPairs;
  readonly weighed: readonly Weighed[];
  /** By candidate: its place among those near, -1 for none. */
  readonly places: Int32Array;
  /** By candidate: where its alignment is kept. */
  readonly alignedAt: Int32Array;
  readonly near: readonly PlacedPair[];
  readonly likeliestFirst: readonly PlacedPair[];
}

const NOT_NEAR = -1;

/** A memory of no pairs. */
export function createScoreMemory(): ScoreMemory {
  let kept: Kept = {
    pairs: { firsts: new Int32Array(), seconds: new Int32Array() },
    weighed: [],
    places: new Int32Array(),
    alignedAt: new Int32Array(),
    near: [],
    likeliestFirst: [],
  };
  let story = 0;
  return {
    findNear(pairs, statements, weighed, toScore, alignments) {
      const find = createFinder(kept, weighed);
      alignments.expect(pairs.firsts.length);
      const places = new Int32Array(pairs.firsts.length).fill(NOT_NEAR);
      const alignedAt = new Int32Array(pairs.firsts.length).fill(NOT_KEPT);
      const near: PlacedPair[] = [];
      const come: PlacedPair[] = [];
      story++;
      for (let at = 0; at < pairs.firsts.length; at++) {
        const one = pairs.firsts[at] as number;
        const two = pairs.seconds[at] as number;
        const before = find(one, two);
        const aligned = before < 0 ? NOT_KEPT : (kept.alignedAt[before] as number);
        let known: PlacedPair | null | undefined;
        let score: PairScore | null;
        if (
          before >= 0 &&
          weighed[one] === kept.weighed[kept.pairs.firsts[before] as number] &&
          weighed[two] === kept.weighed[kept.pairs.seconds[before] as number]
        ) {
          const place = kept.places[before] as number;
          known = place === NOT_NEAR ? null : (kept.near[place] as PlacedPair);
          score = known;
          alignedAt[at] = aligned;
        } else {
          alignments.turnTo(aligned);
          score = toScore(one, two);
          alignedAt[at] = alignments.toPlace();
        }
        if (score === null) continue;
        const a = (statements[one] as Statement).index;
        const b = (statements[two] as Statement).index;
        let pair: PlacedPair;
        if (known === null || known === undefined) {
          const { sameness, isContrary, told, alignment, sharedWords } = score;
          pair = { a, b, sameness, isContrary, told, alignment, sharedWords, story, inReports: null };
          come.push(pair);
        } else {
          pair = known;
          pair.a = a;
          pair.b = b;
          pair.story = story;
        }
        places[at] = near.length;
        near.push(pair);
      }
      const staying = kept.likeliestFirst.filter((pair) => pair.story === story);
      const likeliestFirst = mergeLikeliest(staying, come.sort(byLikelihood));
      alignments.keepOnly(alignedAt);
      kept = { pairs, weighed, places, alignedAt, near, likeliestFirst };
      return likeliestFirst;
    },
  };
}

/** The likeliest first; of equally likely ones the one whose statements come first. */
export function byLikelihood(x: Pair, y: Pair): number {
  return y.sameness - x.sameness || x.a - y.a || x.b - y.b;
}

/** The pairs of both lists, which are sorted `byLikelihood`, so sorted. */
export function mergeLikeliest<P extends Pair>(some: readonly P[], others: readonly P[]): readonly P[] {
  if (others.length === 0) return some;
  const merged: P[] = [];
  let at = 0;
  for (const one of some) {
    for (; at < others.length && byLikelihood(others[at] as P, one) < 0; at++) merged.push(others[at] as P);
    merged.push(one);
  }
  for (; at < others.length; at++) merged.push(others[at] as P);
  return merged;
}

/** Looks up pairs of the same words among those of the story before, which have to be asked for in order: the place there, -1 for none. */
function createFinder(
  { pairs: { firsts, seconds }, weighed: before }: Kept,
  weighed: readonly Weighed[],
): (one: number, two: number) => number {
  const placeNow = new Map(weighed.map(({ words }, place) => [words, place]));
  /** By place before: the place now, -1 for a statement that is gone. */
  const now = Int32Array.from(before, ({ words }) => placeNow.get(words) ?? -1);
  let at = 0;
  return (one, two) => {
    for (; at < firsts.length; at++) {
      const first = now[firsts[at] as number] as number;
      const second = now[seconds[at] as number] as number;
      if (first > one || (first === one && second > two)) return -1;
      if (first === one && second === two) return at;
    }
    return -1;
  };
}
