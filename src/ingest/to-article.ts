import { createHash } from 'node:crypto';
import type { Article, Block, Problem } from '../document/article.ts';
import { toProblem } from '../errors.ts';
import { splitParagraphs } from '../language/paragraphs.ts';
import type { Facts } from './blocks/facts.ts';
import { toBlocks } from './blocks/to-blocks.ts';
import type { ArticleOptions, Ingested } from './ingested.ts';
import { toLanguageProblem } from './metadata/find-language.ts';
import { EMPTY_METADATA, type Metadata } from './metadata/metadata.ts';
import { readTold } from './metadata/read-told.ts';
import { toMetadata } from './metadata/to-metadata.ts';
import type { Chunk } from './plain/chunk.ts';
import { readFrontMatter } from './plain/front-matter.ts';
import { splitChunks } from './plain/split-chunks.ts';

/**
 * Plain text or Markdown as an article; `text` is kept to the letter. Never throws on any text and takes time linear in
 * its length. Throws the error 'published-invalid' for an option that is no date.
 */
export function toArticle(text: string, options: ArticleOptions = {}): Ingested {
  const frontMatter = readFrontMatter(text);
  const bodyStart = frontMatter?.span.end ?? 0;
  const paragraphs = splitParagraphs(text).flatMap((paragraph) => {
    if (paragraph.start >= bodyStart) return [paragraph];
    if (paragraph.end <= bodyStart) return [];
    return [{ start: bodyStart, end: paragraph.end }];
  });
  const chunks: Chunk[] = frontMatter === null ? [] : [{ ...frontMatter.span, hint: 'front-matter', level: 0 }];
  for (const chunk of splitChunks(text, paragraphs)) chunks.push(chunk);
  return toIngested(text, chunks, frontMatter?.metadata ?? EMPTY_METADATA, frontMatter?.problems ?? [], options);
}

/** An article from text whose layout is known, whatever it was read from. */
export function toIngested(
  text: string,
  chunks: readonly Chunk[],
  ownMetadata: Metadata,
  ownProblems: readonly Problem[],
  options: ArticleOptions,
): Ingested {
  const told = readTold(options.told ?? {});
  const metadata = { ...ownMetadata, ...told.metadata };
  const problems = [...ownProblems, ...told.problems];
  const { blocks: unpaged, facts } = toBlocks(text, chunks, metadata.authors);
  const blocks = addPages(unpaged, chunks);
  const { language, problem } = toLanguageProblem(text, metadata.language);
  const article: Article = {
    id: toArticleId(text),
    path: options.path ?? null,
    ...toMetadata(text, blocks, facts, metadata, options),
    language,
    text,
    blocks,
  };
  const disagreement = findDateDisagreement(article, facts);
  const found = [disagreement, problem].filter((candidate) => candidate !== null);
  return { article, problems: [...problems, ...found] };
}

/** The blocks with the page of the chunk that each begins in. */
function addPages(blocks: readonly Block[], chunks: readonly Chunk[]): readonly Block[] {
  if (!chunks.some(({ page }) => typeof page === 'number')) return blocks;
  let index = 0;
  return blocks.map((block) => {
    while (index + 1 < chunks.length && (chunks[index + 1] as Chunk).start <= block.start) index += 1;
    const page = chunks[index]?.page ?? null;
    return page === null ? block : { ...block, page };
  });
}

/** A date line more than a day (and a time zone) away from the date of the metadata. */
function findDateDisagreement(article: Article, facts: Facts): Problem | null {
  const shown = facts.dates.find((date) => !date.isUpdate);
  if (article.publishedBasis !== 'metadata' || article.published === null || shown === undefined) return null;
  const distance = Math.abs(Date.parse(article.published.slice(0, 10)) - Date.parse(shown.published.slice(0, 10)));
  return distance > 1.5 * 86_400_000 ? toProblem('published-disagrees', shown.span) : null;
}

/** "sha256:" and the hexadecimal SHA-256 of `text` as UTF-8; half a surrogate pair counts as U+FFFD. */
export function toArticleId(text: string): string {
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
}
