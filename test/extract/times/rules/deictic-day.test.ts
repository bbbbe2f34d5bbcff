import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/deictic-day',
  [
    'He resigned [yesterday|2015-04-29].',
    'He resigned [late yesterday|2015-04-29 END].',
    'It rains [today|2015-04-30].',
    'The vote is [tomorrow|2015-05-01].',
    'Police met [this morning|TIME 2015-04-30TMO].',
    'It snowed [last night|TIME 2015-04-29TNI].',
    'She sings [tonight|TIME 2015-04-30TNI].',
    'The price fell [overnight|TIME 2015-04-30TNI].',
    'It closed in [mid-afternoon yesterday|TIME 2015-04-29TAF MID].',
  ],
  [
    'He writes for USA Today.',
    'She was on CBS This Morning.',
    'They hope for a better tomorrow.',
    'She won last place.',
    'The star of “Today” left.',
  ],
);
