import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/quarter-comparison',
  [
    'Profit rose in [the fourth quarter|2014-Q4] from [the year-earlier quarter|2013-Q4].',
    'Profit rose in [the first quarter|2015-Q1]; [year-earlier|2014-Q1] results included a gain.',
    'It lost less in [the fourth quarter|2014-Q4] than in [the 2012 period|2012-Q4].',
    'It rose in [the fourth quarter|2014-Q4] from [the corresponding period last year|2013-Q4]. For [the quarter|2014-Q4] it paid less.',
  ],
  ['A [two-week|DURATION P2W] period followed.', 'It fell from [a year ago|2014].'],
);
