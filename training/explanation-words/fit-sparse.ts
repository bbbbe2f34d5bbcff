/** One sentence as the regression sees it. */
export interface SparseRow {
  readonly isRight: boolean;
  /** How much it counts. */
  readonly weight: number;
  /** Numbers of the marks that it has; each of them has the value `value`. */
  readonly marks: readonly number[];
  readonly value: number;
}

const ROUNDS = 600;
const RATE = 0.1;
/** Of a ridge penalty on all but the bias. */
const PENALTY = 0.1;

/** Weights of a logistic regression on `size` marks, the bias apart: gradient ascent with one rate a weight (RMSProp), the same for the same rows. */
export function fitSparse(rows: readonly SparseRow[], size: number): { bias: number; weights: Float64Array } {
  // The bias stands behind the marks.
  const weights = new Float64Array(size + 1);
  const squares = new Float64Array(size + 1).fill(1e-6);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(size + 1);
    for (const { isRight, weight, marks, value } of rows) {
      let sum = weights[size] as number;
      for (const mark of marks) sum += value * (weights[mark] as number);
      const error = weight * ((isRight ? 1 : 0) - 1 / (1 + Math.exp(-sum)));
      for (const mark of marks) slope[mark] = (slope[mark] as number) + error * value;
      slope[size] = (slope[size] as number) + error;
    }
    for (let at = 0; at <= size; at++) {
      const step = (slope[at] as number) - (at === size ? 0 : PENALTY * (weights[at] as number));
      squares[at] = 0.95 * (squares[at] as number) + 0.05 * step * step;
      weights[at] = (weights[at] as number) + (RATE * (1 - round / ROUNDS) * step) / Math.sqrt(squares[at] as number);
    }
  }
  return { bias: weights[size] as number, weights: weights.slice(0, size) };
}
