import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { StoryArticle } from '../../document/story.ts';
import { toDateWords } from '../dates.ts';
import { toVisibleLine } from '../visible-text.ts';
import { isToldBySeveral } from './chosen-points.ts';
import { toCounted, toListed } from './listed.ts';
import { More } from './part.tsx';
import { type ShownStory, toOutlet } from './shown-story.ts';
import { StoryLinksContext } from './story-links.ts';

/** Articles that the head of the page names. */
const NAMED = 12;

/** What the story is about in the headline of one of its articles, how many articles and origins there are, and which articles. */
export function StoryMasthead({ shown }: { shown: ShownStory }): VNode {
  const { articles } = shown.index.story;
  const { toArticleHref } = useContext(StoryLinksContext);
  const headline = findHeadlineArticle(shown);
  const column = headline === null ? undefined : shown.articles.get(headline.id);
  const named = toListed(articles, NAMED);
  return (
    <header class="masthead">
      <p class="kicker">{toKicker(articles.length)}</p>
      <h1 dir="auto">
        {column === undefined ? (
          toStoryTitle(shown)
        ) : (
          <a class="to" href={toArticleHref(column)}>
            {toStoryTitle(shown)}
          </a>
        )}
      </h1>
      <p class="facts">
        {toFacts(shown).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <ul class="named">
        {named.rows.map((article) => (
          <NamedLine key={article.id} {...{ shown, article }} />
        ))}
      </ul>
      <More left={named.left} of="article" />
    </header>
  );
}

/** The headline of the page. */
export function toStoryTitle(shown: ShownStory): string {
  return (
    toVisibleLine(findHeadlineArticle(shown)?.title ?? '').replace(/(?<!\.)\.$/, '') ||
    toKicker(shown.index.story.articles.length)
  );
}

function toKicker(count: number): string {
  return count < 2 ? `A story of ${count === 0 ? 'no' : 'one'} article` : `A story in ${toCounted(count, 'article')}`;
}

/** The latest report with a title that tells what most articles tell; an opinion or any other article where there is none. */
function findHeadlineArticle({ index }: ShownStory): StoryArticle | null {
  const { articles, points } = index.story;
  const [first] = points;
  const tellers = new Set(
    first !== undefined && isToldBySeveral(first) ? first.tellings.map(({ article }) => article) : [],
  );
  const titled = articles.filter(({ title }) => title !== null && title !== '');
  const dated = titled.filter(({ published }) => published !== null);
  const reports = dated.filter(({ genre }) => genre !== 'opinion');
  return (
    reports.findLast(({ id }) => tellers.has(id)) ??
    dated.findLast(({ id }) => tellers.has(id)) ??
    reports.at(-1) ??
    dated.at(-1) ??
    titled[0] ??
    null
  );
}

function toFacts(shown: ShownStory): readonly string[] {
  const { articles, families, points } = shown.index.story;
  const copies = articles.reduce((sum, { inputs }) => sum + inputs - 1, 0);
  const following = families.reduce((sum, family) => sum + family.articles.length - 1, 0);
  const told = points.filter(isToldBySeveral);
  const origins = new Set(told.flatMap((point) => point.origins));
  const headline = findHeadlineArticle(shown);
  return [
    headline === null || articles.length < 2 ? null : `Headline from ${toVisibleLine(toOutlet(shown, headline.id))}`,
    told.length > 0
      ? `${toCounted(told.length, 'point')} that several articles tell, from ${toCounted(origins.size, 'independent origin')}`
      : null,
    following > 0 ? `${toCounted(following, 'article follows', 'articles follow')} the text of another` : null,
    copies > 0 ? `${toCounted(copies, 'input was', 'inputs were')} a copy of another and counted once` : null,
    articles.length === 1
      ? 'One article alone has nothing to be compared with: give two or more reports of the same events'
      : null,
  ].filter((fact) => fact !== null);
}

function NamedLine({ shown, article }: { shown: ShownStory; article: StoryArticle }): VNode {
  const { toArticleHref } = useContext(StoryLinksContext);
  const { id, title, published, inputs } = article;
  const named = shown.index.articles.get(id);
  const column = shown.articles.get(id);
  const words = toVisibleLine(title ?? '') || 'without a title';
  return (
    <li>
      <span class="letter">{named?.letter}</span>
      <span>
        <span class="outlet">{toVisibleLine(article.outlet || (named?.name ?? ''))}</span>{' '}
        {column === undefined ? (
          <span class="title">{words}</span>
        ) : (
          <a class="title" href={toArticleHref(column)}>
            {words}
          </a>
        )}
        {inputs > 1 && <span class="inputs"> (given {inputs} times)</span>}
      </span>
      <span class="date">
        {published === null ? (
          'No date'
        ) : (
          <time dateTime={toVisibleLine(published)}>{toVisibleLine(toDateWords(published.slice(0, 10)))}</time>
        )}
      </span>
    </li>
  );
}
