import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, splitSegments, trimSpan } from '../../src/page/segments.ts';

describe('splitSegments', () => {
  it('covers every range exactly, and puts over each stretch the marks that hold it, smallest first', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    const cuts = fc
      .uniqueArray(fc.nat(60), { minLength: 2, maxLength: 8 })
      .map((offsets) => offsets.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), cuts, (spans, offsets) => {
        const marks = spans
          .map((found): Mark => ({ ...found, key: '1', part: 'content' }))
          .sort((a, b) => a.start - b.start || b.end - a.end);
        const ranges = offsets.slice(1).map((end, index) => ({ start: offsets[index] as number, end }));
        // Every second range is left out: white space between blocks belongs to none.
        const kept = ranges.filter((_, index) => index % 2 === 0);
        const segmentsByRange = splitSegments(kept, marks);
        for (const [index, range] of kept.entries()) {
          let position = range.start;
          for (const segment of segmentsByRange[index] ?? []) {
            expect(segment.start).toBe(position);
            position = segment.end;
            for (let offset = segment.start; offset < segment.end; offset++) {
              const over = marks.filter(({ start, end }) => start <= offset && offset < end);
              expect(new Set(segment.marks)).toEqual(new Set(over));
            }
            const sizes = segment.marks.map(({ start, end }) => end - start);
            expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
          }
          expect(position).toBe(range.end);
        }
      }),
    );
  });
});

describe('trimSpan', () => {
  it.each([
    ['Ada\n said\t', { start: 3, end: 9 }, { start: 5, end: 9 }],
    ['a\u00a0b', { start: 1, end: 3 }, { start: 2, end: 3 }],
    [' \n ', { start: 0, end: 3 }, { start: 3, end: 3 }],
    ['abc', { start: 1, end: 1 }, { start: 1, end: 1 }],
  ])('%j %j', (text, span, trimmed) => {
    expect(trimSpan(span, text)).toEqual(trimmed);
  });
});
