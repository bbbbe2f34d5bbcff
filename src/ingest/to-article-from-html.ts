import type { Problem } from '../document/article.ts';
import { toProblem } from '../errors.ts';
import { loadPageTools } from './html/document.ts';
import { keepMarginalLines, type PageBlock, toWholeArticle } from './html/page-lines.ts';
import { readPageMetadata } from './html/page-metadata.ts';
import { toPageBlocks } from './html/to-page-blocks.ts';
import { toShallow } from './html/to-shallow.ts';
import type { ArticleOptions, Ingested } from './ingested.ts';
import { toArticleFromBlocks } from './to-article-from-blocks.ts';

/** A tree of more nodes, or of a longer page, takes too much memory and time; such a page is read without one. */
const MOST_NODES = 60_000;
const LONGEST_PAGE = 6_000_000;

/** Where the metadata stands in a page too large for a tree. */
const HEAD_LENGTH = 200_000;

/**
 * A page as an article: the words a reader sees, block by block, with title, byline, dateline and credits kept. Never
 * throws on any page; a page whose article cannot be told apart is kept whole, with a problem.
 */
export async function toArticleFromHtml(html: string, options: ArticleOptions = {}): Promise<Ingested> {
  const tools = await loadPageTools();
  const shallow = toShallow(html);
  const problems: Problem[] = shallow.isFlattened ? [toProblem('html-flattened')] : [];
  const isLarge = shallow.nodeCount > MOST_NODES || shallow.html.length > LONGEST_PAGE;
  const document = tools.parse(isLarge ? shallow.html.slice(0, HEAD_LENGTH) : shallow.html);
  const metadata = readPageMetadata(document, (words) => tools.decodeAll([words])[0] as string);
  const page = toPageBlocks(shallow.html, tools);

  let blocks = page;
  if (options.isBare === true) blocks = toTitled(page, options.told?.title ?? null);
  else if (isLarge) problems.push(toProblem('html-too-large'));
  else {
    keepMarginalLines(document);
    const content = tools.extract(document);
    const article = content === null ? [] : toPageBlocks(content, tools);
    if (article.length === 0) {
      if (page.length > 0) problems.push(toProblem('html-no-article'));
    } else blocks = toWholeArticle(article, page, metadata);
  }

  return toArticleFromBlocks(
    blocks.map((block) => ({ ...block, page: null })),
    metadata,
    problems,
    options,
  );
}

/** The blocks under their title, which is not said twice. */
function toTitled(blocks: readonly PageBlock[], title: string | null): PageBlock[] {
  const words = title?.toWellFormed().replace(/\s+/g, ' ').trim() ?? '';
  if (words === '' || blocks[0]?.words === words) return [...blocks];
  return [{ words, hint: 'title', level: 1 }, ...blocks];
}
