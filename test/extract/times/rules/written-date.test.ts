import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/written-date',
  [
    'It opened on [May 18, 1998|1998-05-18].',
    'The bridge closed on [18 May 1998|1998-05-18] for good.',
    'The inquiry opens on [Thursday, June 4|2015-06-04].',
    'The mayor will speak on [May 9|2015-05-09].',
    'The mayor spoke on [March 9|2015-03-09].',
    'The case began on [Nov. 12|2014-11-12].',
    'They will vote on [Feb. 3|2016-02-03].',
    'The [Jan. 14|2015-01-14] raid shocked the town.',
    'It was signed on [the 4th of July, 1976|1976-07-04].',
    'She was born on [March eighth|2015-03-08].',
    'He was shot [last Oct. 23|2014-10-23] at home.',
    'Relatives of [Sept. 11|2001-09-11] victims met.',
    'The law changed after [Sept. 11|2001-09-11] for good.',
    'The fair closed on [Sept. 11|2014-09-11].',
    'She was taken there on [the last day of February 2016|2016-02-29].',
    'She withdrew her offer to admit observers to the election on [Oct. 5|2015-10-05].',
    'He resigned [two months|DURATION P2M] before the elections on [June 28|2015-06-28].',
    'He won the election on [Oct. 5|2014-10-05].',
    'It was found on [the last day of March|2015-03-31].',
  ],
  [
    'Prices may 9 times out of ten rise.',
    'Marchers on March 18 million strong.',
    'The May 40 figure is odd.',
    'It was the last day of school.',
  ],
);
