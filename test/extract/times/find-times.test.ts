import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toText } from '../../../src/document/span.ts';
import { findTimes } from '../../../src/extract/times/find-times.ts';
import { toLanguage } from '../../../src/language/language.ts';
import { findAll, PUBLISHED, toMarked, toPlain } from './describe-rule.ts';

const WORDS = [
  ...[
    'the',
    'a',
    'of',
    'in',
    'on',
    'since',
    'last',
    'next',
    'this',
    'late',
    'mid-',
    'every',
    'two',
    'twenty-',
    '3',
    '1998',
  ],
  ...[
    'May',
    'March',
    'Friday',
    'night',
    'quarter',
    'year',
    'years',
    'ago',
    'earlier',
    'half',
    'p.m.',
    '9',
    ',',
    '-',
    '.',
  ],
  ...[
    'end',
    'week',
    'summer',
    '’60s',
    '12/3/99',
    'fiscal',
    'nineteen',
    'hundred',
    'and',
    'noon',
    'Easter',
    '\n\n',
    '\ud800',
  ],
];

describe('findTimes', () => {
  it('gives ids in order', () => {
    const times = findAll('She left on Monday, two days before the vote, and came back in May 2012.');
    expect(times.map(({ id }) => id)).toEqual(['t1', 't2', 't3']);
  });

  it('leaves relative values open where the publication date is not known, and keeps their shape', () => {
    const times = findAll(
      'She left Thursday. It snowed in May, on June 4 and last month, and in 1998 for two days.',
      null,
    );
    expect(times.map(({ value, candidates }) => value ?? candidates[0] ?? null)).toEqual([
      'XXXX-WXX-4',
      'XXXX-05',
      'XXXX-06-04',
      null,
      '1998',
      'P2D',
    ]);
    expect(times.filter(({ value }) => value === null).every(({ anchor }) => anchor === 'published')).toBe(true);
  });

  it('keeps both readings of a weekday that may be in this week or the last', () => {
    expect(findAll('She left last Tuesday.')[0]).toMatchObject({
      value: '2015-04-28',
      candidates: ['2015-04-28', '2015-04-21'],
    });
  });

  it.each([
    ['The storm came a day after the vote.', 'event'],
    ['It is 70 years since the war ended.', 'event'],
    ['The storm lasted a day.', 'none'],
    ['It fell in the past two days.', 'published'],
    ['It was built in 1956.', 'absolute'],
  ])('%s: %s', (text, anchor) => {
    expect(findAll(text)[0]?.anchor).toBe(anchor);
  });

  it.each([
    'He dropped the aide ahead of the [Nov. 8|2015-11-08] election.',
    'She said [Thursday|2015-04-30] that she will go [Friday|2015-05-01].',
    'On [Monday|2015-04-27] he resigned; on [Monday|2015-05-04] she will.',
    'He was jailed in [1999|1999], freed [three years later|2002] and killed [a year later|2003].',
    'Between [March|2015-03] and [April|2015-04] they talked.',
    'The [May|2015-05] visit will be short.',
  ])('%s', (marked) => {
    expect(toMarked(toPlain(marked), findAll(toPlain(marked)))).toBe(marked);
  });

  it('never crosses a paragraph', () => {
    const text = 'He spoke on May\n\n18 people listened.';
    expect(findAll(text).map((time) => toText(text, time))).not.toContain('May\n\n18');
  });

  it('keeps order, bounds and itself for any words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }), fc.boolean(), (words, isDated) => {
        const text = words.join(' ');
        const language = toLanguage(text);
        const find = () => findTimes({ published: isDated ? PUBLISHED : null }, language, { tags: [], verbs: [] });
        const times = find();
        expect(find()).toEqual(times);
        let end = 0;
        for (const time of times) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          end = time.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
