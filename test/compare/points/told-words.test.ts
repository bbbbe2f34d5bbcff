import { describe, expect, it } from 'vitest';
import { isTold, toToldSpan } from '../../../src/compare/points/told-words.ts';
import { toText } from '../../../src/document/span.ts';

const toTold = (text: string): string => toText(text, toToldSpan(text, { start: 0, end: text.length }));

describe('the words of a telling', () => {
  it.each([
    ['that the brakes failed,', 'the brakes failed'],
    ['and that nobody was hurt;', 'nobody was hurt'],
    ['while the index rose', 'the index rose'],
    ['# A bridge falls', 'A bridge falls'],
    ['but he is no thief,"', 'he is no thief'],
    ['"Leaders who are afraid hold no parades', 'Leaders who are afraid hold no parades'],
    ['“We are open,”', '“We are open,”'],
    ['that of the next town', 'that of the next town'],
    ['The bridge fell.', 'The bridge fell.'],
    ['---', '---'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(toTold(text)).toBe(expected);
  });

  it.each([
    ['The bridge fell.', true],
    ['Twelve patients are in intensive care', true],
    ['she wrote to the bank', true],
    ['The tower, begun in 1302', true],
    ['the broken mast', false],
    ['9:15 p.m.', false],
    ['the allegation "nonsense"', false],
    ['an independent inquiry', false],
    ['to go slow', false],
    ['him to go slow on the second of the two', false],
  ])('tell something: %s %s', (words, expected) => {
    expect(isTold(words)).toBe(expected);
  });
});
