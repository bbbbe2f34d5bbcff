// Catches: the 1990s · the '60s · the nineties · the 20th century  Not: the '49ers · 1990's budget · in his eighties

import { DECADE_WORDS } from '../../../lexicon/time-words.ts';
import { toYears } from '../point.ts';
import { type TimeRule, toAbsolute } from '../time-rule.ts';
import { DECADE_WORD, ORDINAL_WORD, parseOrdinal, toSticky } from '../vocabulary.ts';

/** Decades and centuries. */
export const decade: TimeRule = {
  id: 'times/decade',
  opens: ['digit', 'decade', 'ordinal'],
  pattern: toSticky(
    `(?:(?:(1[0-9]|20)(\\d)0['’]?s(?!\\w)|['’]?([2-9])0s(?!\\w)|(?:nineteen[\\s-])?(${DECADE_WORD})(?!\\w))|(\\d{1,2}(?:st|nd|rd|th)|(?:twenty[\\s-])?(?:${ORDINAL_WORD}))[\\s-](century)(?!\\w)(\\sB\\.?C)?)`,
  ),
  confidence: 0.95,
  toTime(match) {
    const [whole, century, digit, short, word, ordinal, , beforeChrist] = match;
    if (ordinal !== undefined) {
      const number = /^twenty[\s-]/i.test(ordinal) ? 20 + (parseOrdinal(ordinal.slice(7)) ?? 0) : parseOrdinal(ordinal);
      if (number === null || number < 1 || number > 25 || beforeChrist !== undefined) return null;
      return toAbsolute('DATE', toYears(number - 1, 2));
    }
    const { input, index } = match;
    const before = input.slice(Math.max(0, index - 12), index);
    // "in his eighties", "a woman in her 60s", "temperatures in the 80s": ages and degrees.
    if (/\b(?:his|her|their|my|your|our)\s(?:\w+\s)?$/i.test(before)) return null;
    if (century !== undefined) return toAbsolute('DATE', century + digit);
    const isNamed =
      /['’]$/.test(before) ||
      /['’]/.test(whole) ||
      (word !== undefined && /\bthe\s(?:(?:early|mid|late)[\s-])?$/i.test(before));
    if (!isNamed && !(short !== undefined && /\b(?:early|mid|late)[\s-]$/i.test(before))) return null;
    return toAbsolute('DATE', `19${short ?? DECADE_WORDS.get(word?.toLowerCase() ?? '') ?? ''}`);
  },
};
