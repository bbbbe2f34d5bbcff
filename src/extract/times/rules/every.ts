// Catches: every Friday · each year · every two weeks · every other month · every summer  Not: every one of them · each side
import { SEASONS } from '../../../lexicon/time-words.ts';
import { toPartSuffix } from '../day-part.ts';
import { toLengthValue } from '../point.ts';
import { type TimeRule, toSet } from '../time-rule.ts';
import {
  DAY_PART,
  MONTH,
  NUMBER,
  parseMonth,
  parseNumber,
  parseUnit,
  parseWeekday,
  SEASON,
  spaced,
  toSticky,
  UNIT,
  WEEKDAY,
} from '../vocabulary.ts';

const STEP = spaced`(?:(?<step>other|second|single|few) |(?<count>${NUMBER}) )?`;

/** What comes back with each day, week or season. */
export const every: TimeRule = {
  id: 'times/every',
  opens: ['each'],
  pattern: toSticky(
    spaced`(?:each|every) (?:and every )?${STEP}(?:(?<weekday>${WEEKDAY})(?: (?<weekdayPart>${DAY_PART}))?|(?<month>${MONTH})|(?<season>${SEASON})|(?<part>${DAY_PART})|(?<unit>${UNIT}))(?!\w|-(?:old|long))`,
  ),
  confidence: 0.95,
  toTime({ groups = {} }) {
    const { step = '', count, weekday, weekdayPart, month, season, part, unit: unitWord = '' } = groups;
    if (weekday !== undefined) return toSet(`XXXX-WXX-${parseWeekday(weekday)}${toPartSuffix(weekdayPart)}`);
    if (month !== undefined) return toSet(`XXXX-${String(parseMonth(month)).padStart(2, '0')}`);
    if (season !== undefined) return toSet(`XXXX-${SEASONS.get(season.toLowerCase())}`);
    if (part !== undefined) return toSet(`XXXX-XX-XX${toPartSuffix(part)}`);
    const unit = parseUnit(unitWord);
    if (unit === null) return null;
    const steps = count === undefined ? (/other|second/i.test(step) ? 2 : 1) : parseNumber(count);
    return toSet(toLengthValue(unit, /few/i.test(step) ? null : steps));
  },
};
