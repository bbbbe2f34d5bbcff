import type { StoryLinks } from '../../page/story/story-links.ts';
import { toPath, toReadRoute } from '../state/route.ts';

/** In the workbench, words lead to the article they stand in. */
export const LIVE_LINKS: StoryLinks = {
  toWordsHref: ({ article }, { start, end }) => toPath(toReadRoute(article.id, { start, end })),
  toArticleHref: ({ article }) => toPath(toReadRoute(article.id, null)),
  rest: null,
};
