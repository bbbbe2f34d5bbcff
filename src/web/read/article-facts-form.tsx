import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CaseArticle } from '../../document/case.ts';
import { useDesk } from '../state/workbench.ts';

/** Tells who published an article and when, where it does not say so itself or says it wrongly; it is read anew with that. */
export function ArticleFactsForm({ article }: { article: CaseArticle }): VNode {
  const desk = useDesk();
  const id = useId();
  const [outlet, setOutlet] = useState(article.outlet ?? '');
  const [published, setPublished] = useState(article.published?.slice(0, 10) ?? '');
  const toGiven = (words: string): string | null => (words.trim() === '' ? null : words.trim());
  return (
    <details class="article-facts">
      <summary>Set outlet and date</summary>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void desk.readAgain([article.id], { outlet: toGiven(outlet), published: toGiven(published) });
        }}
      >
        <div class="beside-each-other">
          <p class="choice">
            <label for={`${id}o`}>Outlet</label>
            <input
              id={`${id}o`}
              value={outlet}
              autocomplete="off"
              onInput={(event) => setOutlet(event.currentTarget.value)}
            />
          </p>
          <p class="choice">
            <label for={`${id}p`}>Published</label>
            <input
              id={`${id}p`}
              type="date"
              value={published}
              onInput={(event) => setPublished(event.currentTarget.value)}
            />
          </p>
        </div>
        <p class="buttons">
          <button type="submit">Keep and read anew</button>
        </p>
      </form>
    </details>
  );
}
