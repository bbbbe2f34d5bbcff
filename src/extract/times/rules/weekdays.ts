// Catches: Tuesday nights · on Saturdays  Not: Tuesday night · Ruby Tuesdays
import { toPartSuffix } from '../day-part.ts';
import { type TimeRule, toSet } from '../time-rule.ts';
import { DAY_PART, parseWeekday, spaced, toSticky, WEEKDAY } from '../vocabulary.ts';

/** A day of every week. */
export const weekdays: TimeRule = {
  id: 'times/weekdays',
  opens: ['weekday'],
  pattern: toSticky(spaced`(?:(${WEEKDAY})s? (${DAY_PART})s|(\w{3,6}day)s)(?!\w)`),
  confidence: 0.9,
  toTime(match) {
    const [, day, part, plural] = match;
    const { input, index } = match;
    if (!/^[A-Z]/.test(match[0]) || /\bRuby\s$/.test(input.slice(Math.max(0, index - 6), index))) return null;
    const weekday = parseWeekday(day ?? plural ?? '');
    return weekday === null ? null : toSet(`XXXX-WXX-${weekday}${toPartSuffix(part)}`);
  },
};
