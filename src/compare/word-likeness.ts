/** How alike words are used; the program's model serves it, and comparing works without, less well. */
export interface WordLikeness {
  /** The row of a word form in small letters; 0 where nothing is known of it. */
  readonly toRow: (form: string) => number;
  /** The vector of a row, of length 1; null for row 0. */
  readonly toVector: (row: number) => Float32Array | null;
  /**
   * Raises, for each vector of `a` and of `b`, what stands at its place in `ofA` and `ofB` to its product with the likest vector of the
   * other list, where that is at least `least`. Pairs of which both are `taken` are passed over. The vectors are those of `toVector`.
   */
  readonly align: (a: Vectors, b: Vectors, least: number, taken: number, ofA: Float64Array, ofB: Float64Array) => void;
}

/** Vectors of words; null for a word of which nothing is known. */
export type Vectors = readonly (Float32Array | null)[];

/** Knows no words. */
export const NO_LIKENESS: WordLikeness = { toRow: () => 0, toVector: () => null, align: () => {} };

/** The product of two vectors of length 1: their cosine, -1..1. */
export function toCosine(a: Float32Array, b: Float32Array): number {
  // Four sums beside each other: no addition has to wait for the one before.
  let [one, two, three, four] = [0, 0, 0, 0];
  const inFours = a.length & ~3;
  for (let column = 0; column < inFours; column += 4) {
    one += (a[column] as number) * (b[column] as number);
    two += (a[column + 1] as number) * (b[column + 1] as number);
    three += (a[column + 2] as number) * (b[column + 2] as number);
    four += (a[column + 3] as number) * (b[column + 3] as number);
  }
  for (let column = inFours; column < a.length; column++) one += (a[column] as number) * (b[column] as number);
  return one + two + (three + four);
}
