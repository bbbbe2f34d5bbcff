import { describe, expect, it } from 'vitest';
import { parseCount } from '../../../src/extract/times/count.ts';
import { toSpokenYear } from '../../../src/extract/times/spoken-year.ts';
import { parseNumber } from '../../../src/extract/times/vocabulary.ts';

describe('numbers', () => {
  it.each([
    ['3', 3],
    ['1,000', 1000],
    ['2 1/2', 2.5],
    ['2½', 2.5],
    ['twenty-four', 24],
    ['two thousand and four', 2004],
    ['a hundred', null],
    ['9,999,999,999,999,999,999,999', null],
  ])('%s', (words, number) => {
    expect(parseNumber(words)).toBe(number);
  });

  it.each([
    ['a', 1],
    ['half an', 0.5],
    ['a couple of', 2],
    ['a dozen', 12],
    ['a hundred', 100],
    ['seven and a half', 7.5],
    ['several', null],
    ['dozens of', null],
    ['66 million', 66_000_000],
    ['13.8 billion', 13_800_000_000],
    ['several million', null],
    ['millions of', null],
  ])('as many as %s', (words, count) => {
    expect(parseCount(words)?.count).toBe(count);
  });

  it.each([
    ['1998', 1998],
    ['nineteen ninety-six', 1996],
    ['nineteen hundred', 1900],
    ['nineteen oh five', 1905],
    ['two thousand', 2000],
    ['two thousand and four', 2004],
    ['twenty fifteen', 2015],
  ])('the year %s', (words, year) => {
    expect(toSpokenYear(words)).toBe(year);
  });
});
