import type { ComponentChildren, VNode } from 'preact';
import { toVisibleLine } from '../visible-text.ts';
import type { ShownStory } from './shown-story.ts';
import { toArticleName } from './story-index.ts';

/** Something that one article tells. */
export interface ToldRow {
  /** Article id. */
  readonly article: string;
  readonly children: ComponentChildren;
}

/** What several articles tell, each under its name once. */
export function ToldList({ shown, rows }: { shown: ShownStory; rows: readonly ToldRow[] }): VNode | null {
  if (rows.length === 0) return null;
  const rowsByArticle = new Map<string, ToldRow[]>();
  for (const row of rows) {
    const others = rowsByArticle.get(row.article);
    if (others) others.push(row);
    else rowsByArticle.set(row.article, [row]);
  }
  return (
    <ul class="told">
      {[...rowsByArticle].map(([article, told]) => (
        <li key={article}>
          <p class="outlet">{toVisibleLine(toArticleName(shown.index, article))}</p>
          <div>
            {told.map(({ children }, index) => (
              <p key={index} class="words" dir="auto">
                {children}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
