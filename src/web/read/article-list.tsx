import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CaseArticle } from '../../document/case.ts';
import { toDateWords } from '../../page/dates.ts';
import { toCounted, toCountWords } from '../../page/story/listed.ts';
import { toVisibleLine } from '../../page/visible-text.ts';
import { EmptyCase } from '../shell/empty-case.tsx';
import { ViewHead } from '../shell/view-head.tsx';
import { toPath, toReadRoute } from '../state/route.ts';
import { useApp, useDesk } from '../state/workbench.ts';

/** Lines that are shown before more are asked for. */
const PORTION = 100;

/** Every article of the case, and a way to take one out. */
export function ArticleList(): VNode {
  const caseState = useApp((state) => state.caseState);
  const articles = caseState?.articles ?? [];
  const isIn = ({ removed }: CaseArticle): boolean => removed === null;
  const removed = articles.filter((article) => !isIn(article));
  const inside = articles.filter(isIn);
  const [most, setMost] = useState(PORTION);
  return (
    <div class="desk">
      <ViewHead title="Articles" intro={null} />
      {caseState !== null && articles.length === 0 && <EmptyCase />}
      <ul class="article-list">
        {inside.slice(0, most).map((article) => (
          <ArticleLine key={article.id} article={article} />
        ))}
      </ul>
      {inside.length > most && (
        <p class="more-rows">
          {toCountWords(most)} of {toCounted(inside.length, 'article')} are here.{' '}
          <button type="button" onClick={() => setMost(most + PORTION)}>
            Show more
          </button>
        </p>
      )}
      {removed.length > 0 && (
        <section aria-labelledby="removed">
          <h2 id="removed">Taken out of the case</h2>
          <p class="intro">What was judged in them is kept. </p>
          <ul class="article-list removed">
            {removed.map((article) => (
              <ArticleLine key={article.id} article={article} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function ArticleLine({ article }: { article: CaseArticle }): VNode {
  const desk = useDesk();
  const isReadOnly = useApp(({ caseState }) => caseState?.isReadOnly ?? true);
  const { id, title, outlet, published, input, attributionCount, problemCount, removed } = article;
  const words = toVisibleLine(title ?? '') || toVisibleLine(input);
  return (
    <li>
      <p class="headline" dir="auto">
        <a href={toPath(toReadRoute(id, null))}>{words}</a>
      </p>
      <p class="line">
        {[
          toVisibleLine(outlet ?? 'Outlet not known'),
          published === null ? 'no date' : toVisibleLine(toDateWords(published)),
          toCounted(attributionCount, 'attribution'),
          problemCount > 0 ? toCounted(problemCount, 'thing worth knowing', 'things worth knowing') : null,
        ]
          .filter((part) => part !== null)
          .join(' · ')}{' '}
        {removed !== null && !isReadOnly && (
          <button type="button" class="quiet" onClick={() => void desk.restore(id)}>
            Bring it back<span class="unseen"> “{words}”</span>
          </button>
        )}
        {removed === null && !isReadOnly && (
          <button type="button" class="quiet" onClick={() => void desk.remove(id)}>
            Take out<span class="unseen"> “{words}”</span>
          </button>
        )}
      </p>
    </li>
  );
}
