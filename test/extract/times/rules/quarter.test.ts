import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/quarter',
  [
    'Sales rose in [the fourth quarter|2014-Q4].',
    'Sales rose in [the first quarter|2015-Q1].',
    'The firm expects a loss in [the third quarter|2015-Q3].',
    '[First-quarter|2015-Q1] profit fell.',
    'It lost money in [the third quarter of 1984|1984-Q3].',
    "It broke even in [last year's fourth quarter|2014-Q4].",
    'Rates rose in [the second half of 1989|1989-H2].',
    'Margins shrank in [Q3 2013|2013-Q3].',
  ],
  [
    'She scored in the second half.',
    'He fumbled twice in the third quarter and was sent off.',
    'A quarter of voters stayed home.',
    'He lost in the quarter-final.',
    'He fumbled in the fourth quarter of the game.',
  ],
);
