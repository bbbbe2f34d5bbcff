import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCosine } from '../../src/compare/word-likeness.ts';
import { makeWordVectors, type WordVectors } from '../../src/model/word-vectors.ts';
import { makeTinyModel, readKernels } from './tiny-network.ts';

const compiled = makeWordVectors(makeTinyModel(), readKernels());
const reference = makeWordVectors(makeTinyModel(), null);
const ROWS = ['the', 'said', 'that', 'he', 'according', 'to', '"'].map(compiled.toRow);
const TAKEN = 2;

describe('the vectors of words', () => {
  it('align in WebAssembly as in plain TypeScript and as their cosines say, however many there are', () => {
    const word = fc.record({ row: fc.constantFrom(0, ...ROWS), isTaken: fc.boolean() });
    const words = fc.oneof(
      fc.array(word, { maxLength: 12 }),
      fc.array(word, { minLength: 250, maxLength: 530, size: 'max' }),
    );
    fc.assert(
      fc.property(words, fc.array(word, { maxLength: 12 }), (a, b) => {
        const run = ({ align, toVector }: WordVectors): readonly number[][] => {
          const [ofA, ofB] = [a, b].map((list) => Float64Array.from(list, ({ isTaken }) => (isTaken ? TAKEN : 0)));
          const [one, two] = [a, b].map((list) => list.map(({ row }) => toVector(row)));
          align(one ?? [], two ?? [], 0.3, TAKEN, ofA as Float64Array, ofB as Float64Array);
          return [[...(ofA as Float64Array)], [...(ofB as Float64Array)]];
        };
        const found = run(compiled);
        expect(found).toEqual(run(reference));
        for (const [i, { row, isTaken }] of a.entries()) {
          const vector = compiled.toVector(row);
          const cosines = b.map(({ row: other }) => {
            const two = compiled.toVector(other);
            return vector === null || two === null ? 0 : toCosine(vector, two);
          });
          const most = Math.max(0, ...cosines);
          if (isTaken) expect(found[0]?.[i]).toBe(TAKEN);
          else if (most > 0.301) expect(found[0]?.[i]).toBeCloseTo(most, 5);
          else if (most < 0.299) expect(found[0]?.[i]).toBe(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
