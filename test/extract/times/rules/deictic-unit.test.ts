import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/deictic-unit',
  [
    'Exports fell [last month|2015-03].',
    'He met her [earlier this week|2015-W18 START].',
    'The bill is due [next year|2016].',
    'They fled over [the weekend|2015-W17-WE].',
    'It fell by half in [the past year|2014].',
    'Debt is due by [the end of the year|2015 END].',
    'Debt is due by [year-end|2015 END].',
    'He was tried in [1998|1998] and died [the following year|1999].',
    'Fifteen were hanged so far [this year|2015].',
    'Profit for [the year|DURATION P1Y] ended [March 31|2015-03-31] rose.',
    "It comes before [next month|2015-05]'s visit.",
  ],
  [
    'In the last week of [March|2015-03] the mayor resigned.',
    'He spoke on “This Week” alone.',
    'It was the day of the locust.',
    'Last day of school!',
  ],
);
