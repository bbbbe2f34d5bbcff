import type { Problem } from '../document/article.ts';
import type { ArticleOptions, Ingested } from './ingested.ts';
import type { Metadata } from './metadata/metadata.ts';
import type { Chunk, Hint } from './plain/chunk.ts';
import { toIngested } from './to-article.ts';

/** A block of a page or a document, with its words as they are read. */
export interface TextBlock {
  readonly words: string;
  readonly hint: Hint;
  /** Heading level 1 to 6; 0 where it is no heading. */
  readonly level: number;
  /** The page that it begins on, counted from 1; null where there are no pages. */
  readonly page: number | null;
}

/** An article whose text is that of its blocks: one blank line between them, nothing at the ends. */
export function toArticleFromBlocks(
  blocks: readonly TextBlock[],
  metadata: Metadata,
  problems: readonly Problem[],
  options: ArticleOptions,
): Ingested {
  const chunks: Chunk[] = [];
  const parts: string[] = [];
  let position = 0;
  for (const { words, hint, level, page } of blocks) {
    if (parts.length > 0) position += 2;
    chunks.push({ start: position, end: position + words.length, hint, level, page });
    parts.push(words);
    position += words.length;
  }
  return toIngested(parts.join('\n\n'), chunks, metadata, problems, options);
}
