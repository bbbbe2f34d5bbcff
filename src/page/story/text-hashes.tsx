import type { VNode } from 'preact';
import { toVisibleLine } from '../visible-text.ts';
import type { ShownStory } from './shown-story.ts';

/** The hash of each text, so that anybody can check that the words are those of their copy. */
export function TextHashes({ shown }: { shown: ShownStory }): VNode | null {
  const articles = [...shown.index.articles.values()];
  if (articles.length === 0) return null;
  return (
    <details class="texts">
      <summary>The texts by their hashes</summary>
      <ul>
        {articles.map(({ article, letter, name }) => (
          <li key={letter}>
            {letter} {toVisibleLine(name)}: <code>{toVisibleLine(article.id)}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
