// Catches: over the weekend · at the weekend  Not: a weekend · this weekend (deictic-unit)
import { toWeekday } from '../calendar.ts';
import { toUnitValue } from '../point.ts';
import { type TimeRule, toPublished } from '../time-rule.ts';
import { toSticky } from '../vocabulary.ts';

/** The last weekend where the verb looks back, else the one at hand. */
export const weekend: TimeRule = {
  id: 'times/weekend',
  opens: ['unit'],
  pattern: toSticky('(?<=\\b(?:over|during|on|at|by|this|through|throughout|for|of)\\s(?:the\\s)?)weekend(?![\\w-])'),
  confidence: 0.85,
  toTime(_, context) {
    const { published } = context;
    if (published === null) return toPublished('DATE', null);
    const isPast = toWeekday(published) <= 5 && context.toDirection() === 'past';
    return toPublished('DATE', toUnitValue(published, 'weekend', isPast ? -1 : 0));
  },
};
