import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHappenings } from '../../../src/extract/happenings/find-happenings.ts';
import { findSuperseded } from '../../../src/extract/happenings/find-superseded.ts';
import { toKnown } from './known-of.ts';

/** Pieces of sentences that rules look for, in any order, with the marks that end and break sentences. */
const PIECES = [
  'The visit ',
  "next month's trip ",
  'Lund ',
  'has called off ',
  'will be held ',
  'was postponed until ',
  'is off',
  'would have been ',
  'on Monday ',
  'in May ',
  'to meet ',
  'plans ',
  'not ',
  'that ',
  'which ',
  'and ',
  'after ',
  'as part of ',
  ', ',
  '. ',
  '? ',
  '(',
  ')',
  ' - ',
  '“',
  '”',
  "'s ",
  '\n\n',
  '\uD800',
  '\u0000',
];

const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

describe('findHappenings on any text', () => {
  it('returns spans inside the text, with the last status among the mentions, and known ids', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const known = toKnown(text, { who: { e1: ['Lund'] } });
        const times = new Set(known.times.map(({ id }) => id));
        const happenings = findHappenings(known);
        expect(new Set(happenings.map(({ id }) => id)).size).toBe(happenings.length);
        for (const { what, cue, where, when, who, status, confidence, mentions } of happenings) {
          expect(mentions.some((mention) => mention.status === status && mention.cue.start === cue.start)).toBe(true);
          expect(confidence).toBeGreaterThan(0.7);
          expect(who.every((id) => id === 'e1')).toBe(true);
          expect(when === null || times.has(when)).toBe(true);
          for (const span of [
            what,
            cue,
            where ?? what,
            ...mentions.flatMap((mention) => [mention.what, mention.cue]),
          ]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
        const problems = findSuperseded(happenings, known);
        expect(problems.every(({ span }) => span !== null && span.end <= text.length)).toBe(true);
      }),
    );
  });

  it('finds the same twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const known = toKnown(text);
        expect(findHappenings(known)).toEqual(findHappenings(known));
      }),
    );
  });

  it('tells mentions in order of the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { mentions } of findHappenings(toKnown(text))) {
          const starts = mentions.map(({ what }) => what.start);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
        }
      }),
    );
  });
});
