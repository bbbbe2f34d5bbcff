import type { WordLikeness } from '../word-likeness.ts';
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
export type ToLikest = (a: StatementWords, b: StatementWords) => Likest;

/** Finds the likest words of one pair after the other; what is given holds until the next is asked for, and may be longer than the statement. */
export function createToLikest({ align }: Pick<WordLikeness, 'align'>): ToLikest {
  // One for all pairs: to make them anew for each costs more than to fill them.
  let likest = { ofA: new Float64Array(), ofB: new Float64Array() };
  return (a, b) => {
    const longest = Math.max(a.stems.length, b.stems.length);
    if (longest > likest.ofA.length)
      likest = { ofA: new Float64Array(longest * 2), ofB: new Float64Array(longest * 2) };
    const { ofA, ofB } = likest;
    ofA.fill(0, 0, a.stems.length);
    ofB.fill(0, 0, b.stems.length);
    markShared(a.stems, b.stems, ofA, ofB);
    align(a.vectors, b.vectors, LEAST_ALIKE, SHARED, ofA, ofB);
    return likest;
  };
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
