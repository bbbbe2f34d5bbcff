import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CaseArticle } from '../../document/case.ts';
import { useDesk } from '../state/workbench.ts';

/** Tells who published an article and when, where it does not say so itself or says it wrongly; it is read anew with that. */
export function ArticleFactsForm({ article }: { article: CaseArticle }): VNode {
  const desk = useDesk();
  const id = useId();
  // Null while it is left as it is: what the article says itself stays its own word, with the hour if it has one.
  const [outlet, setOutlet] = useState<string | null>(null);
  const [published, setPublished] = useState<string | null>(null);
  const keep = async (): Promise<void> => {
    const said = {
      ...(outlet === null ? {} : { outlet: toGiven(outlet) }),
      ...(published === null ? {} : { published: toGiven(published) }),
    };
    if (!(await desk.readAgain([article.id], said))) return;
    setOutlet(null);
    setPublished(null);
  };
  return (
    <details class="article-facts">
      <summary>Set outlet and date</summary>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <div class="beside-each-other">
          <p class="choice">
            <label for={`${id}o`}>Outlet</label>
            <input
              id={`${id}o`}
              value={outlet ?? article.outlet ?? ''}
              autocomplete="off"
              onInput={(event) => setOutlet(event.currentTarget.value)}
            />
          </p>
          <p class="choice">
            <label for={`${id}p`}>Published</label>
            <input
              id={`${id}p`}
              type="date"
              value={published ?? article.published?.slice(0, 10) ?? ''}
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

function toGiven(words: string): string | null {
  return words.trim() === '' ? null : words.trim();
}
