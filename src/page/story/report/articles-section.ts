import type { StoryArticle } from '../../../document/story.ts';
import { toDateWords } from '../../dates.ts';
import type { StoryIndex } from '../story-index.ts';
import { toNames } from '../story-wording.ts';
import { quiet, strong } from './lines.ts';
import type { Block } from './report.ts';

/** More than these are listed only where the report leads to their words. */
const MOST_ARTICLES = 20;

/** The articles by their letters; of a great many, those that the report cites. */
export function toArticlesBlocks(index: StoryIndex, cited: ReadonlySet<string>): readonly Block[] {
  const all = [...index.articles.values()];
  const shown = all.length <= MOST_ARTICLES ? all : all.filter(({ article }) => cited.has(article.id));
  const blocks = shown.map(({ article, letter, name: title }): Block => {
    const facts = toFacts(article, title);
    const lead = [strong(title), quiet(facts.map((fact) => ` · ${fact}`).join(''))];
    return { kind: 'article', letter, article, lead };
  });
  const left = all.length - shown.length;
  const note: Block = { kind: 'note', line: [quiet(`… and ${left} more that are not cited here`)] };
  return left > 0 ? [...blocks, note] : blocks;
}

function toFacts(article: StoryArticle, title: string): readonly string[] {
  const others = article.outlets.filter((outlet) => outlet !== article.outlet);
  const date = article.published === null ? 'no date' : toDateWords(article.published);
  return [
    title.includes(date) ? null : date,
    article.genre === 'opinion' ? 'opinion' : null,
    others.length === 0 ? null : `the same text in ${toNames(others)}`,
    article.inputs > 1 ? `given ${article.inputs} times` : null,
    article.path ?? article.url ?? 'standard input',
  ].filter((fact) => fact !== null);
}
