import type { VNode } from 'preact';
import { Waiting } from '../shell/waiting.tsx';
import { useApp } from '../state/workbench.ts';
import { ArticleList } from './article-list.tsx';
import { LiveArticle } from './live-article.tsx';

/** An article to read and correct, or the list of all of them. */
export function ReadView(): VNode {
  const route = useApp((state) => state.route);
  const body = useApp((state) => state.body);
  if (route.view !== 'read' || route.article === null) return <ArticleList />;
  if (body?.of !== 'read' || body.page.article.id !== route.article) return <Waiting for="the article" />;
  return <LiveArticle key={route.article} page={body.page} route={route} />;
}
