import type { Place, Quote } from '../document/judgement.ts';
import { findQuote } from './quotes.ts';
import { ARTICLE_OUT, WORDS_GONE } from './reasons.ts';

/** Ids that articles of the case had before they were read anew: the present id by each of them. */
export type FormerIds = ReadonlyMap<string, string>;

export const NO_FORMER_IDS: FormerIds = new Map();

/** Places as they stand now, or why they cannot be given. */
export type Relocated =
  | { readonly places: readonly Place[]; readonly reason: null }
  | { readonly places: null; readonly reason: string };

/** Finds quotes where they stand now. `textOf` has the texts by present article id; what has none is out of the case. */
export function createRelocate(
  textOf: (article: string) => string | undefined,
  formerIds: FormerIds,
): (quotes: readonly Quote[]) => Relocated {
  return (quotes) => {
    const places: Place[] = [];
    for (const quote of quotes) {
      const article = formerIds.get(quote.article) ?? quote.article;
      const text = textOf(article);
      if (text === undefined) return { places: null, reason: ARTICLE_OUT };
      const found = findQuote(text, quote);
      if (found === null) return { places: null, reason: WORDS_GONE };
      places.push({ article, part: quote.part, start: found.start, end: found.end });
    }
    return { places, reason: null };
  };
}
