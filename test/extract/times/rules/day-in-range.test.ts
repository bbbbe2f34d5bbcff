import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/day-in-range',
  [
    'The fair runs [May 5|2015-05-05]-[7|2015-05-07].',
    'The fair will run from [May 5|2015-05-05] to [7|2015-05-07].',
    'They met on [March 5|2015-03-05] and [6|2015-03-06].',
    'He led the firm in [1999|1999]-[2004|2004].',
    'He led the firm from [1999|1999] to [2004|2004].',
  ],
  [
    'On [March 5|2015-03-05], 7 people died.',
    'In [1999|1999], 2004 votes were cast.',
    'On [March 5|2015-03-05] and 40 people came.',
  ],
);
