import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putIn, takeOut } from '../../../src/compare/points/ordered-list.ts';

const compare = (one: number, two: number): number => one - two;

describe('a list in order', () => {
  it('is the same whether items come and go one by one or all are sorted', () => {
    const items = fc.uniqueArray(fc.tuple(fc.integer(), fc.constantFrom('stays', 'goes', 'comes')), {
      selector: ([item]) => item,
    });
    fc.assert(
      fc.property(items, (all) => {
        const toItems = (...fates: readonly string[]): number[] =>
          all.filter(([, fate]) => fates.includes(fate)).map(([item]) => item);
        const before = toItems('stays', 'goes').sort(compare);
        const left = takeOut(before, toItems('goes'), compare);
        expect(left).toEqual(toItems('stays').sort(compare));
        expect(putIn(left, toItems('comes'), compare)).toEqual(toItems('stays', 'comes').sort(compare));
      }),
    );
  });
});
