import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/weekday',
  [
    "[Sunday|2015-05-03]'s service on the square will not take place.",
    'The speech was put off from [Monday|2015-04-27] to [Wednesday|2015-04-29] and was short.',
    'She resigned [Friday|2015-04-24].',
    'She spoke on [Thursday|2015-04-30].',
    'She will resign [Friday|2015-05-01].',
    'She plans to resign [Friday|2015-05-01].',
    'The talks were scheduled for [Friday|2015-05-01].',
    'They voted to leave [Monday|2015-04-27].',
    'The firm made an offer to buy the mine [Monday|2015-04-27].',
    "Lawyers will appeal [Monday|2015-04-27]'s ruling.",
    "Both sides prepare for [Monday|2015-05-04]'s debate, which will be shown live.",
    'He fled [late on Monday night|TIME 2015-04-27TNI END].',
    'He fled [last Tuesday|2015-04-28 ~2015-04-28 ~2015-04-21].',
    'He will return [next Friday|2015-05-08 ~2015-05-08 ~2015-05-01].',
    'He will return [next Monday|2015-05-04].',
    'The ban was extended on [Monday|2015-04-27] until [Friday|2015-05-01].',
    'The sheriff had spoken on the [Monday|?] after the escape.',
    'They have until [Monday|2015-05-04] to pay.',
    'It fell on [March 9|2015-03-09], a Monday, from its level of [the previous Friday|2015-03-06].',
  ],
  [
    'Crowds came on Black Friday.',
    'She teaches Sunday school.',
    'They watched Saturday Night Live.',
    'She writes for the Sunday Times.',
    'They sat in the sun and wed.',
    'He spoke on Fox News Sunday.',
  ],
);
