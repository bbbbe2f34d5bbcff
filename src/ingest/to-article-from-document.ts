import { HearsayError } from '../errors.ts';
import { parseApart } from './apart/parse-apart.ts';
import type { ArticleOptions, Ingested, Source } from './ingested.ts';
import { toArticleFromDocx } from './to-article-from-docx.ts';
import { toArticleFromPdf } from './to-article-from-pdf.ts';

/** The article in a PDF or a Word document. Throws a HearsayError `pdf-…`, `docx-…`, `file-empty`, `text-too-long` or `input-stopped`. */
export async function toArticleFromDocument(
  { bytes, name }: Source,
  format: 'pdf' | 'docx',
  options: ArticleOptions,
  signal: AbortSignal | undefined,
): Promise<Ingested> {
  if (format === 'docx') {
    const { isWordDocument, ...content } = await parseApart({ format, bytes, name }, { signal });
    if (!isWordDocument) throw new HearsayError('docx-not', name);
    const ingested = await toArticleFromDocx(content, options);
    if (!/[^\s\p{Cf}]/u.test(ingested.article.text)) throw new HearsayError('file-empty', name);
    return ingested;
  }
  return toArticleFromPdf(await parseApart({ format, bytes, name }, { signal }), name, options);
}
