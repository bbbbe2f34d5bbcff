import type { PairFeatures, PlainFeatures } from './pair-features.ts';

/** Logistic regression on pairs of statements judged to tell the same or not; written by `npm run train:pairs`. */
const BIAS = -5.11;
const WEIGHTS: Readonly<Record<keyof PairFeatures, number>> = {
  likeness: -0.86,
  containment: 1.51,
  alignment: 1.78,
  leastAlignment: 0.05,
  meaning: 1.37,
  sharedWords: 3.5,
  sharedNames: 1.96,
  rarest: -2.39,
  steps: 0.99,
  kinship: 5.22,
  sameAmount: 1.46,
  otherAmount: 0.39,
  sameDays: 2.09,
  otherDays: 0.45,
  sameClock: 1.96,
  otherNames: -0.16,
  otherPolarity: -0.22,
  otherMood: -0.6,
  shortness: -2.25,
};
const KEYS = Object.keys(WEIGHTS) as (keyof PairFeatures)[];
const PLAIN_KEYS = KEYS.filter((key): key is keyof PlainFeatures => key !== 'alignment' && key !== 'leastAlignment');
type Factor = keyof PlainFeatures | 'alignment';
/** What two of them say together, with its weight. */
export const PRODUCTS: readonly (readonly [Factor, Factor, number])[] = [
  ['alignment', 'alignment', -2.16],
  ['rarest', 'sharedWords', -0.75],
  ['sharedNames', 'sharedWords', -1.36],
  ['sameAmount', 'alignment', 0.75],
  ['sameDays', 'alignment', -0.58],
  ['meaning', 'alignment', 2.0],
  ['kinship', 'alignment', 3.7],
  ['kinship', 'sharedWords', 5.68],
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
