import type { PairFeatures } from './pair-features.ts';

/** Logistic regression on pairs of statements judged to tell the same or not. */
const BIAS = -3.88;
const WEIGHTS: Readonly<Record<keyof PairFeatures, number>> = {
  likeness: -1.49,
  containment: 1.31,
  alignment: 0.91,
  leastAlignment: 0.9,
  meaning: 2.37,
  sharedWords: 3.64,
  sharedNames: 1.55,
  rarest: -1.99,
  sameAmount: 1.62,
  otherAmount: 0.28,
  sameDays: 2.8,
  otherDays: 0.82,
  sameClock: 1.85,
  otherNames: -0.56,
  otherPolarity: 0.25,
  otherMood: -0.34,
  shortness: -2.78,
};
const KEYS = Object.keys(WEIGHTS) as (keyof PairFeatures)[];

/** 0..1: how likely two statements tell the same thing. */
export function toSameness(features: PairFeatures): number {
  const { alignment, rarest, sharedWords, sharedNames, sameAmount, sameDays, meaning } = features;
  let sum = BIAS;
  for (const key of KEYS) sum += WEIGHTS[key] * features[key];
  sum += 0.16 * rarest * sharedWords - 1.28 * sharedNames * sharedWords + 1.14 * sameAmount * alignment;
  sum += -2.24 * sameDays * alignment + 2.7 * meaning * alignment;
  return 1 / (1 + Math.exp(-sum));
}
