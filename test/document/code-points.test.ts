import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createToCodePoints } from '../../src/document/code-points.ts';
import { anyText, RUNS } from '../property/runs.ts';

describe('createToCodePoints', () => {
  it.each([
    { text: 'plain', counts: [0, 1, 2, 3, 4, 5] },
    { text: 'a😀b', counts: [0, 1, 2, 2, 3] },
    { text: '😀😀', counts: [0, 1, 1, 2, 2] },
    { text: '\ud83dx', counts: [0, 1, 2] },
    { text: '\ude00\ud83d\ude00', counts: [0, 1, 2, 2] },
    { text: '', counts: [0] },
  ])('$text', ({ text, counts }) => {
    expect(counts.map((_, offset) => createToCodePoints(text)(offset))).toEqual(counts);
  });

  it('counts as the iterator of strings does', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const toCodePoints = createToCodePoints(text);
        let offset = 0;
        for (const [index, point] of [...text].entries()) {
          expect(toCodePoints(offset)).toBe(index);
          offset += point.length;
        }
        expect(toCodePoints(text.length)).toBe([...text].length);
      }),
      { numRuns: RUNS },
    );
  });
});
