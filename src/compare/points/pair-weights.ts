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
  bias: -6.51,
  features: {
    likeness: -3.66,
    evenLikeness: 8.13,
    containment: 1.3,
    alignment: 0.83,
    leastAlignment: -0.05,
    meaning: 1.08,
    sharedWords: 2.41,
    sharedNames: 1.16,
    rarest: 0.96,
    steps: -0.47,
    kinship: 6.81,
    sameAmount: 2.07,
    otherAmount: 0.7,
    sameDays: 2.86,
    otherDays: 1.11,
    sameClock: 0.18,
    otherNames: -0.32,
    otherPolarity: -0.05,
    otherMood: -0.65,
    shortness: -1.74,
  },
  products: [-0.21, -1.98, -0.32, -0.08, -0.19, -0.15, 2.1, 4.42],
  kinshipSquared: -5.36,
  persons: { sameSpeaker: 1.46, otherSpeaker: 0.26, sameLead: -0.8, otherLead: -0.82, halfLead: -1.03 },
};
