import type { PairFeatures, PlainFeatures } from './pair-features.ts';

/** Logistic regression on pairs of statements judged to tell the same or not; written by `npm run train:pairs`. */
const BIAS = -4.8;
const WEIGHTS: Readonly<Record<keyof PairFeatures, number>> = {
  likeness: -1.53,
  containment: 2.03,
  alignment: 1.42,
  leastAlignment: 0.57,
  meaning: 1.07,
  sharedWords: 3.49,
  sharedNames: 2.08,
  rarest: -2.88,
  steps: 0.81,
  kinship: 5.11,
  sameAmount: 1.73,
  otherAmount: 0.46,
  sameDays: 2.22,
  otherDays: 0.56,
  sameClock: 1.09,
  otherNames: -0.11,
  otherPolarity: -0.15,
  otherMood: -0.74,
  shortness: -2.23,
};
/** In the order of `WEIGHTS`. */
export const KEYS: readonly (keyof PairFeatures)[] = Object.keys(WEIGHTS) as (keyof PairFeatures)[];
const PLAIN_KEYS = KEYS.filter((key): key is keyof PlainFeatures => key !== 'alignment' && key !== 'leastAlignment');
type Factor = keyof PlainFeatures | 'alignment';
/** What two of them say together, with its weight. */
export const PRODUCTS: readonly (readonly [Factor, Factor, number])[] = [
  ['alignment', 'alignment', -1.81],
  ['rarest', 'sharedWords', -0.47],
  ['sharedNames', 'sharedWords', -1.21],
  ['sameAmount', 'alignment', 0.51],
  ['sameDays', 'alignment', -0.74],
  ['meaning', 'alignment', 2.03],
  ['kinship', 'alignment', 3.82],
  ['kinship', 'sharedWords', 5.56],
];

/** 0..1: how likely two statements tell the same thing. */
export function toSameness(features: PairFeatures): number {
  let sum = BIAS;
  for (const key of KEYS) sum += WEIGHTS[key] * features[key];
  for (const [one, two, weight] of PRODUCTS) sum += weight * features[one] * features[two];
  return 1 / (1 + Math.exp(-sum));
}

/** The most that `toSameness` can give where the alignment of the two statements is at most `mostAlignment`. */
export function toMostSameness(features: PlainFeatures, mostAlignment: number): number {
  // The sum by its alignment: base + slope * alignment + curve * alignment².
  let base = BIAS + Math.max(0, WEIGHTS.leastAlignment);
  let slope = WEIGHTS.alignment;
  let curve = 0;
  for (const key of PLAIN_KEYS) base += WEIGHTS[key] * features[key];
  for (const [one, two, weight] of PRODUCTS) {
    if (one === 'alignment') {
      if (two === 'alignment') curve += weight;
      else slope += weight * features[two];
    } else if (two === 'alignment') slope += weight * features[one];
    else base += weight * features[one] * features[two];
  }
  // A bow that opens downwards is highest at its peak, any other at one of its ends.
  const peak = curve < 0 ? Math.min(mostAlignment, Math.max(0, -slope / (2 * curve))) : mostAlignment;
  const most = Math.max(0, slope * peak + curve * peak * peak);
  return 1 / (1 + Math.exp(-(base + most)));
}
