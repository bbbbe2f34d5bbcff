import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLeading, findIndexAt, findLastStarting } from '../../src/document/ordered.ts';

/** Spans in order that do not overlap, with gaps between some of them. */
const spans = fc
  .array(fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 4 }) }), { maxLength: 40 })
  .map((parts) => {
    let at = 0;
    return parts.map(({ gap, length }) => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });

describe('looking things up in lists that are in order', () => {
  it('counts what holds in front, and asks about few', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), (count, leading) => {
        let asked = 0;
        const found = countLeading(count, (position) => {
          asked++;
          return position < leading;
        });
        expect(found).toBe(Math.min(count, leading));
        expect(asked).toBeLessThanOrEqual(11);
      }),
    );
  });

  it('finds what looking at each one finds', () => {
    fc.assert(
      fc.property(spans, fc.nat(300), (items, offset) => {
        expect(findLastStarting(items, offset)).toBe(items.findLastIndex(({ start }) => start <= offset));
        expect(findIndexAt(items, offset)).toBe(items.findIndex(({ start, end }) => start <= offset && offset < end));
      }),
    );
  });
});
