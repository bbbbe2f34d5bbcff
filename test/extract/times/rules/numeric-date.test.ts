import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/numeric-date',
  [
    'The file is dated [2015-03-02|2015-03-02].',
    'It was logged at [2015-03-02T10:30Z|TIME 2015-03-02T10:30] by the server.',
    'He signed on [11/22/89|1989-11-22].',
    'The permit of [18.4.2015|2015-04-18] expired.',
    'She filed it on [4/5/2011|? ~2011-04-05 ~2011-05-04].',
    'The notice of [04/12/15|2015-04-12 ~2015-04-12 ~2015-12-04] was late.',
    'Security changed after [9/11|2001-09-11].',
  ],
  [
    'The shop is open 24/7.',
    'They won 5-4.',
    'Version 1.5.2 is out.',
    'It failed 13/32/2015 checks.',
    'A 3/4 majority is needed.',
  ],
);
