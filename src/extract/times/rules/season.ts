// Catches: last fall · this summer · the winter of 1994 · summer 2015  Not: to fall · a spring in his step · summer camp
import { SEASONS } from '../../../lexicon/time-words.ts';
import { toDay } from '../calendar.ts';
import { SPOKEN_YEAR, toSpokenYear } from '../spoken-year.ts';
import { type TimeRule, toAbsolute, toPublished } from '../time-rule.ts';
import { SEASON, spaced, toSticky, YEAR } from '../vocabulary.ts';

/** The first month of each season in the northern half of the world, where most of the press is. */
const FIRST_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** A season, with or without its year. */
export const season: TimeRule = {
  id: 'times/season',
  opens: ['season', 'shift'],
  pattern: toSticky(
    spaced`(?:(this past|this coming|last|this|next|past|previous|following) )?(${SEASON})(?!\w)(?:,? (?:of )?(?:(${YEAR}|${SPOKEN_YEAR})(?!\w|[.,]\d)|(this|last|next) year))?`,
  ),
  confidence: 0.88,
  toTime(match, context) {
    const [whole, which, name = '', year, yearShift] = match;
    const letters = SEASONS.get(name.toLowerCase());
    if (letters === undefined) return null;
    const { input, index } = match;
    const before = input.slice(Math.max(0, index - 16), index);
    // "Prague Spring".
    if (/^[A-Z]/.test(name) && /[A-Z][a-z]{3,}\s$/.test(before)) return null;
    if (year !== undefined) return toAbsolute('DATE', `${toSpokenYear(year)}-${letters}`);
    const rest = input.slice(index + whole.length, index + whole.length + 16);
    // Alone it needs "in the" or "this", and no noun after it that makes it an adjective; "fall" is a verb.
    if (which === undefined && yearShift === undefined) {
      const isPlaced =
        /\b(?:in|by|before|during|until|since|of|over|for|early|mid|late)[\s-](?:the\s)?(?:(?:early|mid|late)[\s-])?$/i.test(
          before,
        );
      if (!isPlaced || /^\s(?:of|in|from|to)\b/.test(rest) || (/^fall|spring$/i.test(name) && /\bto\s$/i.test(before)))
        return null;
      if (
        /^['’]|^[\s-](?!(?:and|or|but|when|as|after|before|he|she|it|they|we|was|were|is|has|had|the|a|by|with|for|at|on|that|while|because)\b)[a-z]/.test(
          rest,
        )
      )
        return null;
    }
    const { published } = context;
    if (published === null) return { ...toPublished('DATE', null), candidates: [`XXXX-${letters}`] };
    const now = toDay(published);
    const first = FIRST_MONTH[letters] ?? 1;
    const shift = { last: -1, this: 0, next: 1 }[(yearShift ?? '').toLowerCase()];
    if (shift !== undefined) return toPublished('DATE', `${now.year + shift}-${letters}`);
    const word = which?.toLowerCase().replace(/\s+/g, ' ') ?? '';
    const isBack = /last|past|previous/.test(word) || (word === '' && context.toDirection() === 'past');
    const isAhead = /next|coming|following/.test(word) || (word === '' && context.toDirection() === 'future');
    const isOver = now.month >= first + 3 || (letters === 'WI' && now.month >= 3);
    const inYear = isBack
      ? isOver && letters !== 'WI'
        ? now.year
        : now.month >= first && word === ''
          ? now.year
          : now.year - 1
      : isAhead && now.month >= first + (word === '' ? 3 : 0)
        ? now.year + 1
        : now.year;
    return toPublished('DATE', `${inYear}-${letters}`);
  },
};
