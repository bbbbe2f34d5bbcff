import type { Span } from '../../src/document/span.ts';
import type { Reader } from '../../src/extract/reader.ts';
import { toArticle } from '../../src/ingest/to-article.ts';
import { read } from '../../src/read.ts';
import { isExplicit } from './explicit.ts';
import type { GoldArticle } from './polnear.ts';
import { addArticle, makeScore, type Predicted, type Score } from './score.ts';

export interface Measured {
  readonly all: Score;
  readonly explicit: Score;
  readonly missed: string[];
  readonly spurious: string[];
}

/** Reads each article from its raw text and scores the outermost attributions against the first annotator. */
export function measureAttributions(articles: readonly GoldArticle[], reader: Reader): Measured {
  const all = makeScore();
  const explicit = makeScore();
  const missed: string[] = [];
  const spurious: string[] = [];
  for (const { stem, text, annotators } of articles) {
    const gold = annotators[0] ?? [];
    const { article } = toArticle(text);
    if (article.text !== text) throw new Error(`${stem}: the text as read is not the file's`);
    const predictions: Predicted[] = read(article, reader).attributions.filter(({ within }) => within === null);
    const detail = addArticle(all, text, gold, predictions);
    const isCounted = (relation: { cue: readonly Span[]; content: readonly Span[] }): boolean =>
      isExplicit(text, relation);
    addArticle(explicit, text, gold, predictions, { gold: isCounted, predicted: isCounted });
    const show = ({ source, cue, content }: Omit<Predicted, 'confidence'>): string => {
      const words = (spans: readonly Span[]): string =>
        spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
      return `${stem}: [${words(source) || '-'}] {${words(cue)}} ${words(content).slice(0, 160)}`;
    };
    missed.push(...detail.missed.map(show));
    spurious.push(...detail.spurious.map(show));
  }
  return { all, explicit, missed, spurious };
}
