import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/weekdays',
  ['The band plays on [Tuesday nights|SET XXXX-WXX-2TNI].', 'The market is held on [Saturdays|SET XXXX-WXX-6].'],
  ['They ate at Ruby Tuesdays.', 'It broke on [Tuesday night|TIME 2015-04-28TNI].', 'He likes birthdays.'],
);
