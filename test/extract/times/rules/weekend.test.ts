import { describe, expect, it } from 'vitest';
import { describeRule, findAll } from '../describe-rule.ts';

describeRule(
  'times/weekend',
  [
    'They fled over [the weekend|2015-W17-WE].',
    'They fled at [the weekend|2015-W17-WE].',
    'They will rest over [the weekend|2015-W18-WE].',
  ],
  ['It was a weekend of joy.', 'They fled [last weekend|2015-W17-WE].'],
);

describe('the weekend of an article of a Saturday', () => {
  it.each([
    ['They fled at the weekend.', '2015-W17-WE'],
    ['They will rest at the weekend.', '2015-W18-WE'],
    ['They have fled over the weekend.', '2015-W18-WE'],
  ])('%s', (text, value) => {
    expect(findAll(text, '2015-05-02').map((time) => time.value)).toEqual([value]);
  });

  it('has begun on a Sunday', () => {
    expect(findAll('They fled at the weekend.', '2015-05-03').map((time) => time.value)).toEqual(['2015-W18-WE']);
  });
});
