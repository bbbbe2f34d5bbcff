import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/distance',
  [
    'He left [two weeks ago|2015-W16].',
    'He left [a week ago yesterday|2015-04-22].',
    'He left [two weeks ago today|2015-04-16].',
    'He left [a week ago on Monday|2015-04-20].',
    'He left [a fortnight ago last night|2015-04-15].',
    "He left [a week ago|2015-W17] on [Monday|2015-04-27]'s boat.",
    'He left [nearly two years ago|2013 APPROX].',
    'The war began [a few years ago|PAST_REF].',
    'Polls open [six weeks from now|2015-W24].',
    'She spoke [Monday|2015-04-27]. Her aide had resigned [a day earlier|2015-04-26].',
    'He was jailed in [1999|1999] and freed [three years later|2002].',
    'Profit fell in [the fourth quarter|2014-Q4] to $2 million from $3 million [a year earlier|2013-Q4].',
    'It was [a decade ago|2005].',
    'Farmers came [5,000 years ago|PAST_REF].',
    'The mine opened [300,000 months ago|PAST_REF].',
    'They died out [66 million years ago|PAST_REF] or so.',
    'The sun dies [five billion years from now|FUTURE_REF].',
    'It was a sea [millions of years ago|PAST_REF].',
    'It raised $3 million [years ago|PAST_REF].',
    'They met in [2014|2014]. [Three years later|?], when they got the file, it said so.',
    'They met in [2014|2014]. [Three years later|2017] the mill will close.',
    'They met in [1999|1999]. The ice melts [20,000 years later|?].',
  ],
  [
    'He got [three years|DURATION P3Y] in prison.',
    'He rang [a day|DURATION P1D] after the vote.',
    'It took [two weeks|DURATION P2W].',
  ],
);
