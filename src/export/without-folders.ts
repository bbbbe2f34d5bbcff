import type { Article } from '../document/article.ts';

/** An article with the name of its file alone: in which folders a desk keeps its material is nobody else's business. */
export function withoutFolders<Told extends Pick<Article, 'path'>>(article: Told): Told {
  const { path } = article;
  return path === null ? article : { ...article, path: path.split(/[/\\]/).findLast((part) => part !== '') ?? path };
}
