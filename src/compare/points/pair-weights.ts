import type { PairFeatures } from './pair-features.ts';

/** Logistic regression on pairs of statements judged to tell the same or not. */
const BIAS = -5.47;
const WEIGHTS: Readonly<Record<keyof PairFeatures, number>> = {
  likeness: -1.76,
  containment: 0.86,
  alignment: 0.51,
  leastAlignment: 0.44,
  meaning: 2.7,
  sharedWords: 3.34,
  sharedNames: 1.23,
  rarest: -2.96,
  steps: -0.06,
  kinship: 7.49,
  sameAmount: 1.69,
  otherAmount: 0.18,
  sameDays: 2.2,
  otherDays: 0.81,
  sameClock: 0.98,
  otherNames: -0.65,
  otherPolarity: 0.18,
  otherMood: -0.19,
  shortness: -3.45,
};
const KEYS = Object.keys(WEIGHTS) as (keyof PairFeatures)[];
/** What two of them say together. */
const PRODUCTS: readonly (readonly [keyof PairFeatures, keyof PairFeatures, number])[] = [
  ['alignment', 'alignment', 0.85],
  ['rarest', 'sharedWords', 0.7],
  ['sharedNames', 'sharedWords', -1.47],
  ['sameAmount', 'alignment', 1.82],
  ['sameDays', 'alignment', -1.76],
  ['meaning', 'alignment', 2.76],
  ['kinship', 'alignment', -1.62],
  ['kinship', 'sharedWords', 1.35],
];

/** 0..1: how likely two statements tell the same thing. */
export function toSameness(features: PairFeatures): number {
  let sum = BIAS;
  for (const key of KEYS) sum += WEIGHTS[key] * features[key];
  for (const [one, two, weight] of PRODUCTS) sum += weight * features[one] * features[two];
  return 1 / (1 + Math.exp(-sum));
}
