// Catches: in May 2015 · late December · in January  Not: may (the verb) · May 9 · March on Washington
import { toDay, toIsoMonth } from '../calendar.ts';
import { MONTH, parseMonth, type TimeRule, toMod, toUnanchored } from '../time-rule.ts';

/** A month, with or without its year. */
export const month: TimeRule = {
  id: 'times/month',
  pattern: new RegExp(
    `\\b(?:(early|mid|late|last|this|next)(?:-|\\s+(?:in\\s+)?))?(${MONTH})(?:,?\\s+(?:of\\s+)?(\\d{4}))?(?!\\s*\\d|\\w)`,
    'gi',
  ),
  confidence: 0.9,
  toTime(match, { published, tense }) {
    const [, qualifier, name = '', year] = match;
    const found = parseMonth(name);
    const isAfterPreposition = /\b(?:in|since|by|during|until)\s+$/i.test(
      match.input.slice(Math.max(0, match.index - 10), match.index),
    );
    const isMarked = qualifier !== undefined || year !== undefined || isAfterPreposition;
    if (found === null || !/^[A-Z]/.test(name) || !isMarked) return null;
    const mod = toMod(qualifier);
    if (year !== undefined)
      return { type: 'DATE', value: toIsoMonth(Number(year), found), mod, anchor: 'absolute', candidates: [] };
    if (published === null) return toUnanchored('DATE', 'published', [`XXXX-${String(found).padStart(2, '0')}`]);
    const now = toDay(published);
    const direction = qualifier?.toLowerCase();
    const isAhead = direction === 'next' || (tense === 'future' && direction !== 'last');
    const isThisYear = isAhead ? found >= now.month : found <= now.month;
    const inYear = isThisYear ? now.year : now.year + (isAhead ? 1 : -1);
    return { type: 'DATE', value: toIsoMonth(inYear, found), mod, anchor: 'published', candidates: [] };
  },
};
