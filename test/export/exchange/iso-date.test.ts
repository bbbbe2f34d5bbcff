import { describe, expect, it } from 'vitest';
import { parseIsoDate, toStartOf } from '../../../src/export/exchange/iso-date.ts';

describe('parseIsoDate', () => {
  it.each([
    ['2015', { year: 2015, month: null, day: null, instant: null }, '2015-01-01T00:00:00.000Z'],
    ['2015-05', { year: 2015, month: 5, day: null, instant: null }, '2015-05-01T00:00:00.000Z'],
    ['2016-02-29', { year: 2016, month: 2, day: 29, instant: null }, '2016-02-29T00:00:00.000Z'],
    ['2015-05-18T09:30', { year: 2015, month: 5, day: 18, instant: null }, '2015-05-18T00:00:00.000Z'],
    [
      '2015-05-18T01:30:00+0200',
      { year: 2015, month: 5, day: 18, instant: Date.UTC(2015, 4, 17, 23, 30) },
      '2015-05-17T23:30:00.000Z',
    ],
    ['0079-08-24', { year: 79, month: 8, day: 24, instant: null }, '0079-08-24T00:00:00.000Z'],
  ])('reads %s as precisely as it is given', (iso, date, start) => {
    expect(parseIsoDate(iso)).toEqual(date);
    expect(new Date(toStartOf(date)).toISOString()).toBe(start);
  });

  it.each([
    [null],
    [''],
    ['lately'],
    ['0000'],
    ['2015-13'],
    ['2015-02-29'],
    ['2015-04-31'],
    ['2015-05-18T25:00:00Z'],
    ['2015-05-18T09:30:00Z\r\nX: y'],
    ['20150518'],
  ])('%j is no date', (iso) => {
    expect(parseIsoDate(iso)).toBeNull();
  });
});
