import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/deictic-unit',
  [
    'Exports fell [last month|2015-03].',
    'He met her [earlier this week|2015-W18 START].',
    'The bill is due [next year|2016].',
    'It fell by half in [the past year|2014].',
    'It grew over [the last decade|DURATION P10Y].',
    'It will grow over [the next decade|DURATION P10Y].',
    'They played [last weekend|2015-W17-WE].',
    'It grew in [the current fiscal year|2015].',
    'Fifteen were hanged so far [this year|2015].',
    'It ends by [the end of this week|2015-W18 END].',
    "It comes before [next month|2015-05]'s visit.",
  ],
  [
    'In the last week of [March|2015-03] the mayor resigned.',
    'He spoke on “This Week” alone.',
    'It was the day of the locust.',
    'Last day of school!',
  ],
);
