import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/next-morning',
  [
    'He fell ill on [March 9|2015-03-09]. [The next morning|TIME 2015-03-10TMO] he was dead.',
    'They met [Monday|2015-04-27]; [that night|TIME 2015-04-27TNI] he left.',
    'He came on [March 9|2015-03-09] and slept badly [the previous night|TIME 2015-03-08TNI].',
  ],
  ['That nightmare ended.', 'The next morning-after pill came.'],
);
