import type { PairFeatures } from './pair-features.ts';

/**
 * Logistic regressions on pairs of statements judged to tell the same or not; written by `npm run train:pairs`. The weights of products
 * stand in the order of `PRODUCTS`.
 */
export interface PairWeights {
  readonly bias: number;
  readonly features: Readonly<Record<keyof PairFeatures, number>>;
  readonly products: readonly number[];
}

/** Weights of how a pair stands in two reports, too. */
export interface ReportWeights extends PairWeights {
  readonly likely: number;
  readonly lesserLead: number;
  readonly greaterLead: number;
  readonly placeApart: number;
  readonly sameSpeaker: number;
}

/** Of any pair, by what the two tell. */
export const BY_WORDS: PairWeights = {
  bias: -4.6,
  features: {
    likeness: -2.68,
    evenLikeness: 7.09,
    containment: 1.07,
    alignment: 0.11,
    leastAlignment: 0.38,
    meaning: 0.82,
    sharedWords: -0.17,
    sharedNames: 1.31,
    rarest: -1.04,
    steps: 0.1,
    kinship: 2.43,
    sameAmount: 1.31,
    otherAmount: 0.35,
    sameDays: 2.18,
    otherDays: 0.65,
    sameClock: 0.12,
    otherNames: -0.14,
    otherPolarity: -0.01,
    otherMood: -0.52,
    shortness: -1.32,
  },
  products: [-1.91, 1.51, -1.97, 0.67, -0.55, 2.04, 3.51, 5.83],
};

/** Of a pair in two reports of one event that comes near by its words: what it tells, and how it stands in the two reports. */
export const IN_REPORTS: ReportWeights = {
  bias: -0.59,
  features: {
    likeness: -0.86,
    evenLikeness: 1.39,
    containment: 0.48,
    alignment: -0.05,
    leastAlignment: -0.28,
    meaning: 1.13,
    sharedWords: 1.46,
    sharedNames: 0.97,
    rarest: -0.23,
    steps: 0.07,
    kinship: -0.96,
    sameAmount: 0.23,
    otherAmount: 0.23,
    sameDays: 0.66,
    otherDays: 0.04,
    sameClock: 0,
    otherNames: 0.15,
    otherPolarity: -0.17,
    otherMood: 0.06,
    shortness: -0.8,
  },
  products: [0.07, -0.38, -0.4, 1.41, -0.2, 0.33, -0.43, 1.31],
  likely: 0.29,
  lesserLead: 0.17,
  greaterLead: 0.14,
  placeApart: -2.4,
  sameSpeaker: 0.79,
};
