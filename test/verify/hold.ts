import { type Article, toBareArticle } from '../../src/document/article.ts';
import type { Verification } from '../../src/document/verification.ts';
import { loadNetwork, loadWordVectors } from '../../src/ingest/load-network.ts';
import { read } from '../../src/read.ts';
import { verify } from '../../src/verify/verify.ts';

/** An article of an outlet, by its text alone. */
export function toArticle(text: string, outlet: string | null = null, id: string = text): Article {
  return { ...toBareArticle(text), id, outlet };
}

/** Holds a draft against articles with the models of the program. */
export function hold(draft: string, articles: readonly (Article | string)[]): Verification {
  const network = loadNetwork();
  return verify(
    { ...toBareArticle(draft), path: 'draft.md' },
    articles.map((article) => (typeof article === 'string' ? toArticle(article) : article)),
    {
      read: (article: Article) => read(article, network),
      readingOf: (article: Article) => read(article, network),
      likeness: loadWordVectors(),
    },
  );
}

/** The verdicts of the quotations of a draft, in order. */
export function toVerdicts(verification: Verification): readonly string[] {
  return verification.checks.filter(({ kind }) => kind === 'quotation').map(({ verdict }) => verdict);
}
