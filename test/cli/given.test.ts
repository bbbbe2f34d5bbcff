import { describe, expect, it } from 'vitest';
import { isDate, parseGiven, toGivenValue } from '../../src/cli/given.ts';

const rule = { isValid: isDate, invalid: 'published-invalid' } as const;
const inputs = ['a.txt', 'b=1.txt', 'https://example.org/?id=7'];

describe('parseGiven', () => {
  it('takes a value for all inputs and one for each', () => {
    const given = parseGiven(
      '--published',
      ['2015-05-18', 'a.txt=2015-05-08', 'b=1.txt=2015-05-09', 'https://example.org/?id=7=2015-05-10'],
      inputs,
      rule,
    );
    expect(['a.txt', 'b=1.txt', 'https://example.org/?id=7', '-'].map((input) => toGivenValue(given, input))).toEqual([
      '2015-05-08',
      '2015-05-09',
      '2015-05-10',
      '2015-05-18',
    ]);
  });

  it.each([
    ['an input that is not read', ['c.txt=2015-05-08'], 'given-unknown'],
    ['a second value for all', ['2015-05-08', '2015-05-09'], 'given-twice'],
    ['a second value for one', ['a.txt=2015-05-08', 'a.txt=2015-05-09'], 'given-twice'],
    ['what is no date', ['a.txt=yesterday'], 'published-invalid'],
    ['nothing', [''], 'published-invalid'],
  ])('refuses %s', (_, values, code) => {
    expect(() => parseGiven('--published', values, inputs, rule)).toThrow(expect.objectContaining({ code }));
  });

  it('names the option and the value in the error', () => {
    expect(() => parseGiven('--published', ['18.5.2015'], inputs, rule)).toThrow('--published 18.5.2015: ');
  });
});

describe('isDate', () => {
  it.each(['2015-05-18', '2024-02-29', '2015-05-18T09:30', '2015-05-18T09:30:00Z', '2015-05-18T23:59:59.5+02:00'])(
    '%s is one',
    (value) => {
      expect(isDate(value)).toBe(true);
    },
  );

  it.each([
    '',
    '2015',
    '2015-5-18',
    '18/05/2015',
    '2015-02-29',
    '2015-13-01',
    '2015-00-10',
    '0015-01-01',
    '2015-05-18T24:00',
    '2015-05-18 09:30',
    '2015-05-18T09:30:00+25:00',
    ' 2015-05-18',
  ])('%j is none', (value) => {
    expect(isDate(value)).toBe(false);
  });
});
