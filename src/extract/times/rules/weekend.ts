// Catches: over the weekend · at the weekend  Not: a weekend · this weekend (deictic-unit)
import { toWeekday } from '../calendar.ts';
import { toUnitValue } from '../point.ts';
import { type TimeRule, toPublished } from '../time-rule.ts';
import { toSticky } from '../vocabulary.ts';

/** The last weekend where the verb looks back, else the one at hand; on a Saturday "at the weekend" has not been yet. */
export const weekend: TimeRule = {
  id: 'times/weekend',
  opens: ['unit'],
  pattern: toSticky('(?<=\\b(?:over|during|on|at|by|this|through|throughout|for|of)\\s(?:the\\s)?)weekend(?![\\w-])'),
  confidence: 0.85,
  toTime({ input, index }, context) {
    const { published } = context;
    if (published === null) return toPublished('DATE', null);
    const today = toWeekday(published);
    const isBegun = today === 7 || (today === 6 && !AT.test(input.slice(Math.max(0, index - 8), index)));
    const isPast = !isBegun && context.toDirection() === 'past';
    return toPublished('DATE', toUnitValue(published, 'weekend', isPast ? -1 : 0));
  },
};

const AT = /\bat\s(?:the\s)?$/i;
