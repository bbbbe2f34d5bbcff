/** A linear model over hashed features: score = sum of the weights that the features select. */
export interface Ranker {
  /** A power of two of weights. */
  readonly weights: Float32Array;
}

/** Features of one candidate, as hashes; reused from candidate to candidate. */
export interface Features {
  readonly hashes: Int32Array;
  count: number;
}

export function makeFeatures(): Features {
  return { hashes: new Int32Array(128), count: 0 };
}

/** Adds the feature "template `template` has value `value`"; both are integers. */
export function addFeature(features: Features, template: number, value: number): void {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ value;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  features.hashes[features.count++] = hash ^ (hash >>> 16);
}

/** One integer for two. */
export function combine(a: number, b: number): number {
  return Math.imul(a ^ (a >>> 16), 0x7feb352d) ^ Math.imul(b + 0x51ed270b, 0x846ca68b);
}

export function toScore(ranker: Ranker, features: Features): number {
  const { weights } = ranker;
  const mask = weights.length - 1;
  let score = 0;
  for (let i = 0; i < features.count; i++) score += weights[features.hashes[i]! & mask]!;
  return score;
}
