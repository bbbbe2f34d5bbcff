import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/decade',
  [
    'It was built in [the 1990s|199].',
    'It was built in [the mid-1980s|198 MID].',
    "Music of [the '60s|196] is back.",
    'Rents soared in [the nineties|199].',
    'Trade grew in [the 19th century|18].',
    'Wars marked [the early 20th century|19 START].',
  ],
  ['A man in his eighties fell.', 'She beat the 49ers.', 'Temperatures were in the 80s.', 'It cost 90s money.'],
);
