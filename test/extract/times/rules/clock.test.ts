import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/clock',
  [
    'The gates open at [9 a.m. Tuesday|TIME 2015-04-28T09:00].',
    'The gates will open at [9 a.m. EST Tuesday|TIME 2015-05-05T09:00].',
    'The quake struck at [10:35 p.m.|TIME 2015-04-30T22:35].',
    'On [Monday|2015-04-27] police arrived [around 7:15 p.m.|TIME 2015-04-27T19:15 APPROX] and left.',
    'Offers close at [noon Friday|TIME 2015-04-24T12:00].',
    'The truce began at [midnight|TIME 2015-04-30T24:00].',
    'The ship sank at [2130 GMT|TIME 2015-04-30T21:30].',
    'Shops opened at [10 a.m.|TIME 2015-04-24T10:00] on [Friday|2015-04-24].',
    'The first call came at [2:06 p.m.|TIME 2015-04-20T14:06] on [Monday, April 20|2015-04-20].',
    'They got out at [about 8:40 p.m.|TIME 2015-04-07T20:40 APPROX] on [April 7|2015-04-07].',
    'They got out at [6 p.m.|TIME 2014-06-03T18:00] on [3 June 2014|2014-06-03].',
    'She left at [9 a.m.|TIME 2015-04-21T09:00] on [Tuesday 21 April|2015-04-21].',
    'Fires have been forbidden since [April 1|2015-04-01]. It told the public for [a week|DURATION P1W] that the line was off at [noon|TIME ? ~XXXX-XX-XXT12:00].',
    "They met at [10 o'clock in the morning|TIME 2015-04-30T10:00].",
    'Voting ended at [21:30|TIME 2015-04-30T21:30].',
    'The walkout began at [six in the morning|TIME 2015-04-30T06:00].',
    'She rang at [half past seven in the evening|TIME 2015-04-30T19:30].',
    'They left at [a quarter to nine in the morning|TIME 2015-04-30T08:45].',
  ],
  [
    'The score was 3:2 at the break.',
    'He saw High Noon again.',
    'It grew by 9 percent.',
    'Some 10 amateurs came.',
    'He rang 25:99 bells.',
    'Of the two one in the morning shift was hurt.',
    'Half past rivals came.',
  ],
);
