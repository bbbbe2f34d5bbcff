import { describe, expect, it } from 'vitest';
import { toStem } from '../../src/compare/stem.ts';
import { splitWords } from '../../src/compare/words.ts';
import { KINDRED_ROWS } from '../../src/lexicon/kindred-words.ts';

describe('toStem', () => {
  it('has each kindred word in one row, whatever its stem', () => {
    const strays = KINDRED_ROWS.flatMap((row) => {
      const words = row.split(' ');
      return words.filter((word) => !word.includes('_') && toStem(word) !== `=${words[0]}`);
    });
    expect(strays).toEqual([]);
  });

  it.each([
    ['nurses walked out', 'nurses on strike'],
    ['the fire brigade came', 'the firefighters came'],
    ['he was sentenced behind bars', 'he was sentenced to jail'],
  ])('knows phrases: %s, %s', (a, b) => {
    const [one, two] = [a, b].map((text) => splitWords(text).stems.filter((stem) => stem.startsWith('=')));
    expect(one).toEqual(two);
  });

  it.each([
    ['Korean', 'Korea'],
    ['Koreas', 'Korea'],
    ['Polish', 'Poland'],
    ['injured', 'hurt'],
    ['killed', 'dead'],
    ['fire', 'blaze'],
    ['probe', 'inquiry'],
    ['wolves', 'wolf'],
    ['went', 'going'],
    ['arrested', 'arrest'],
    ['Peskov’s', 'peskov'],
    ["Peskov's", 'Peskov'],
  ])('%s meets %s', (a, b) => {
    expect(toStem(a)).toBe(toStem(b));
  });

  it.each([
    ['rise', 'fall'],
    ['police', 'policy'],
    ['organ', 'organisation'],
    ['injured', 'killed'],
    ['win', 'lose'],
    ['open', 'close'],
    ['president', 'residence'],
  ])('%s does not meet %s', (a, b) => {
    expect(toStem(a)).not.toBe(toStem(b));
  });

  it('gives a word of any length and any letters a stem', () => {
    for (const word of ['a'.repeat(100_000), '\ud800', '’', '١٢', '𝒳']) expect(typeof toStem(word)).toBe('string');
  });
});

describe('splitWords', () => {
  it('gives a phrase the key of its one word, and its second word none', () => {
    const called = splitWords('They called off the visit').stems;
    expect(called[1]).toBe(toStem('cancelled'));
    expect(called[2]).toBe('');
    // The two words apart are no phrase.
    expect(splitWords('They called him off the field').stems[1]).not.toBe(toStem('cancelled'));
  });

  it('gives marks no stem', () => {
    expect(splitWords('“Yes,” she said — twice.').stems.filter((stem) => stem === '')).toHaveLength(5);
  });
});
