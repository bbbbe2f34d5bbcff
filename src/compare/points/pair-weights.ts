import type { PairFeatures, Persons } from './pair-features.ts';

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

/** Weights of whom the two are of, too. */
export interface JoinWeights extends PairWeights {
  readonly kinshipSquared: number;
  readonly persons: Readonly<Record<keyof Persons, number>>;
}

/** Of any pair, by what the two tell. */
export const BY_WORDS: PairWeights = {
  bias: -5.71,
  features: {
    likeness: -4.32,
    evenLikeness: 7.39,
    containment: 1.1,
    alignment: 1.76,
    leastAlignment: 0.59,
    meaning: 1.15,
    sharedWords: 0.79,
    sharedNames: 1.1,
    rarest: -0.07,
    steps: -0.02,
    kinship: 3.28,
    sameAmount: 1.28,
    otherAmount: 0.4,
    sameDays: 2.01,
    otherDays: 0.51,
    sameClock: -0.13,
    otherNames: -0.11,
    otherPolarity: 0.02,
    otherMood: -0.53,
    shortness: -0.85,
  },
  products: [-0.6, 0.59, -1.4, 0.98, -0.18, 0.99, 0.66, 5.28],
};

/** Of a pair in two reports of one event that comes near by its words: what it tells, and how it stands in the two reports. */
export const IN_REPORTS: ReportWeights = {
  bias: -3.12,
  features: {
    likeness: -3.12,
    evenLikeness: 4.87,
    containment: 1.12,
    alignment: 0.53,
    leastAlignment: 0.06,
    meaning: 1.44,
    sharedWords: 3.22,
    sharedNames: 1.23,
    rarest: -0.13,
    steps: 0.13,
    kinship: 0.23,
    sameAmount: 0.87,
    otherAmount: 0.43,
    sameDays: 1.59,
    otherDays: 0.25,
    sameClock: -0.09,
    otherNames: 0.08,
    otherPolarity: -0.09,
    otherMood: -0.21,
    shortness: -1.36,
  },
  products: [-0.09, -0.89, -0.41, 1.77, -0.21, 0.71, 0.6, 2.44],
  likely: -0.17,
  lesserLead: 0.15,
  greaterLead: 0.17,
  placeApart: -2.28,
  sameSpeaker: 1.02,
};

/** Of a pair that comes near by its words: whether the two tell one fact. */
export const FOR_JOINING: JoinWeights = {
  bias: -6.68,
  features: {
    likeness: -4.37,
    evenLikeness: 8.22,
    containment: 1.47,
    alignment: 1.32,
    leastAlignment: -0.42,
    meaning: 1.13,
    sharedWords: 2.5,
    sharedNames: 1.16,
    rarest: 1.08,
    steps: -0.55,
    kinship: 7,
    sameAmount: 2.03,
    otherAmount: 0.67,
    sameDays: 2.8,
    otherDays: 1.08,
    sameClock: 0.4,
    otherNames: -0.31,
    otherPolarity: -0.05,
    otherMood: -0.68,
    shortness: -1.76,
  },
  products: [0.14, -2.1, -0.21, 0.17, -0.27, -0.11, 2.02, 4.14],
  kinshipSquared: -5.49,
  persons: { sameSpeaker: 1.43, otherSpeaker: 0.28, sameLead: -0.7, otherLead: -0.69, halfLead: -0.96 },
};
