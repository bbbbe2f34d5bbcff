import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAlphabet } from '../../../src/compare/points/alphabet.ts';
import { RUNS } from '../../property/runs.ts';

function toOrder(words: readonly string[], places: Float64Array): readonly string[] {
  return words
    .map((word, index) => [word, places[index] as number] as const)
    .sort(([, a], [, b]) => a - b)
    .map(([word]) => word);
}

describe('places in the alphabet', () => {
  it('order all words, however many come at a time', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ maxLength: 6 }), { maxLength: 40 }),
        fc.array(fc.nat(40)),
        (words, cuts) => {
          const alphabet = createAlphabet();
          for (const cut of [...cuts.sort((a, b) => a - b), words.length]) {
            const some = words.slice(0, cut);
            expect(toOrder(some, alphabet.toPlaces(some))).toEqual([...some].sort());
          }
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('stay as they are for the words that were there', () => {
    const alphabet = createAlphabet();
    const words = ['bridge', 'ferry', 'harbour'];
    const before = alphabet.toPlaces(words);
    words.push('boat', 'captain', 'crew', 'quay');
    expect([...alphabet.toPlaces(words).slice(0, 3)]).toEqual([...before]);
  });

  it('are given anew where no number is left between two', () => {
    const alphabet = createAlphabet();
    const words = ['a', 'b'];
    alphabet.toPlaces(words);
    for (let time = 1; time <= 70; time++) {
      words.push(`a${'z'.repeat(time)}`);
      expect(toOrder(words, alphabet.toPlaces(words))).toEqual([...words].sort());
    }
  });
});
