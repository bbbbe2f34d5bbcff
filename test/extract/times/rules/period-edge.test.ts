import { describeRule } from '../describe-rule.ts';

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
