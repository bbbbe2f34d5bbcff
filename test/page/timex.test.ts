import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDays } from '../../src/document/days.ts';
import { toValueWords } from '../../src/page/timex.ts';

const toDay = (iso: string): number => Date.parse(iso) / 86_400_000;

describe('toValueWords', () => {
  it.each([
    ['2015-05-14', null, '14 May 2015'],
    ['2015-05-14T10:30', null, '14 May 2015, 10:30'],
    ['2015-05-14T10:30', 'APPROX', '14 May 2015, about 10:30'],
    ['2015-05-14', 'APPROX', 'about 14 May 2015'],
    ['2015-05-14TNI', null, '14 May 2015, night'],
    ['2015-05', null, 'May 2015'],
    ['2014-12', 'END', 'late December 2014'],
    ['2014', 'MID', 'the middle of 2014'],
    ['2014', 'BEFORE', 'before 2014'],
    ['1996', 'MORE_THAN', 'about 1996'],
    ['2015-W20', null, 'the week of 11 May 2015'],
    ['2015-W20-4', null, '14 May 2015'],
    ['2015-W20-WE', null, 'the weekend of 16 May 2015'],
    ['2015-Q2', null, 'quarter 2 of 2015'],
    ['2015-H1', null, 'half 1 of 2015'],
    ['2015-SU', null, 'summer 2015'],
    ['FY2015', null, 'fiscal year 2015'],
    ['199', null, 'the 1990s'],
    ['19', null, 'the years 1900 to 1999'],
    ['XXXX-12', null, 'December'],
    ['XXXX-12-24', null, '24 December'],
    ['XXXX-WXX-4', null, 'a Thursday'],
    ['P1Y', null, '1 year'],
    ['P3M', 'APPROX', 'about 3 months'],
    ['PT20M', null, '20 minutes'],
    ['P2DE', null, '2 decades'],
    ['PXY', null, 'some years'],
    ['P1.5Y', null, '1.5 years'],
    ['PRESENT_REF', null, 'now'],
  ])('%s %s: %s', (value, mod, words) => {
    expect(toValueWords({ value, mod, type: 'DATE' })).toBe(words);
  });

  it.each([
    ['P1D', 'every day'],
    ['P2W', 'every 2 weeks'],
    ['XXXX-WXX-4', 'every Thursday'],
  ])('as a set, %s: %s', (value, words) => {
    expect(toValueWords({ value, mod: null, type: 'SET' })).toBe(words);
  });

  it('says of a length what it is more than', () => {
    expect(toValueWords({ value: 'P20Y', mod: 'MORE_THAN', type: 'DURATION' })).toBe('more than 20 years');
  });

  it.each([null, '', 'soon', 'constructor', '2015-13', '2015-13-02', 'P', 'PT3Y', '12345'])(
    '%j has no words',
    (value) => {
      expect(toValueWords({ value, mod: 'START', type: 'DATE' })).toBeNull();
    },
  );

  it('takes any value and modifier', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string()), (value, mod) => {
        expect(() => [toValueWords({ value, mod, type: 'SET' }), toDays(value, mod)]).not.toThrow();
      }),
    );
  });
});

describe('toDays', () => {
  it.each([
    ['2015-05-14', '2015-05-14', '2015-05-15'],
    ['2015-05-14TNI', '2015-05-14', '2015-05-15'],
    ['2015-05', '2015-05-01', '2015-06-01'],
    ['2015-12', '2015-12-01', '2016-01-01'],
    ['2015', '2015-01-01', '2016-01-01'],
    ['2015-W01', '2014-12-29', '2015-01-05'],
    ['2016-W01', '2016-01-04', '2016-01-11'],
    ['1968-W23-3', '1968-06-05', '1968-06-06'],
    ['2015-W20-WE', '2015-05-16', '2015-05-18'],
    ['2015-Q4', '2015-10-01', '2016-01-01'],
    ['2014-WI', '2014-12-01', '2015-03-01'],
    ['199', '1990-01-01', '2000-01-01'],
  ])('%s runs from %s up to %s', (value, from, to) => {
    expect(toDays(value, null)).toEqual({ from: toDay(from), to: toDay(to) });
  });

  it.each([
    ['START', '2015-06-01', '2015-06-11'],
    ['MID', '2015-06-11', '2015-06-21'],
    ['END', '2015-06-21', '2015-07-01'],
    ['BEFORE', '2015-06-01', '2015-06-01'],
    ['AFTER', '2015-07-01', '2015-07-01'],
    ['APPROX', '2015-06-01', '2015-07-01'],
  ])('%s June runs from %s up to %s', (mod, from, to) => {
    expect(toDays('2015-06', mod)).toEqual({ from: toDay(from), to: toDay(to) });
  });

  it.each(['P3Y', 'PRESENT_REF', 'XXXX-12', 'XXXX-WXX-4', 'XXXX-SU', 'soon', ''])('%j has no days', (value) => {
    expect(toDays(value, null)).toBeNull();
  });
});
