import type { Kinship } from './article-likeness.ts';
import type { Compared } from './material.ts';

/** Tells whether two articles report one matter. */
export type OneMatter = (a: Compared, b: Compared) => boolean;

/** Below all pairs of one story, and above most pairs of articles on one election campaign: see `createKinship`. */
const LEAST_LIKENESS = 0.28;

/** A test of pairs of articles by all their words. */
export function toOneMatter(kinship: Kinship): OneMatter {
  return (a, b) => a.order === b.order || kinship(a.order, b.order) >= LEAST_LIKENESS;
}
