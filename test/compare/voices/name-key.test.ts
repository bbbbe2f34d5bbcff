import { describe, expect, it } from 'vitest';
import { toInitials, toOrganisationWords, toPersonWords } from '../../../src/compare/voices/name-key.ts';

describe('toPersonWords', () => {
  it.each([
    ['Dmitry Peskov', 'dmitry peskov'],
    ['Mr. Peskov', 'peskov'],
    ['Dr Émile Perrin', 'emile perrin'],
    ['John F. Archer Jr.', 'john archer'],
    ['Shin Kyung-min', 'shin kyung min'],
    ['Archer’s', 'archer'],
    ["Archer's", 'archer'],
    ['J. Archer', 'j archer'],
  ])('%s: %s', (name, words) => {
    expect(toPersonWords(name).join(' ')).toBe(words);
  });

  it.each([
    ['Kim Jong Un', 'Kim Jong Il'],
    ['Ellen Novak', 'Helen Novak'],
    ['John Archer', 'Joan Archer'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(toPersonWords(a)).not.toEqual(toPersonWords(b));
  });
});

describe('toOrganisationWords', () => {
  it.each([
    ['Tindall Home Inc.', 'tindall home'],
    ['The Tindall Home Group', 'tindall home'],
    ['Marsh & Sons Ltd', 'marsh and sons'],
    ['U.N.', 'un'],
    ['the National Intelligence Service', 'national intelligence service'],
    ['Group', 'group'],
  ])('%s: %s', (name, words) => {
    expect(toOrganisationWords(name).join(' ')).toBe(words);
  });

  it('keeps a company and the town of its name apart', () => {
    expect(toOrganisationWords('Tindall Home')).not.toEqual(toOrganisationWords('Tindall'));
  });
});

describe('toInitials', () => {
  it.each([
    ['national intelligence service', 'nis'],
    ['bank of england union', 'beu'],
    ['tindall home', null],
    ['', null],
  ])('%s: %s', (words, initials) => {
    expect(toInitials(words.split(' '))).toBe(initials);
  });
});
