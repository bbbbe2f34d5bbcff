import type { VNode } from 'preact';
import type { CaseArticle } from '../../document/case.ts';
import { Waiting } from '../shell/waiting.tsx';
import { toBodyRequest } from '../state/requests.ts';
import { useApp, useDesk } from '../state/workbench.ts';
import { ArticleList } from './article-list.tsx';
import { LiveArticle } from './live-article.tsx';

/** An article to read and correct, or the list of all of them. */
export function ReadView(): VNode {
  const route = useApp((state) => state.route);
  const body = useApp((state) => (state.bodyKey === toBodyRequest(state.route)?.key ? state.body : null));
  if (route.view !== 'read' || route.article === null) return <ArticleList />;
  if (body?.of !== 'read') return <Waiting for="the article" />;
  return (
    <>
      {body.page.article.removed !== null && <RemovedNotice article={body.page.article} />}
      <LiveArticle key={route.article} page={body.page} route={route} />
    </>
  );
}

/** Says that nothing of an article counts in the story, and brings it back. */
function RemovedNotice({ article }: { article: CaseArticle }): VNode {
  const desk = useDesk();
  const isReadOnly = useApp(({ caseState }) => caseState?.isReadOnly ?? true);
  return (
    <p class="failure">
      This article was taken out of the case: the story is told without it, and so is everything judged in it.{' '}
      {!isReadOnly && (
        <button type="button" onClick={() => void desk.restore(article.id)}>
          Bring it back
        </button>
      )}
    </p>
  );
}
