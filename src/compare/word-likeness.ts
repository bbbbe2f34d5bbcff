/** How alike words are used; the program's model serves it, and comparing works without, less well. */
export interface WordLikeness {
  /** The row of a word form in small letters; 0 where nothing is known of it. */
  readonly toRow: (form: string) => number;
  /** The vector of a row, of length 1; null for row 0. */
  readonly toVector: (row: number) => Float32Array | null;
}

/** Knows no words. */
export const NO_LIKENESS: WordLikeness = { toRow: () => 0, toVector: () => null };

/** The product of two vectors of length 1: their cosine, -1..1. */
export function toCosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let column = 0; column < a.length; column++) sum += (a[column] as number) * (b[column] as number);
  return sum;
}
