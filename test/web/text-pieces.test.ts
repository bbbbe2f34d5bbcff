import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toVisible } from '../../src/page/visible-text.ts';
import { toOffset } from '../../src/web/read/text-pieces.ts';

describe('offsets of what is selected', () => {
  it('are those of the text where nothing is made visible', () => {
    expect(toOffset('said the mayor', 5)).toBe(5);
    expect(toOffset('said the mayor', 99)).toBe(14);
    expect(toOffset('said', -1)).toBe(0);
  });

  it('pass over what a hidden character takes on the page', () => {
    const words = 'a\u202eb\r\nc';
    const shown = toVisible(words);
    expect(toOffset(words, shown.indexOf('b'))).toBe(2);
    expect(toOffset(words, shown.indexOf('c'))).toBe(5);
    // In the middle of "‹U+202E›": before it.
    expect(toOffset(words, 4)).toBe(1);
  });

  it('never leave the words, and come back to where they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(200), (words, shownOffset) => {
        const offset = toOffset(words, shownOffset);
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset).toBeLessThanOrEqual(words.length);
        expect(toOffset(words, toVisible(words.slice(0, offset)).length)).toBeGreaterThanOrEqual(offset);
      }),
    );
  });
});
