/** One pair of statements as the regression sees it. */
export interface Row {
  readonly isSame: boolean;
  /** The first is 1. */
  readonly inputs: readonly number[];
}

const ROUNDS = 900;
const RATE = 0.08;
const PENALTY = 0.3;

/** Weights of a logistic regression, the bias first: gradient ascent with one rate a weight (RMSProp), ridge penalty on all but the bias. */
export function fitLogistic(rows: readonly Row[]): readonly number[] {
  const size = rows[0]?.inputs.length ?? 0;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(size);
    for (const { isSame, inputs } of rows) {
      let sum = 0;
      for (let at = 0; at < size; at++) sum += (weights[at] as number) * (inputs[at] as number);
      const error = (isSame ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (let at = 0; at < size; at++) slope[at] = (slope[at] as number) + error * (inputs[at] as number);
    }
    for (let at = 0; at < size; at++) {
      const step = (slope[at] as number) - (at === 0 ? 0 : PENALTY * (weights[at] as number));
      squares[at] = 0.95 * (squares[at] as number) + 0.05 * step * step;
      weights[at] = (weights[at] as number) + (RATE * (1 - round / ROUNDS) * step) / Math.sqrt(squares[at] as number);
    }
  }
  return [...weights];
}
