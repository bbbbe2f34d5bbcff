import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/season',
  [
    'The pool shut [last fall|2014-FA].',
    'Crowds come [this summer|2015-SU].',
    'He died in [the winter of 1994|1994-WI].',
    'The road will open in [the spring|2015-SP].',
    'They met in [summer 2013|2013-SU].',
  ],
  [
    'Prices fall to a low.',
    'Children went to summer camp.',
    'They spoke of the Prague Spring and the Arab Spring.',
    'The Prague Spring of [1968|1968] was short.',
    'There was a spring in his step.',
    'The fall of the wall was shown.',
  ],
);
