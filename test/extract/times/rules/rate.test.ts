import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/rate',
  [
    'They meet twice [a week|SET P1W].',
    'It earns $3 million [a year|SET P1Y].',
    'It pays $12 [an hour|SET PT1H] at most.',
    'The mill uses two tons [per day|SET P1D].',
    'It carries 700 seats [a week|SET P1W].',
  ],
  ['He waited [a week|DURATION P1W].', 'It made $3 million [a year ago|2014].', 'She wrote it once.'],
);
