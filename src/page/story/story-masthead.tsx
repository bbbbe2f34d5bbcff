import type { VNode } from 'preact';
import type { Point, StoryArticle } from '../../document/story.ts';
import { toDateWords } from '../dates.ts';
import { toVisibleLine } from '../visible-text.ts';
import { isToldBySeveral } from './chosen-points.ts';
import { toCounted, toListed } from './listed.ts';
import { More } from './part.tsx';
import { RefLink } from './ref-link.tsx';
import { type ShownStory, toWords } from './shown-story.ts';

/** A gist of more code units than this is no headline. */
const LONGEST_HEADLINE = 140;
/** Words that need others before them to be understood. */
const LEANING = /^(?:He|She|It|They|We|I|You|This|That|These|Those|His|Her|Its|Their|Our|But|And|So)\b/;
/** Articles that the head of the page names. */
const NAMED = 12;

/** What the story is about in an article's own words, how many articles and origins there are, and which articles. */
export function StoryMasthead({ shown }: { shown: ShownStory }): VNode {
  const { articles } = shown.index.story;
  const headline = findHeadlinePoint(shown);
  const named = toListed(articles, NAMED);
  return (
    <header class="masthead">
      <p class="kicker">{toKicker(articles.length)}</p>
      <h1 dir="auto" data-row>
        {headline === null ? toStoryTitle(shown) : <RefLink shown={shown} to={headline.gist} />}
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

/** What stands above everything else: the gist of the first point of several articles, else the first article's title. */
export function toStoryTitle(shown: ShownStory): string {
  const { articles } = shown.index.story;
  const headline = findHeadlinePoint(shown);
  if (headline !== null) return toVisibleLine(toWords(shown, headline.gist));
  const title = articles.find((article) => article.title !== null && article.title !== '')?.title ?? '';
  return toVisibleLine(title) || toKicker(articles.length);
}

function toKicker(count: number): string {
  return count < 2 ? `A story of ${count === 0 ? 'no' : 'one'} article` : `A story in ${toCounted(count, 'article')}`;
}

function findHeadlinePoint(shown: ShownStory): Point | null {
  const [first] = shown.points.rows;
  if (first === undefined || !isToldBySeveral(first)) return null;
  const words = toWords(shown, first.gist);
  return words.length <= LONGEST_HEADLINE && /^\p{Lu}/u.test(words) && !LEANING.test(words) ? first : null;
}

function toFacts({ index }: ShownStory): readonly string[] {
  const { articles, families, points } = index.story;
  const copies = articles.reduce((sum, { inputs }) => sum + inputs - 1, 0);
  const following = families.reduce((sum, family) => sum + family.articles.length - 1, 0);
  const told = points.filter(isToldBySeveral);
  const origins = new Set(told.flatMap((point) => point.origins));
  return [
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
          <a class="title" href={`#r${column.number}`}>
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
