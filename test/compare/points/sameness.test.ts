import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFeatures, type PairFeatures } from '../../../src/compare/points/pair-features.ts';
import { BY_WORDS, IN_REPORTS } from '../../../src/compare/points/pair-weights.ts';
import {
  KEYS,
  PRODUCTS,
  toMostSameness,
  toSameness,
  toSamenessInReports,
  toTold,
} from '../../../src/compare/points/sameness.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyFeatures: fc.Arbitrary<PairFeatures> = fc
  .tuple(...KEYS.map(() => share))
  .map((values) => Object.fromEntries(KEYS.map((key, at) => [key, values[at]])) as unknown as PairFeatures);

describe('how likely two statements tell the same', () => {
  it('has a weight for each feature and each product', () => {
    const features = Object.keys(createFeatures());
    for (const weights of [BY_WORDS, IN_REPORTS]) {
      expect(Object.keys(weights.features)).toEqual(features);
      expect(weights.products).toHaveLength(PRODUCTS.length);
    }
  });

  it('is never more than the bound that is reckoned without the alignment of their words', () => {
    fc.assert(
      fc.property(anyFeatures, share, (features, more) => {
        const most = features.alignment + more * (1 - features.alignment);
        expect(toMostSameness(features, most)).toBeGreaterThanOrEqual(toSameness(features) - 1e-9);
      }),
    );
  });

  it('grows with what both tell, with a greater lead and where one speaker says both', () => {
    const features = createFeatures();
    const alike = { ...features, evenLikeness: 0.8, likeness: 0.8, containment: 0.9, alignment: 0.9, sharedWords: 1 };
    expect(toSameness(alike)).toBeGreaterThan(toSameness(features));
    const apart = { placeApart: 0.5, sameSpeaker: 0 };
    const told = toTold(features);
    const base = toSamenessInReports(0, told, [1, 1], apart);
    expect(toSamenessInReports(0, toTold(alike), [1, 1], apart)).toBeGreaterThan(base);
    expect(toSamenessInReports(0, told, [1, 3], apart)).toBeGreaterThan(base);
    expect(toSamenessInReports(0, told, [1, 1], { placeApart: 0.5, sameSpeaker: 1 })).toBeGreaterThan(base);
    expect(toSamenessInReports(0, told, [1, 1], { placeApart: 0, sameSpeaker: 0 })).toBeGreaterThan(base);
  });
});
