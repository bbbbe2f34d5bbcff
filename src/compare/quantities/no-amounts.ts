// Catches: figures that are no amounts: "Ember 2", "Article 5", "Jane Doe, 41, said", "41-year-old", days and hours.
import { findIndexAt } from '../../document/ordered.ts';
import type { Span } from '../../document/span.ts';
import { SERIES_WORDS } from '../../lexicon/amount-words.ts';
import { toRarity } from '../rarity.ts';
import { toForm, type Words } from '../words.ts';
import { FIGURE, lowerAt } from './figures.ts';
import { LEAST_RARITY } from './things.ts';

/** True where the number in the words [index, to) counts nothing; `times` are those of the text, in order. */
export function isNoAmount(words: Words, index: number, to: number, times: readonly Span[]): boolean {
  return findIndexAt(times, words.starts[index] as number) >= 0 || isNumbered(words, index) || isAge(words, index, to);
}

/** "Ember 2", "Article 5", "No. 3": a name or a place in a series. */
function isNumbered(words: Words, index: number): boolean {
  const form = index > 0 ? toForm(words, index - 1) : '';
  if (SERIES_WORDS.has(form.toLowerCase().replace(/[.s]$/, ''))) return true;
  const isOpening =
    index < 2 ||
    /^[.!?:;"“”'‘]$/.test(toForm(words, index - 2)) ||
    /\n/.test(words.text.slice(words.ends[index - 2], words.starts[index - 1]));
  return (
    /^\p{Lu}[\p{L}.-]*\p{Ll}/u.test(form) && !isOpening && FIGURE.test(toForm(words, index)) && !isSentenceWord(form)
  );
}

function isSentenceWord(form: string): boolean {
  return toRarity(form.toLowerCase()) < LEAST_RARITY;
}

/** "Jane Doe, 41, said", "41-year-old". */
function isAge(words: Words, index: number, to: number): boolean {
  const next = lowerAt(words, to);
  if (/^(?:-?years?-old|year-olds?)$/.test(next)) return true;
  if (next === '-' && /^years?$/.test(lowerAt(words, to + 1))) return true;
  return lowerAt(words, index - 1) === ',' && /^[,.;]$/.test(next) && /^\d{1,2}$/.test(lowerAt(words, index));
}
