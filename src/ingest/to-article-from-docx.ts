import type { DocxContent } from './docx/docx-content.ts';
import { loadPageTools } from './html/document.ts';
import { toPageBlocks } from './html/to-page-blocks.ts';
import { toShallow } from './html/to-shallow.ts';
import type { ArticleOptions, Ingested } from './ingested.ts';
import { toFileMetadata } from './metadata/file-metadata.ts';
import { toArticleFromBlocks } from './to-article-from-blocks.ts';

/** The article in a Word document: all its blocks in order, with headings, lists, quotations and notes told apart. */
export async function toArticleFromDocx(
  { html, title, author, language }: Omit<DocxContent, 'isWordDocument'>,
  options: ArticleOptions = {},
): Promise<Ingested> {
  const tools = await loadPageTools();
  const blocks = toPageBlocks(toShallow(html).html, tools).map((block) => ({ ...block, page: null }));
  const [plainTitle = '', plainAuthor = ''] = tools.decodeAll([title ?? '', author ?? '']);
  const metadata = toFileMetadata({ title: plainTitle || null, author: plainAuthor || null, language }, blocks);
  return toArticleFromBlocks(blocks, metadata, [], options);
}
