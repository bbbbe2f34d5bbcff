import { type Context, createContext } from 'preact';
import type { Span } from '../../document/span.ts';
import { type ShownArticle, toWordsId } from './shown-story.ts';

/** Where the links of a story lead, which depends on the page it is on. */
export interface StoryLinks {
  readonly toWordsHref: (article: ShownArticle, span: Span) => string;
  readonly toArticleHref: (article: ShownArticle) => string;
  /** Where the rows stand that a list leaves out, after a comma; null where that need not be said. */
  readonly rest: string | null;
}

/** Leads to the articles on the same page, unless a page that shows them elsewhere says so. */
export const StoryLinksContext: Context<StoryLinks> = createContext<StoryLinks>({
  toWordsHref: ({ number }, span) => `#${toWordsId(number, span)}`,
  toArticleHref: ({ number }) => `#r${number}`,
  rest: 'in the JSON',
});
