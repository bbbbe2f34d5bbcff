import { expect, test } from 'vitest';
import { findUrlDate, parseDate } from '../../../src/ingest/metadata/dates.ts';

test.each([
  ['2015-05-18', '2015-05-18'],
  ['2015-05-18T09:30:00.000Z', '2015-05-18T09:30:00Z'],
  ['2015-05-18T09:30+0200', '2015-05-18T09:30+02:00'],
  ['2015-05-18 09:30:00', '2015-05-18T09:30:00'],
  ['20150518', '2015-05-18'],
  ['20150518T093000Z', '2015-05-18T09:30:00Z'],
  ['2015-05', '2015-05'],
  ['Mon, 18 May 2015 09:30:00 +0000', '2015-05-18T09:30:00+00:00'],
  ['Mon, 18 May 2015 09:30:00 GMT', '2015-05-18T09:30:00Z'],
  ['May 18, 2015', '2015-05-18'],
  ['18th of May 2015', '2015-05-18'],
  ['18-May-2015', '2015-05-18'],
  ['2015/05/18', '2015-05-18'],
  ['18/05/2015', '2015-05-18'],
  ['05/18/2015', '2015-05-18'],
  ['2016-02-29', '2016-02-29'],
])('%s', (words, value) => {
  expect(parseDate(words)).toBe(value);
});

test.each([
  '05/06/2015',
  '2015-02-29',
  '2015-13-01',
  '32 May 2015',
  'May 2015',
  'soon',
  '',
  '1066-10-14',
  '12345-01-01',
  '2015',
])('no date: %s', (words) => {
  expect(parseDate(words)).toBeNull();
});

test.each([
  ['https://a.example/2015/05/18/ferry', '2015-05-18'],
  ['https://a.example/news/2015/may/18/ferry', '2015-05-18'],
  ['https://a.example/news-2015-05-18', '2015-05-18'],
  ['https://a.example/2015/05/ferry', null],
  ['https://a.example/2015/99/18/ferry', null],
])('address %s', (url, value) => {
  expect(findUrlDate(url)).toBe(value);
});
