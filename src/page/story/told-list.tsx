import type { ComponentChildren, VNode } from 'preact';
import { toDateWords } from '../dates.ts';
import { toVisibleLine } from '../visible-text.ts';
import type { ShownStory } from './shown-story.ts';
import { toArticleName } from './story-index.ts';

/** Something that one article tells. */
export interface ToldRow {
  /** Article id. */
  readonly article: string;
  readonly children: ComponentChildren;
}

interface ToldListProps {
  readonly shown: ShownStory;
  readonly rows: readonly ToldRow[];
  /** True where it matters which article is the later one. */
  readonly isDated?: boolean;
}

/** What several articles tell, each under its name once. */
export function ToldList({ shown, rows, isDated = false }: ToldListProps): VNode | null {
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
          <p class="outlet">{isDated ? toDatedName(shown, article) : toName(shown, article)}</p>
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

function toName({ index }: ShownStory, articleId: string): string {
  return toVisibleLine(toArticleName(index, articleId));
}

/** "Meridian Press, 30 April 2015"; a name that tells the date tells it once. */
function toDatedName(shown: ShownStory, articleId: string): string {
  const name = toName(shown, articleId);
  const date = toArticleDate(shown, articleId);
  return name.includes(date) ? name : `${name}, ${date}`;
}

/** When an article was published, to the day; "undated" where that is not known. */
export function toArticleDate({ index }: ShownStory, articleId: string): string {
  const published = index.articles.get(articleId)?.article.published ?? null;
  return published === null ? 'undated' : toVisibleLine(toDateWords(published.slice(0, 10)));
}
