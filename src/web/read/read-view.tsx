import type { VNode } from 'preact';
import { Waiting } from '../shell/waiting.tsx';
import { toBodyRequest } from '../state/requests.ts';
import { useApp } from '../state/workbench.ts';
import { ArticleList } from './article-list.tsx';
import { LiveArticle } from './live-article.tsx';

/** An article to read and correct, or the list of all of them. */
export function ReadView(): VNode {
  const route = useApp((state) => state.route);
  const body = useApp((state) => (state.bodyKey === toBodyRequest(state.route)?.key ? state.body : null));
  if (route.view !== 'read' || route.article === null) return <ArticleList />;
  if (body?.of !== 'read') return <Waiting for="the article" />;
  return <LiveArticle key={route.article} page={body.page} route={route} />;
}
