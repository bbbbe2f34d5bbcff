import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/vague',
  [
    'She [now|PRESENT_REF] leads the party.',
    'He [recently|PAST_REF] retired.',
    'The law will [soon|FUTURE_REF] change.',
    'They worked there in [the past|PAST_REF].',
    'Nobody knows [the future|FUTURE_REF].',
    'He is [currently|PRESENT_REF] in prison.',
  ],
  [
    'Now that he is gone, they rest.',
    'As soon as he came they left.',
    'He hosts Larry King Now.',
    'The past tense is hard.',
    'Future earnings are unclear.',
    'She arrived shortly after the vote.',
  ],
);
