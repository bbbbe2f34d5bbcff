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
        const segmentsByRange = splitSegments(kept, marks, 'a long word '.repeat(6));
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

describe('words that no line can hold', () => {
  const toPieces = (text: string, marks: readonly Mark[] = []) =>
    (splitSegments([{ start: 0, end: text.length }], marks, text)[0] ?? []).map(({ start, end, isCut }) => [
      text.slice(start, end),
      isCut,
    ]);

  it('are cut, and other words are not', () => {
    const long = 'x'.repeat(1000);
    expect(toPieces(`a b ${long} c`)).toEqual([[`a b ${long} c`, false]]);
    expect(toPieces(`a ${long}y ${long}`)).toEqual([
      [`a ${long}`, true],
      [`y ${long}`, false],
    ]);
    expect(toPieces(long.repeat(2))).toEqual([
      [long, true],
      [long, false],
    ]);
  });

  it('are cut under a mark and over its edges, never inside a character', () => {
    const text = `${'x'.repeat(999)}\u{1f600}${'y'.repeat(1500)}`;
    const mark: Mark = { start: 500, end: 2100, key: '1', part: 'content' };
    const pieces = toPieces(text, [mark]);
    expect(pieces.map(([words]) => words).join('')).toBe(text);
    expect(pieces.map(([words, isCut]) => [String(words).length, isCut])).toEqual([
      [500, false],
      [501, true],
      [1000, true],
      [99, false],
      [401, false],
    ]);
    expect(pieces[1]?.[0]).toMatch(/\u{1f600}$/u);
  });

  it('take time that grows with the text alone', () => {
    const segments = splitSegments([{ start: 0, end: 5_000_000 }], [], 'x'.repeat(5_000_000))[0] ?? [];
    expect([segments.length, segments.every(({ start, end }) => end - start <= 1000)]).toEqual([5000, true]);
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
