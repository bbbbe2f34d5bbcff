import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/relative-unit',
  [
    'On [March 3|2015-03-03] she left. [Last week|2015-W17] the mayor owned that two had been freed in [the same week|?].',
    'He was tried in [1998|1998] and died [the following year|1999].',
    'He was tried in [1998|1998] and freed [later that year|1998 END].',
    'He came on [March 9|2015-03-09] and left [the next day|2015-03-10].',
    'He came on [March 9|2015-03-09] and left [the same day|2015-03-09].',
    'Nothing was sold [the following week|?].',
  ],
  ['The following yearbook sold well.', 'On the same day of the week it closes.', 'That month-long strike is over.'],
);
