import type { StoryProblem } from '../document/story.ts';
import { toStoryProblem } from '../errors.ts';
import { type Compared, toOutletName, toRef } from './material.ts';
import type { Parts } from './points/parts.ts';

/** Longer lists of names are cut. */
const MOST_NAMED = 5;

/** What the reader of the story should know before trusting it. */
export function findStoryProblems(articles: readonly Compared[], parts: Parts): readonly StoryProblem[] {
  const problems: StoryProblem[] = [];
  if (articles.length === 1) problems.push(toStoryProblem('story-of-one'));
  for (const article of articles) {
    if (article.article.inputs < 2) continue;
    problems.push(
      toStoryProblem('same-article', [toStart(article)], `${toName(article)} (${article.article.inputs} inputs)`),
    );
  }
  if (parts.all.length > 1) {
    const apart = parts.all
      .slice(1)
      .flat()
      .map((order) => articles[order] as Compared);
    const isNothing = parts.all.every(({ length }) => length === 1);
    problems.push(
      isNothing
        ? toStoryProblem('stories-apart', articles.map(toStart))
        : toStoryProblem('story-outsiders', apart.map(toStart), toNames(apart)),
    );
  }
  const undated = articles.filter(({ article }) => article.published === null);
  if (undated.length > 0 && articles.length > 1) {
    problems.push(toStoryProblem('story-undated', undated.map(toStart), toNames(undated)));
  }
  return problems;
}

function toStart(article: Compared): StoryProblem['refs'][number] {
  const first = article.reading.article.blocks[0];
  return toRef(article, null, first ?? { start: 0, end: Math.min(1, article.words.text.length) });
}

function toName(article: Compared): string {
  return toOutletName(article) ?? article.article.title ?? `article ${article.order + 1}`;
}

function toNames(articles: readonly Compared[]): string {
  const names = articles.slice(0, MOST_NAMED).map(toName).join(', ');
  return articles.length > MOST_NAMED ? `${names} and ${articles.length - MOST_NAMED} more` : names;
}
