// Catches: now · currently · recently · soon · the future · in the past  Not: now that · future plans of a name · the past tense
import { anyOf } from '../../../language/pattern.ts';
import type { TimeRule } from '../time-rule.ts';
import { spaced, toSticky } from '../vocabulary.ts';

const PRESENT = spaced`right now|now|nowadays|currently|presently|these days|at present|at the moment`;
const PAST = spaced`more recently|recently|lately|(?<=\bin the (?:recent )?)past|(?<=\bin )past(?= years)`;
const FUTURE = anyOf(
  spaced`(?<=the (?:near |foreseeable |immediate )?)future`,
  spaced`(?:near|foreseeable|immediate) (?:future|term)`,
  spaced`as soon as possible|soon|shortly|(?<=\bin )future`,
);

/** Times that are only present, past or future. */
export const vague: TimeRule = {
  id: 'times/vague',
  opens: ['vague'],
  pattern: toSticky(anyOf(`(${PRESENT})`, `(${PAST})`, `(${FUTURE})`), /(?!\w)/),
  confidence: 0.9,
  toTime(match, context) {
    const [whole, present, past] = match;
    const { input, index } = match;
    const before = input.slice(Math.max(0, index - 12), index);
    const rest = input.slice(index + whole.length, index + whole.length + 8);
    if (/^[A-Z]/.test(whole) && /[A-Za-z]\s$/.test(before)) return null;
    const word = whole.toLowerCase();
    if (word === 'now' && /^\s(?:that)\b/.test(rest)) return null;
    if (word === 'soon' && (/\b(?:as|too)\s$/i.test(before) || /^\s(?:as|after)\b/.test(rest))) return null;
    if (word === 'shortly' && /^\s(?:before|after)\b/.test(rest)) return null;
    // "Things soon changed" is no future.
    if ((word === 'soon' || word === 'shortly') && context.toDirection() === 'past') return null;
    const value = present !== undefined ? 'PRESENT_REF' : past !== undefined ? 'PAST_REF' : 'FUTURE_REF';
    return { type: 'DATE', value, mod: null, anchor: 'published', candidates: [] };
  },
};
