import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/every',
  [
    'The club meets [every Friday|SET XXXX-WXX-5].',
    'The club meets [every Friday night|SET XXXX-WXX-5TNI].',
    'Rents rise [each year|SET P1Y].',
    'The train runs [every two hours|SET PT2H].',
    'The festival comes back [every summer|SET XXXX-SU].',
    'Taxes are due [every April|SET XXXX-04].',
    'It is paid [every other month|SET P2M].',
  ],
  ['Every one of them left.', 'Each side waited.'],
);
