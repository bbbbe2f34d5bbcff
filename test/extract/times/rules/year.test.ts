import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/year',
  [
    'He ruled until [1956|1956].',
    'He came to power in [late 2011|2011 END].',
    'Oil fell in [fiscal 1990|1990].',
    'Bells rang in [the year 2000|2000].',
    'He lost the [1990|1990] elections.',
    'It was settled by the [1992|1992] treaty.',
    'The town fell in [nineteen ninety-six|1996].',
    'Politics of the [post-1959|1959 AFTER] era changed.',
  ],
  [
    'Some 2013 votes were cast.',
    'It costs $2013.',
    'It cost 2,013 pounds.',
    'They flew in a Boeing 1990.',
    'He ran Windows 2000 there.',
    'The F-1990 flew.',
    'Call 1990-55.',
    'She wrote 2000 lines.',
    'It has 1600 employees and 1800 rooms.',
    'Some 1900 of them left.',
  ],
);
