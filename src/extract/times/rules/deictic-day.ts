// Catches: yesterday · this morning · last night · tomorrow night · overnight  Not: yesterday's papers of a name (USA Today)
import { DAY_PARTS } from '../../../lexicon/time-words.ts';
import { toIsoDay } from '../calendar.ts';
import { type TimeRule, toPublished } from '../time-rule.ts';
import { DAY_PART, spaced, toSticky } from '../vocabulary.ts';

const SHIFTS: Readonly<Record<string, number>> = { yesterday: -1, last: -1, tomorrow: 1 };

/** Days and their parts, by their distance from publication. */
export const deicticDay: TimeRule = {
  id: 'times/deictic-day',
  opens: ['deictic', 'day-part', 'shift'],
  pattern: toSticky(
    spaced`(?:(yesterday|today|tomorrow)(?: (${DAY_PART}))?|this (morning|afternoon|evening)|last (night|evening)|(tonight)|(morning|afternoon|evening) (yesterday|today)|(overnight))(?!\w)`,
  ),
  confidence: 0.96,
  toTime(match, { published }) {
    const [, day = '', dayPart, thisPart, lastPart, tonight, partFirst, dayAfter, overnight] = match;
    const { input, index } = match;
    const before = input.slice(Math.max(0, index - 10), index);
    // “Today” in quotation marks is a programme.
    if (
      /^[A-Z]/.test(match[0]) &&
      /["'“‘]$/.test(before) &&
      /^[,.]?["'”’]/.test(input.slice(index + match[0].length, index + match[0].length + 2))
    )
      return null;
    // Names of programmes and papers: "CBS This Morning", "USA Today".
    if (/^[A-Z]/.test(match[0]) && /[A-Za-z]\s$/.test(before)) return null;
    if (/^tomorrow$/i.test(day) && /\b(?:better|brighter|of|new)\s$/i.test(before)) return null;
    const word = (dayAfter ?? day).toLowerCase();
    const letters = DAY_PARTS.get((dayPart ?? thisPart ?? lastPart ?? partFirst ?? '').toLowerCase());
    const suffix =
      tonight !== undefined || overnight !== undefined ? 'TNI' : letters === undefined ? '' : `T${letters}`;
    const shift = lastPart !== undefined ? -1 : (SHIFTS[word] ?? 0);
    const type = suffix === '' ? 'DATE' : 'TIME';
    return toPublished(type, published === null ? null : toIsoDay(published + shift) + suffix);
  },
};
