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
  bias: -5.28,
  features: {
    likeness: -2.63,
    evenLikeness: 8.4,
    containment: 1.53,
    alignment: 0.12,
    leastAlignment: -0.19,
    meaning: 0.73,
    sharedWords: 1.58,
    sharedNames: 0.87,
    rarest: 0.55,
    steps: -0.31,
    kinship: 4.69,
    sameAmount: 1.74,
    otherAmount: 0.7,
    sameDays: 3.48,
    otherDays: 1.78,
    sameClock: -0.23,
    otherNames: -0.48,
    otherPolarity: -0.08,
    otherMood: -0.48,
    shortness: -2.46,
  },
  products: [-1.52, -1.54, 0.12, 0.6, -1.01, 0.86, 3.83, 4.26],
  kinshipSquared: -4.2,
  persons: { sameSpeaker: 1.16, otherSpeaker: 0.04, sameLead: -1.1, otherLead: -0.92, halfLead: -1.34 },
};
