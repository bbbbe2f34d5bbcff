import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/set',
  [
    'The club meets [every Friday|SET XXXX-WXX-5].',
    'Rents rise [each year|SET P1Y].',
    'The train runs [every two hours|SET PT2H].',
    'They meet twice [a week|SET P1W].',
    'It earns $3 million [a year|SET P1Y].',
    'It pays $12 [an hour|SET PT1H] at most.',
    'The paper is printed [daily|SET P1D].',
    'The band plays on [Tuesday nights|SET XXXX-WXX-2TNI].',
    'The market is held on [Saturdays|SET XXXX-WXX-6].',
    'The festival comes back [every summer|SET XXXX-SU].',
    'It is paid [every other month|SET P2M].',
  ],
  [
    'He reads the Daily Post.',
    'It has a quarterly dividend.',
    'He waited [a week|DURATION P1W].',
    'She wrote it once.',
  ],
);
