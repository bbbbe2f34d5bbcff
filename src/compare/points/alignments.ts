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

/** Finds the likest words of one pair after the other; what is given holds until the next is asked for, and may be longer than the statement. */
export function createToLikest(): typeof toLikest {
  // One for all pairs: to make them anew for each costs more than to fill them.
  let likest = { ofA: new Float64Array(), ofB: new Float64Array() };
  return (a, b) => {
    const longest = Math.max(a.stems.length, b.stems.length);
    if (longest > likest.ofA.length)
      likest = { ofA: new Float64Array(longest * 2), ofB: new Float64Array(longest * 2) };
    likest.ofA.fill(0, 0, a.stems.length);
    likest.ofB.fill(0, 0, b.stems.length);
    findLikest(a, b, likest);
    return likest;
  };
}
