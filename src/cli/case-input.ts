import { basename } from 'node:path';
import type { CaseFile } from '../case/case-file.ts';
import type { CaseArticle } from '../document/case.ts';
import { HearsayError } from '../errors.ts';

/** Letters of an article's id that lists show. */
export const KEY_LENGTH = 8;

/** The short key of an article: the first letters of its hash. */
export function toKey({ id }: Pick<CaseArticle, 'id'>): string {
  return id.slice('sha256:'.length, 'sha256:'.length + KEY_LENGTH);
}

/** The article that a user means: by the beginning of its id, its input, or its file name. Throws `article-unknown`, `article-ambiguous`. */
export function findMeantArticle(file: CaseFile, meant: string): CaseArticle {
  const articles = file.listArticles({ withRemoved: true });
  const wanted = meant.replace(/^sha256:/, '');
  const byId = /^[0-9a-f]{4,64}$/.test(wanted) ? articles.filter(({ id }) => id.slice(7).startsWith(wanted)) : [];
  const found = byId.length > 0 ? byId : articles.filter(({ input }) => input === meant || basename(input) === meant);
  const [article, another] = found;
  if (article === undefined) throw new HearsayError('article-unknown', meant);
  if (another !== undefined) throw new HearsayError('article-ambiguous', meant);
  return article;
}
