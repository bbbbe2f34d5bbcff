import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/holiday',
  [
    'Shops were shut on [Christmas Day|2014-12-25].',
    'Shops will be shut on [Christmas Day|2015-12-25].',
    'He vanished [last Thanksgiving|2014-11-27].',
    'They married on [Easter Sunday 1995|1995-04-16].',
    'Turnout on [Election Day 1988|1988-11-08] was low.',
    'Parades were held on [Memorial Day|2014-05-26].',
    "The fire began on [New Year's Eve|2014-12-31].",
    'A walkout was called for [Easter Saturday|2015-04-04] and held on [Easter Tuesday 1995|1995-04-18].',
  ],
  [
    'He cut down a Christmas tree.',
    'They flew to Easter Island.',
    'The Labor party lost.',
    'A good friday for the shop.',
  ],
);
