// Catches: "In October 2001 an airliner came down in the same bay. All 78 on board died.": what follows a sentence of long ago is of that time.
// Not: what has a time of its own, or is told as it is now ("It is 40 metres long"), a year told by the way ("the bank, founded in 1866, lost …").
import { toDays } from '../../document/days.ts';
import type { Time } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import type { Span } from '../../document/span.ts';
import { findInside, type OwnArticle, once } from '../material.ts';
import type { Statement } from '../statements/statement.ts';

/** In days before the article. */
const LONG_AGO = 180;
/** Sentences behind the one that is dated. */
const REACH = 3;
/** Words that tell what is, not what was then. */
const AS_IT_IS = /\b(?:is|are|has|have|now|today|will|still)\b/i;
/** Words before a time by which it is of the whole sentence. */
const OPENING = /^[^\p{L}\d]*(?:(?:back|early|late|later|in|on) ){0,2}(?:the )?$/iu;

/** The year of the time long ago that a statement without a time of its own is told of; null where there is none. */
export function toBackgroundYear({ article, sentence }: Statement): string | null {
  return once(article, findBackgrounds)[sentence] ?? null;
}

/** True where one of the two is told of a time long ago of which the other says nothing. */
export function areOfOtherBackgrounds(a: Statement, b: Statement): boolean {
  return isOfUnknownYear(a, b) || isOfUnknownYear(b, a);
}

function isOfUnknownYear(a: Statement, b: Statement): boolean {
  const year = toBackgroundYear(a);
  if (year === null || year === toBackgroundYear(b)) return false;
  const { start, end } = b.article.reading.sentences[b.sentence] ?? b.span;
  return !b.article.words.text.slice(start, end).includes(year);
}

/** By sentence. */
function findBackgrounds({ reading, words: { text }, day }: OwnArticle): readonly (string | null)[] {
  const { sentences, times, article } = reading;
  const years: (string | null)[] = [];
  let last: { readonly year: string; readonly at: number; readonly block: number } | null = null;
  for (const [at, sentence] of sentences.entries()) {
    const block = findLastStarting(article.blocks, sentence.start);
    const own = findInside(times, [sentence]).filter(({ type }) => type === 'DATE' || type === 'TIME');
    if (last !== null && (last.block !== block || at - last.at > REACH || own.length > 0)) last = null;
    if (last !== null && AS_IT_IS.test(text.slice(sentence.start, sentence.end))) last = null;
    years.push(last?.year ?? null);
    const [first] = own;
    const year = first === undefined || own.length > 1 ? null : toYearLongAgo(text, sentence, first, day);
    if (year !== null) last = { year, at, block };
  }
  return years;
}

/** The year of a time that opens a sentence and lies long before the article. */
function toYearLongAgo(text: string, sentence: Span, time: Time, day: number | null): string | null {
  const { value, mod } = time;
  const days = value === null ? null : toDays(value, mod);
  if (value === null || days === null || day === null || day - days.to < LONG_AGO || !/^\d{4}/.test(value)) return null;
  return OPENING.test(text.slice(sentence.start, time.start)) ? value.slice(0, 4) : null;
}
