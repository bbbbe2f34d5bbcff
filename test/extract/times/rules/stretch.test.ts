import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/stretch',
  [
    'It doubled in [the past five years|DURATION P5Y].',
    'Rain is due in [the next few days|DURATION PXD].',
    'Sales rose in [the first nine months|DURATION P9M].',
    'It changed in [recent years|DURATION PXY].',
    'More will come in [the coming weeks|FUTURE_REF].',
    'Nobody writes letters [these days|PRESENT_REF].',
    'He missed [the past 18 months|DURATION P18M].',
  ],
  ['They took the next bus.', 'The last two speakers left.', 'The first few rows were empty.'],
);
