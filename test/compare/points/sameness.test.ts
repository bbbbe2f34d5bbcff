import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createFeatures,
  createPersons,
  type PairFeatures,
  writePersons,
} from '../../../src/compare/points/pair-features.ts';
import { BY_WORDS, FOR_JOINING, IN_REPORTS } from '../../../src/compare/points/pair-weights.ts';
import {
  KEYS,
  PERSON_KEYS,
  PRODUCTS,
  toJoining,
  toMostSameness,
  toSameness,
  toSamenessInReports,
  toTold,
} from '../../../src/compare/points/sameness.ts';
import { NO_LEAD, type StatementWords } from '../../../src/compare/points/statement-words.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyFeatures: fc.Arbitrary<PairFeatures> = fc
  .tuple(...KEYS.map(() => share))
  .map((values) => Object.fromEntries(KEYS.map((key, at) => [key, values[at]])) as unknown as PairFeatures);

describe('how likely two statements tell the same', () => {
  it('has a weight for each feature and each product', () => {
    const features = Object.keys(createFeatures());
    for (const weights of [BY_WORDS, IN_REPORTS, FOR_JOINING]) {
      expect(Object.keys(weights.features)).toEqual(features);
      expect(weights.products).toHaveLength(PRODUCTS.length);
    }
    expect(PERSON_KEYS).toEqual(Object.keys(createPersons()));
  });

  it('is never more than the bound that is reckoned without the alignment of their words', () => {
    fc.assert(
      fc.property(anyFeatures, share, (any, more) => {
        // The lesser share of the two is never more than that of both.
        const features = { ...any, leastAlignment: any.leastAlignment * any.alignment };
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

  it('joins what one speaker says in both sooner than what two say', () => {
    const alike = { ...createFeatures(), evenLikeness: 0.5, likeness: 0.5, containment: 0.6, alignment: 0.6 };
    const nobody = createPersons();
    expect(toJoining(alike, { ...nobody, sameSpeaker: 1 })).toBeGreaterThan(toJoining(alike, nobody));
    expect(toJoining(alike, { ...nobody, sameSpeaker: 1 })).toBeGreaterThan(
      toJoining(alike, { ...nobody, otherSpeaker: 1 }),
    );
  });
});

describe('the people in two statements', () => {
  const [brandt, otte, selm] = [3, 7, 9];
  const toWords = (lead: number, ...names: number[]): StatementWords =>
    ({ lead, names: Int32Array.from(names) }) as StatementWords;
  const compare = (a: StatementWords, b: StatementWords, one: string[] = [], two: string[] = []) => {
    const persons = createPersons();
    writePersons(one, two, a, b, persons);
    return persons;
  };

  it('knows whether both name the same one first', () => {
    const toLeads = (a: StatementWords, b: StatementWords): readonly number[] => {
      const { sameLead, halfLead, otherLead } = compare(a, b);
      return [sameLead, halfLead, otherLead];
    };
    expect(toLeads(toWords(brandt, brandt, selm), toWords(brandt, brandt))).toEqual([1, 0, 0]);
    expect(toLeads(toWords(brandt, brandt, selm), toWords(selm, selm))).toEqual([0, 1, 0]);
    expect(toLeads(toWords(brandt, brandt, selm), toWords(otte, otte, selm))).toEqual([0, 0, 1]);
    expect(toLeads(toWords(brandt, brandt), toWords(NO_LEAD))).toEqual([0, 0, 0]);
  });

  it('tells one speaker from two, and from somebody without a name', () => {
    const words = toWords(NO_LEAD);
    const toSpeakers = (one: string[], two: string[]): readonly number[] => {
      const { sameSpeaker, otherSpeaker } = compare(words, words, one, two);
      return [sameSpeaker, otherSpeaker];
    };
    expect(toSpeakers(['karl', 'otte'], ['otte'])).toEqual([1, 0]);
    expect(toSpeakers(['karl', 'otte'], ['brandt'])).toEqual([0, 1]);
    expect(toSpeakers(['otte'], [])).toEqual([0, 0]);
  });
});
