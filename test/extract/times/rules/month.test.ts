import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/month',
  [
    'The law took effect in [May 2012|2012-05].',
    'She quit in [January|2015-01].',
    'She will quit in [January|2016-01].',
    'He has been ill since [late December|2014-12 END].',
    'The plan dates from [last November|2014-11].',
    'The plan dates from [last February|2015-02 ~2015-02 ~2014-02].',
    'It broke in [June last year|2014-06].',
    'It ends at [the end of November|2015-11 END].',
    'Work began in [mid-March|2015-03 MID].',
    'The leaders will speak at the [May|2015-05] summit.',
    'It was set off by the removal of the old bell in [August|2014-08], she said.',
    'It was set for a vote in [August|2015-08], she said.',
    'He stands by it: it was all about the vote in [August|? ~2014-08 ~2015-08].',
    'They quarrelled over the seats at the party congress in [July|2014-07].',
    'The row was over the seats of the congress in [July|? ~2014-07 ~2015-07].',
    'The judge spoke of the trial in [November|2014-11].',
    'It was all about the vote in [February|2015-02].',
    'She won the election in [August|2014-08] by a hair.',
    'It grew in [January nineteen ninety-seven|1997-01].',
  ],
  [
    'He may go.',
    'They march on the capital.',
    'March on Washington!',
    'April Smith said no.',
    'Jan Novak of Prague spoke.',
    'An august body met.',
  ],
);
