// Catches: Thursday · on Monday night · last Friday  Not: Black Friday · Sunday's Times
import { toIsoDay, toWeekday } from '../calendar.ts';
import { parseWeekday, type TimeRule, toUnanchored, WEEKDAY } from '../time-rule.ts';

const PARTS: Readonly<Record<string, string>> = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' };

/** A day of the week, counted from publication; the day of publication itself included, as the press writes it. */
export const relativeWeekday: TimeRule = {
  id: 'times/relative-weekday',
  pattern: new RegExp(
    `\\b(last|next|this)?\\s*(?<!(?:Black|Good|Ash|Super|Palm|Easter)\\s+)\\b(${WEEKDAY})\\b(?!['’]s\\s+[A-Z])(?:\\s+(morning|afternoon|evening|night)\\b)?`,
    'gi',
  ),
  confidence: 0.96,
  toTime(match, { published, tense }) {
    const [, which, name = '', part] = match;
    const weekday = parseWeekday(name);
    if (weekday === null || !/^[A-Z]/.test(name)) return null;
    // "Sat", "Sun" and "Wed" without a full stop are words of their own too often.
    if (name.length < 4) return null;
    const suffix = part === undefined ? '' : (PARTS[part.toLowerCase()] ?? '');
    const type = suffix === '' ? 'DATE' : 'TIME';
    if (published === null) return toUnanchored(type, 'published', [`XXXX-WXX-${weekday}${suffix}`]);
    const back = (toWeekday(published) - weekday + 7) % 7;
    const direction = which?.toLowerCase();
    const latest = direction === 'last' && back === 0 ? published - 7 : published - back;
    const isAhead = direction === 'next' || (tense === 'future' && direction !== 'last');
    const day = isAhead ? (back === 0 && direction !== 'next' ? published : published + 7 - back) : latest;
    // "last Friday" on a Sunday may mean the Friday two days ago or the one before.
    const isUnclear = direction === 'last' && back > 0 && weekday < toWeekday(published);
    const candidates = isUnclear ? [toIsoDay(day) + suffix, toIsoDay(day - 7) + suffix] : [];
    return { type, value: toIsoDay(day) + suffix, mod: null, anchor: 'published', candidates };
  },
};
