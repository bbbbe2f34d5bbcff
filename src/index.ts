/** The library: `ingest` an input, or `ingestAll` of one that holds several articles, `read` the article, compare readings as a `story`, `verify` a draft. The same functions serve the command line. */
import type { Article, Problem } from './document/article.ts';
import type { Reading } from './document/reading.ts';
import type { Story } from './document/story.ts';
import type { Verification } from './document/verification.ts';
import { loadNetwork, loadWordVectors } from './ingest/load-network.ts';
import { read as readWith } from './read.ts';
import { story as storyOf } from './story.ts';
import { verify as verifyWith } from './verify/verify.ts';

/** Reads an article with the model that comes with the program. Throws a HearsayError only where that model cannot be loaded. */
export function read(article: Article, problems: readonly Problem[] = []): Reading {
  return readWith(article, loadNetwork(), problems);
}

/**
 * Compares the readings of several articles with the word vectors that come with the program. The order of the readings does not
 * matter. Throws a HearsayError only where the model cannot be loaded.
 */
export function story(readings: readonly Reading[]): Story {
  return storyOf(readings, loadWordVectors());
}

/**
 * Holds every quotation and attributed statement of a draft against articles, with the model that comes with the program. Throws a
 * HearsayError only where that model cannot be loaded.
 */
export function verify(draft: Article, articles: readonly Article[], problems: readonly Problem[] = []): Verification {
  return verifyWith(draft, articles, { read, readingOf: read, likeness: loadWordVectors(), problems });
}

export type { Article, Block, BlockKind, Derivation, Problem } from './document/article.ts';
export type * from './document/findings.ts';
export type { Reading } from './document/reading.ts';
export type { RefusedArticle } from './document/refused.ts';
export type { Span } from './document/span.ts';
export type * from './document/story.ts';
export type * from './document/verification.ts';
export { HearsayError } from './errors.ts';
export { ingest } from './ingest/ingest.ts';
export { type IngestedOne, ingestAll, type NotIngested } from './ingest/ingest-all.ts';
export type { ContainerOptions, Ingested, IngestOptions } from './ingest/ingested.ts';
