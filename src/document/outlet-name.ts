import type { Article } from './article.ts';

/** The outlet's name, or the site or file that the article comes from; null where nothing is known. */
export function toOutletName({ outlet, url, path }: Pick<Article, 'outlet' | 'url' | 'path'>): string | null {
  return outlet ?? (url === null ? null : toHost(url)) ?? toFileName(path);
}

function toFileName(path: string | null): string | null {
  return path?.split(/[/\\]/).findLast((part) => part !== '') ?? null;
}

function toHost(url: string): string {
  return /^[a-z]+:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? url;
}
