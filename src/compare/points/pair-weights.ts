import type { PairFeatures } from './pair-features.ts';

/** Logistic regression on pairs of statements judged to tell the same or not; written by `npm run train:pairs`. */
const BIAS = -5.52;
const WEIGHTS: Readonly<Record<keyof PairFeatures, number>> = {
  likeness: -0.59,
  containment: 1.33,
  alignment: 1.20,
  leastAlignment: -0.01,
  meaning: 1.29,
  sharedWords: 3.15,
  sharedNames: 2.44,
  rarest: -1.67,
  steps: 0.53,
  kinship: 5.14,
  sameAmount: 1.21,
  otherAmount: 0.17,
  sameDays: 1.72,
  otherDays: 0.55,
  sameClock: 1.79,
  otherNames: -0.35,
  otherPolarity: -0.04,
  otherMood: -0.60,
  shortness: -1.62,
};
const KEYS = Object.keys(WEIGHTS) as (keyof PairFeatures)[];
/** What two of them say together, with its weight. */
export const PRODUCTS: readonly (readonly [keyof PairFeatures, keyof PairFeatures, number])[] = [
  ['alignment', 'alignment', -2.18],
  ['rarest', 'sharedWords', -0.04],
  ['sharedNames', 'sharedWords', -1.25],
  ['sameAmount', 'alignment', 1.25],
  ['sameDays', 'alignment', -0.24],
  ['meaning', 'alignment', 2.28],
  ['kinship', 'alignment', 3.13],
  ['kinship', 'sharedWords', 5.37],
];

/** 0..1: how likely two statements tell the same thing. */
export function toSameness(features: PairFeatures): number {
  let sum = BIAS;
  for (const key of KEYS) sum += WEIGHTS[key] * features[key];
  for (const [one, two, weight] of PRODUCTS) sum += weight * features[one] * features[two];
  return 1 / (1 + Math.exp(-sum));
}
