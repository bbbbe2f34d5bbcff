import type { Family } from '../../document/story.ts';
import { type StoryIndex, toArticleName } from './story-index.ts';
import { toNames } from './story-wording.ts';

/** How the articles of a family stand to each other: who, the words between, and whom they follow; null where nobody knows who came first. */
export interface Following {
  readonly who: string;
  readonly how: string;
  readonly source: string | null;
}

/** Who follows whom in a family, as its heading says it. */
export function toFollowing(index: StoryIndex, { origin, articles, reason }: Family): Following {
  const source = index.origins.get(origin)?.name ?? '';
  const isSource = (id: string): boolean =>
    index.articles.get(id)?.article.outlet === source || toArticleName(index, id) === source;
  const others = articles.filter((id) => !isSource(id));
  const followers = others.length > 0 ? others : articles.slice(1);
  const isDated = (id: string): boolean => index.articles.get(id)?.article.published !== null;
  // Words that two share do not say who had them first.
  if (!/\bcredits?\b/.test(reason) && articles.some(isSource) && !followers.some(isDated))
    return { who: toNames(articles.map((id) => toArticleName(index, id))), how: 'share one text', source: null };
  return {
    who: toNames(followers.map((id) => toArticleName(index, id))),
    how: followers.length === 1 ? 'follows' : 'follow',
    source,
  };
}
