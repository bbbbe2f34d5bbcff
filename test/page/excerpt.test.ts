import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toExcerpt } from '../../src/page/excerpt.ts';

describe('toExcerpt', () => {
  it('keeps a short sentence whole', () => {
    const text = 'The line opened in 2009. It shut.';
    expect(toExcerpt(text, { start: 19, end: 23 }, { start: 0, end: 24 })).toEqual({
      start: 0,
      end: 24,
      isCutBefore: false,
      isCutAfter: false,
    });
  });

  it('cuts a long one between words', () => {
    const text = `${'before '.repeat(20)}2009${' after'.repeat(20)}`;
    const { start, end, isCutBefore, isCutAfter } = toExcerpt(
      text,
      { start: 140, end: 144 },
      { start: 0, end: text.length },
    );
    expect(text.slice(start, end)).toMatch(/^(?:before ){9}2009(?: after){11}$/);
    expect([isCutBefore, isCutAfter]).toEqual([true, true]);
  });

  it('always holds the words and stays in the sentence', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const excerpt = toExcerpt(text, { start, end }, { start: 0, end: text.length });
        expect(excerpt.start).toBeLessThanOrEqual(start);
        expect(excerpt.end).toBeGreaterThanOrEqual(end);
        expect(excerpt.start).toBeGreaterThanOrEqual(0);
        expect(excerpt.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
