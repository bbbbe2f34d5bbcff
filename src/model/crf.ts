import { isLegalStart, isLegalTransition, LABEL_COUNT } from './labels.ts';

/** A linear chain over labels: `transitions[previous * 7 + next]`, `starts[label]`, as log weights; illegal ones are -1e4. */
export interface Chain {
  readonly transitions: Float32Array;
  readonly starts: Float32Array;
}

const ILLEGAL = -1e4;

/** Sets every illegal transition and start to a weight that no path survives. */
export function forbidIllegal(chain: Chain): void {
  for (let next = 0; next < LABEL_COUNT; next++) {
    if (!isLegalStart(next)) chain.starts[next] = ILLEGAL;
    for (let previous = 0; previous < LABEL_COUNT; previous++) {
      if (!isLegalTransition(previous, next)) chain.transitions[previous * LABEL_COUNT + next] = ILLEGAL;
    }
  }
}

export interface Marginals {
  /** P(label at token), `length` x 7. */
  readonly unary: Float64Array;
  /** Expected number of each transition, 7 x 7. */
  readonly pairs: Float64Array;
  /** Log of the sum over all paths. */
  readonly logZ: number;
}

/**
 * Forward-backward (Lafferty, McCallum & Pereira 2001) with scaling. `emissions` holds `length` rows of `stride` log weights, from
 * index `offset`.
 */
export function findMarginals(
  emissions: Float32Array,
  offset: number,
  stride: number,
  length: number,
  chain: Chain,
): Marginals {
  const L = LABEL_COUNT;
  const weights = new Float64Array(length * L);
  const alpha = new Float64Array(length * L);
  const beta = new Float64Array(length * L);
  const step = new Float64Array(L * L);
  for (let i = 0; i < L * L; i++) step[i] = Math.exp(chain.transitions[i]!);
  let logZ = 0;
  for (let t = 0; t < length; t++) {
    const row = offset + t * stride;
    let max = -Infinity;
    for (let y = 0; y < L; y++) if (emissions[row + y]! > max) max = emissions[row + y]!;
    for (let y = 0; y < L; y++) weights[t * L + y] = Math.exp(emissions[row + y]! - max);
    let sum = 0;
    for (let y = 0; y < L; y++) {
      let mass = 0;
      if (t === 0) mass = Math.exp(chain.starts[y]!);
      else for (let x = 0; x < L; x++) mass += alpha[(t - 1) * L + x]! * step[x * L + y]!;
      const value = mass * weights[t * L + y]!;
      alpha[t * L + y] = value;
      sum += value;
    }
    for (let y = 0; y < L; y++) alpha[t * L + y]! /= sum;
    logZ += Math.log(sum) + max;
  }
  const unary = new Float64Array(length * L);
  const pairs = new Float64Array(L * L);
  for (let y = 0; y < L; y++) beta[(length - 1) * L + y] = 1;
  const onward = new Float64Array(L);
  for (let t = length - 1; t >= 0; t--) {
    let sum = 0;
    for (let y = 0; y < L; y++) sum += unary[t * L + y] = alpha[t * L + y]! * beta[t * L + y]!;
    for (let y = 0; y < L; y++) unary[t * L + y]! /= sum;
    if (t === 0) break;
    for (let y = 0; y < L; y++) onward[y] = weights[t * L + y]! * beta[t * L + y]!;
    let total = 0;
    for (let x = 0; x < L; x++) {
      let mass = 0;
      for (let y = 0; y < L; y++) mass += step[x * L + y]! * onward[y]!;
      beta[(t - 1) * L + x] = mass;
      total += mass;
    }
    let norm = 0;
    for (let x = 0; x < L; x++) norm += alpha[(t - 1) * L + x]! * beta[(t - 1) * L + x]!;
    for (let x = 0; x < L; x++) {
      const a = alpha[(t - 1) * L + x]! / norm;
      for (let y = 0; y < L; y++) pairs[x * L + y]! += a * step[x * L + y]! * onward[y]!;
    }
    for (let x = 0; x < L; x++) beta[(t - 1) * L + x]! /= total;
  }
  return { unary, pairs, logZ };
}

/** The labels of the best path (Viterbi). `outsideBias` is added to every O: below 0 finds more, above 0 less. */
export function findBestPath(
  emissions: Float32Array,
  offset: number,
  stride: number,
  length: number,
  chain: Chain,
  outsideBias: number,
): Uint8Array {
  const L = LABEL_COUNT;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const back = new Uint8Array(length * L);
  let scores = new Float64Array(L);
  let next = new Float64Array(L);
  const { transitions, starts } = chain;
  for (let y = 0; y < L; y++) scores[y] = starts[y]! + emissions[offset + y]! + (y === 0 ? outsideBias : 0);
  for (let t = 1; t < length; t++) {
    const row = offset + t * stride;
    for (let y = 0; y < L; y++) {
      let best = -Infinity;
      let from = 0;
      for (let x = 0; x < L; x++) {
        const score = scores[x]! + transitions[x * L + y]!;
        if (score > best) {
          best = score;
          from = x;
        }
      }
      back[t * L + y] = from;
      next[y] = best + emissions[row + y]! + (y === 0 ? outsideBias : 0);
    }
    [scores, next] = [next, scores];
  }
  let label = 0;
  for (let y = 1; y < L; y++) if (scores[y]! > scores[label]!) label = y;
  for (let t = length - 1; t >= 0; t--) {
    path[t] = label;
    label = back[t * L + label]!;
  }
  return path;
}
