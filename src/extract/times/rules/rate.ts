// Catches: twice a week · $3 a year · 700 seats a day · two tons per hour  Not: waited a week · a year ago
import { toLengthValue } from '../point.ts';
import { type TimeRule, toSet } from '../time-rule.ts';
import { parseUnit, spaced, toSticky, UNIT } from '../vocabulary.ts';

const OFTEN = 'once|twice|thrice|times';
/** What is counted by the day or year: "700 seats a week", "$2 million a year". */
const COUNTED =
  'hundred|thousand|million|billion|trillion|percent|cents?|dollars|pounds|euros|yen|hours|days|weeks|months|barrels|tons|tonnes|people|visitors|passengers|copies|jobs|seats|flights|units|cars|calls|miles|kilometers|kilometres|cases|deaths|each';

/** How often or how much in each hour, day or year. */
export const rate: TimeRule = {
  id: 'times/rate',
  opens: ['each', 'article'],
  pattern: toSticky(
    spaced`(?:(?<=[\d%] |\b(?:${OFTEN}|${COUNTED}) )an?|per) (${UNIT})(?!\w|-| (?:ago|earlier|later|after|before|from now)\b)`,
  ),
  confidence: 0.92,
  toTime([, word = '']) {
    const unit = parseUnit(word);
    return unit === null ? null : toSet(toLengthValue(unit, 1));
  },
};
