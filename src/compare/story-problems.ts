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
  const foreign = new Set(articles.filter(hasLanguageProblem));
  // What cannot be read shares no statement with anything, and is no other story for that.
  const told = parts.all
    .map((orders) => orders.map((order) => articles[order] as Compared).filter((article) => !foreign.has(article)))
    .filter(({ length }) => length > 0);
  if (told.length > 1) {
    const isNothing = told.every(({ length }) => length === 1);
    const apart = told.slice(1).flat();
    problems.push(
      isNothing
        ? toStoryProblem('stories-apart', told.flat().map(toStart))
        : toStoryProblem('story-outsiders', apart.map(toStart), toNames(apart)),
    );
  }
  const undated = articles.filter(({ article }) => article.published === null);
  if (undated.length > 0 && articles.length > 1) {
    problems.push(toStoryProblem('story-undated', undated.map(toStart), toNames(undated)));
  }
  for (const code of LANGUAGE_PROBLEMS) {
    const some = [...foreign].filter((article) => hasProblem(article, code));
    if (some.length > 0) problems.push(toStoryProblem(code, some.map(toStart), toNames(some)));
  }
  return problems;
}

/** Problems of a reading that keep its article out of what is compared. */
const LANGUAGE_PROBLEMS = ['language-other', 'language-unknown'] as const;

function hasLanguageProblem(article: Compared): boolean {
  return LANGUAGE_PROBLEMS.some((code) => hasProblem(article, code));
}

function hasProblem({ reading }: Compared, code: string): boolean {
  return reading.problems.some((problem) => problem.code === code);
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
