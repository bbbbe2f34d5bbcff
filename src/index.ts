/** The library: `ingest` an input, `read` the article, compare readings as a `story`. The same functions serve the command line. */
import type { Article, Problem } from './document/article.ts';
import type { Reading } from './document/reading.ts';
import { loadNetwork } from './ingest/load-network.ts';
import { read as readWith } from './read.ts';

/** Reads an article with the model that comes with the program. Throws a HearsayError only where that model cannot be loaded. */
export function read(article: Article, problems: readonly Problem[] = []): Reading {
  return readWith(article, loadNetwork(), problems);
}

export type { Article, Block, BlockKind, Derivation, Problem } from './document/article.ts';
export type * from './document/findings.ts';
export type { Reading } from './document/reading.ts';
export type { Span } from './document/span.ts';
export type * from './document/story.ts';
export { HearsayError } from './errors.ts';
export { ingest } from './ingest/ingest.ts';
export { story } from './story.ts';
