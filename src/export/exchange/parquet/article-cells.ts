import type { Article } from '../../../document/article.ts';
import { withoutFolders } from '../../without-folders.ts';
import { parseIsoDate } from '../iso-date.ts';
import { type Column, type Row, toColumns } from './columns.ts';

/** What every table tells of the article a row comes from. */
export const ARTICLE_COLUMNS: readonly Column[] = toColumns([
  'article text',
  'file text?',
  'url text?',
  'title text?',
  'outlet text?',
  'genre text',
  'language text',
  'published text?',
  'published_date date?',
  'published_at instant?',
]);

/** The same of one article. */
export function toArticleCells(article: Article): Row {
  const { id, url, title, outlet, genre, language, published } = article;
  const date = parseIsoDate(published);
  return {
    article: id,
    file: withoutFolders(article).path,
    url,
    title,
    outlet,
    genre,
    language,
    published,
    published_date:
      date === null || date.month === null || date.day === null
        ? null
        : new Date(0).setUTCFullYear(date.year, date.month - 1, date.day) / 86_400_000,
    published_at: date?.instant ?? null,
  };
}
