import { describe, expect, it } from 'vitest';
import { describeRule, findAll } from '../describe-rule.ts';

describeRule(
  'times/period-edge',
  [
    'Debt is due by [the end of the year|2015 END].',
    'Debt is due by [year-end|2015 END].',
    'Profit for [the year|DURATION P1Y] ended [March 31|2015-03-31] rose.',
    'The crews must leave by [the end of the day|2015-04-30 END].',
    'Sales were flat for [the year|2015], the firm said.',
    'It lost money in [the first nine months|DURATION P9M] of [the year|2015].',
  ],
  [
    'It was the year of the flood.',
    'It was fine for the day trip.',
    'At the end of the road he stopped.',
    'At the end of the day, parents decide.',
    'It is, at the very end of the day, a question of trust.',
  ],
);

describe('the week, said on a Sunday', () => {
  it.each([
    ['They will be caught by the end of the week.', '2015-W19'],
    ['He hoped that they would be home by the end of the week.', '2015-W19'],
    ['The council is to vote at the end of the week.', '2015-W19'],
    ['Prices fell at the end of the week.', '2015-W18'],
    ['It was the third theft of its kind, at the close of the week.', '2015-W18'],
    ['The two will meet this week.', '2015-W19'],
    ['The two met this week.', '2015-W18'],
    ['The two will meet next week.', '2015-W19'],
  ])('%s', (text, value) => {
    expect(findAll(text, '2015-05-03').map((time) => time.value)).toContain(value);
  });

  it('is the week that runs on every other day', () => {
    expect(findAll('They will be caught by the end of the week.', '2015-05-02')[0]?.value).toBe('2015-W18');
  });
});
