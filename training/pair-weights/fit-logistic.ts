/** One pair of statements as the regression sees it. */
export interface Row {
  readonly isSame: boolean;
  /** The first is 1. */
  readonly inputs: readonly number[];
}

const MOST_ROUNDS = 25;
/** The most that a weight changes in a round: far from the end a whole step may overshoot. */
const MOST_STEP = 3;
const SMALL_STEP = 1e-6;
const PENALTY = 0.3;

/** Weights of a logistic regression, the bias first: Newton's method, ridge penalty on all but the bias. */
export function fitLogistic(rows: readonly Row[]): readonly number[] {
  const size = rows[0]?.inputs.length ?? 0;
  const weights = new Float64Array(size);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const steps = solve(toEquations(rows, weights));
    let greatest = 0;
    for (let at = 0; at < size; at++) {
      const step = Math.max(-MOST_STEP, Math.min(MOST_STEP, steps[at] as number));
      weights[at] = (weights[at] as number) + step;
      greatest = Math.max(greatest, Math.abs(step));
    }
    if (greatest < SMALL_STEP) break;
  }
  return [...weights];
}

/** A row for each weight: the second derivatives, and last the slope. */
function toEquations(rows: readonly Row[], weights: Float64Array): readonly Float64Array[] {
  const size = weights.length;
  const equations = Array.from(weights, () => new Float64Array(size + 1));
  for (const { isSame, inputs } of rows) {
    let sum = 0;
    for (let at = 0; at < size; at++) sum += (weights[at] as number) * (inputs[at] as number);
    const likely = 1 / (1 + Math.exp(-sum));
    const error = (isSame ? 1 : 0) - likely;
    const curve = likely * (1 - likely);
    for (let at = 0; at < size; at++) {
      const input = inputs[at] as number;
      if (input === 0) continue;
      const equation = equations[at] as Float64Array;
      for (let other = 0; other < size; other++)
        equation[other] = (equation[other] as number) + curve * input * (inputs[other] as number);
      equation[size] = (equation[size] as number) + error * input;
    }
  }
  for (let at = 1; at < size; at++) {
    const equation = equations[at] as Float64Array;
    equation[at] = (equation[at] as number) + PENALTY;
    equation[size] = (equation[size] as number) - PENALTY * (weights[at] as number);
  }
  return equations;
}

/** Solves linear equations, changing them: elimination by the greatest pivot. A column without any gives 0. */
function solve(equations: readonly Float64Array[]): Float64Array {
  const rows = [...equations];
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let at = column + 1; at < size; at++)
      if (Math.abs(rows[at]?.[column] as number) > Math.abs(rows[pivot]?.[column] as number)) pivot = at;
    [rows[column], rows[pivot]] = [rows[pivot] as Float64Array, rows[column] as Float64Array];
    const row = rows[column] as Float64Array;
    if (row[column] === 0) continue;
    for (let at = column + 1; at < size; at++) {
      const other = rows[at] as Float64Array;
      const share = (other[column] as number) / (row[column] as number);
      for (let place = column; place <= size; place++)
        other[place] = (other[place] as number) - share * (row[place] as number);
    }
  }
  const solution = new Float64Array(size);
  for (let at = size - 1; at >= 0; at--) {
    const row = rows[at] as Float64Array;
    let left = row[size] as number;
    for (let place = at + 1; place < size; place++) left -= (row[place] as number) * (solution[place] as number);
    solution[at] = row[at] === 0 ? 0 : left / (row[at] as number);
  }
  return solution;
}
