import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/daily',
  [
    'The paper is printed [daily|SET P1D].',
    'Rates rose by 3 percent [annually|SET P1Y].',
    'The band plays [weekly|SET P1W].',
  ],
  ['He reads the Daily Post.', "He reads the People's Daily.", 'It has a quarterly dividend.'],
);
