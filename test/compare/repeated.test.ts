import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRepeats } from '../../src/compare/repeated.ts';

/** Few enough for some to stand twice, and of one table place in larger ones. */
const anyHash = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0, max: 4 }).map((number) => number * 2 ** 20),
);
const anyList = fc.array(anyHash, { maxLength: 12 }).map((hashes) => Int32Array.from(hashes));

describe('hashes that may stand twice', () => {
  it('are all that do, whatever lists came and went before', () => {
    const rounds = fc.array(fc.record({ come: fc.array(anyList, { maxLength: 4 }), gone: fc.nat(3) }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(rounds, (all) => {
        const repeats = createRepeats();
        let lists: readonly Int32Array[] = [];
        for (const { come, gone } of all) {
          lists = [...lists.slice(gone), ...come];
          const counts = new Map<number, number>();
          for (const hash of lists.flatMap((list) => [...list])) counts.set(hash, (counts.get(hash) ?? 0) + 1);
          const found = repeats.find(lists);
          for (const [index, list] of lists.entries()) {
            const places = found[index] as readonly number[];
            for (const [place, hash] of list.entries()) {
              if (hash === 0) expect(places).not.toContain(place);
              else if ((counts.get(hash) as number) > 1) expect(places).toContain(place);
            }
          }
        }
      }),
    );
  });

  it('are hardly any others', () => {
    const repeats = createRepeats();
    const list = Int32Array.from({ length: 1000 }, (_, index) => Math.imul(index + 1, 0x9e3779b1));
    expect(repeats.find([list])[0]?.length).toBeLessThan(50);
    const twice = repeats.find([list, list.slice(0, 10)]);
    expect(twice[0]?.slice(0, 10)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(twice[1]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
