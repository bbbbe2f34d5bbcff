import type { PairFeatures, PlainFeatures, Surroundings } from './pair-features.ts';

/** Logistic regression on pairs of statements judged to tell the same or not; written by `npm run train:pairs`. */
const BIAS = -4.76;
const WEIGHTS: Readonly<Record<keyof PairFeatures, number>> = {
  likeness: -1.69,
  containment: 1.55,
  alignment: 1.2,
  leastAlignment: 0.39,
  meaning: 0.88,
  sharedWords: 1.38,
  sharedNames: 2.24,
  rarest: -2.34,
  steps: 0.87,
  kinship: 4.83,
  sameAmount: 1.71,
  otherAmount: 0.39,
  sameDays: 2.22,
  otherDays: 0.53,
  sameClock: 1.98,
  otherNames: -0.24,
  otherPolarity: -0.1,
  otherMood: -0.68,
  shortness: -1.74,
};
/** In the order of `WEIGHTS`. */
export const KEYS: readonly (keyof PairFeatures)[] = Object.keys(WEIGHTS) as (keyof PairFeatures)[];
const PLAIN_KEYS = KEYS.filter((key): key is keyof PlainFeatures => key !== 'alignment' && key !== 'leastAlignment');
type Factor = keyof PlainFeatures | 'alignment';
/** What two of them say together, with its weight. */
export const PRODUCTS: readonly (readonly [Factor, Factor, number])[] = [
  ['alignment', 'alignment', -1.03],
  ['rarest', 'sharedWords', 1.35],
  ['sharedNames', 'sharedWords', -2.16],
  ['sameAmount', 'alignment', 0.79],
  ['sameDays', 'alignment', -0.56],
  ['meaning', 'alignment', 2.37],
  ['kinship', 'alignment', 3.42],
  ['kinship', 'sharedWords', 5.53],
];

/**
 * Of a pair in two reports of one event: how likely it tells the same by its words alone, in logits; how much likelier it is than the
 * next likeliest pair of either statement with the other's article; and where the two stand. Also written by `npm run train:pairs`.
 */
const IN_REPORTS = {
  bias: 0.37,
  likely: 0.61,
  lesserLead: 0.19,
  greaterLead: 0.12,
  placeApart: -2.66,
  sameSpeaker: 0.56,
};

/** 0..1: how likely two statements tell the same thing, by their words and by how each stands in its report. */
export function toSamenessInReports(
  likely: number,
  [one, other]: readonly [number, number],
  { placeApart, sameSpeaker }: Surroundings,
): number {
  const sum =
    IN_REPORTS.bias +
    IN_REPORTS.likely * likely +
    IN_REPORTS.lesserLead * Math.min(one, other) +
    IN_REPORTS.greaterLead * Math.max(one, other) +
    IN_REPORTS.placeApart * placeApart +
    IN_REPORTS.sameSpeaker * sameSpeaker;
  return 1 / (1 + Math.exp(-sum));
}

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
