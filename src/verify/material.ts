import type { WordLikeness } from '../compare/word-likeness.ts';
import type { Article } from '../document/article.ts';
import type { Reading } from '../document/reading.ts';
import type { Span } from '../document/span.ts';
import { createToSpot, type ToSpot } from '../document/spot.ts';
import type { Passage } from '../document/verification.ts';
import type { Place } from './outcome.ts';
import { createSaidThere, type SaidThere } from './said-there.ts';
import { makeWordIndex, type WordIndex } from './word-index.ts';

/** The articles, with the look-ups that checking takes; what one article takes is worked out when first asked for. */
export interface Material {
  readonly index: WordIndex;
  readonly likeness: WordLikeness;
  readonly saidThere: (article: number) => SaidThere;
  /** Words of an article, by positions of the index. */
  readonly toPassage: (place: Place) => Passage;
  /** The first stretch of them that nothing interrupts. */
  readonly toSpan: (place: Place) => Span;
}

/** `readingOf` is asked for the articles that a draft's words are found in, and for no others. */
export function makeMaterial(
  articles: readonly Article[],
  readingOf: (article: Article) => Reading,
  likeness: WordLikeness,
): Material {
  const index = makeWordIndex(articles);
  const said = new Map<number, SaidThere>();
  const spots = new Map<number, ToSpot>();
  const saidThere = (article: number): SaidThere => {
    const known = said.get(article) ?? createSaidThere(readingOf(articles[article] as Article));
    said.set(article, known);
    return known;
  };
  return {
    index,
    likeness,
    saidThere,
    toSpan: ({ from, to }) =>
      toSpans(index, (articles[index.owners[from] as number] as Article).text, from, to)[0] as Span,
    toPassage({ from, to, core }) {
      const owner = index.owners[from] as number;
      const article = articles[owner] as Article;
      const toSpot = spots.get(owner) ?? createToSpot(article);
      spots.set(owner, toSpot);
      const spans = toSpans(index, article.text, from, to);
      const [first] = spans;
      const [said] = core === undefined ? spans : toSpans(index, article.text, core.from, core.to);
      const [speaker] = said === undefined ? [] : saidThere(owner).speakersAt(said);
      return {
        article: article.id,
        spans,
        words: spans.map(({ start, end }) => article.text.slice(start, end)).join(' … '),
        spot: toSpot(first?.start ?? 0),
        speaker: speaker?.name ?? null,
      };
    },
  };
}

/** The words from one position to another as they stand in the text; two spans where "he said" stands between. */
function toSpans(index: WordIndex, text: string, from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  for (let at = from; at < to; at++) {
    const [start, end] = [index.starts[at] as number, index.ends[at] as number];
    const last = spans.at(-1);
    if (last !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(last.end, start)) && start >= last.end) {
      spans[spans.length - 1] = { start: last.start, end };
    } else spans.push({ start, end });
  }
  return spans;
}
