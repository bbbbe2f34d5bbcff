import { createKinship } from './article-likeness.ts';
import type { Compared } from './material.ts';

/** Tells whether two articles report one matter. */
export type OneMatter = (a: Compared, b: Compared) => boolean;

/** Below all pairs of one story, and above most pairs of articles on one election campaign: see `toArticleLikeness`. */
const LEAST_LIKENESS = 0.28;

/** A test of pairs of these articles by all their words; each pair is compared once, and only when asked for. */
export function createOneMatter(articles: readonly Compared[]): OneMatter {
  const kinship = createKinship(articles);
  return (a, b) => a.order === b.order || kinship(a.order, b.order) >= LEAST_LIKENESS;
}
