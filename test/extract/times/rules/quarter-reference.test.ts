import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/quarter-reference',
  [
    'Profit rose in [the fourth quarter|2014-Q4]. For [the quarter|2014-Q4], sales were flat.',
    'Sales rose in [the latest quarter|2015-Q1].',
    'Profit rose in [the fourth quarter|2014-Q4] from [the previous quarter|2014-Q3].',
    'The mill lost money in [the quarter|2014-Q4] ended [Dec. 31|2014-12-31].',
    'It will break even [this quarter|2015-Q2].',
  ],
  ['Tourists like the French Quarter.', 'He gave no quarter.', 'They live in the quarter behind the harbour.'],
);
