import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/weekend',
  ['They fled over [the weekend|2015-W17-WE].', 'They will rest over [the weekend|2015-W18-WE].'],
  ['It was a weekend of joy.', 'They fled [last weekend|2015-W17-WE].'],
);
