import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createToLikest } from '../../../src/compare/points/alignments.ts';
import { createKeptAlignments, NOT_KEPT } from '../../../src/compare/points/kept-alignments.ts';
import type { StatementWords } from '../../../src/compare/points/statement-words.ts';
import { toCosine, type WordLikeness } from '../../../src/compare/word-likeness.ts';

const align: WordLikeness['align'] = (a, b, least, taken, ofA, ofB) => {
  for (const [i, one] of a.entries()) {
    for (const [j, two] of b.entries()) {
      if (one === null || two === null || (ofA[i] === taken && ofB[j] === taken)) continue;
      const cosine = toCosine(one, two);
      if (cosine < least) continue;
      ofA[i] = Math.max(ofA[i] as number, cosine);
      ofB[j] = Math.max(ofB[j] as number, cosine);
    }
  }
};

/** Words by their numbers; words whose numbers are near each other are used alike. */
function toWords(stems: readonly number[]): StatementWords {
  const toVector = (stem: number): Float32Array | null =>
    stem % 7 === 0 ? null : Float32Array.of(Math.cos(stem / 4), Math.sin(stem / 4));
  return {
    number: 0,
    stems: Int32Array.from(stems),
    vectors: stems.map(toVector),
    rarities: new Float64Array(stems.length),
    isName: new Uint8Array(stems.length),
    names: new Int32Array(),
    steps: new Float64Array(),
    sortedSteps: new Float64Array(),
    stepFroms: new Int32Array(),
    stepTos: new Int32Array(),
    isDoubling: false,
    lead: -1,
    dates: [],
    figures: [],
  };
}

describe('kept alignments', () => {
  it('are those of the words, when first asked for, from memory, and after others are forgotten', () => {
    const statement = fc.array(fc.nat(40), { maxLength: 12 }).map(toWords);
    const pairs = fc.array(fc.tuple(statement, statement, fc.boolean()), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(pairs, (all) => {
        const kept = createKeptAlignments(createToLikest({ align }));
        const check = (place: number, [a, b]: (typeof all)[number]): number => {
          kept.turnTo(place);
          const { ofA, ofB } = kept.toLikest(a, b);
          const plain = createToLikest({ align })(a, b);
          expect([...ofA.subarray(0, a.stems.length)]).toEqual([...plain.ofA.subarray(0, a.stems.length)]);
          expect([...ofB.subarray(0, b.stems.length)]).toEqual([...plain.ofB.subarray(0, b.stems.length)]);
          return kept.toPlace();
        };
        kept.expect(all.length);
        const places = Int32Array.from(all, (pair) => check(NOT_KEPT, pair));
        expect(places.includes(NOT_KEPT)).toBe(false);
        for (const [index, pair] of all.entries()) expect(check(places[index] as number, pair)).toBe(places[index]);
        const some = Int32Array.from(all, ([, , isKept], index) => (isKept ? (places[index] as number) : NOT_KEPT));
        kept.keepOnly(some);
        for (const [index, pair] of all.entries()) check(some[index] as number, pair);
      }),
    );
  });
});
