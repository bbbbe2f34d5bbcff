import { toDateWords } from '../../dates.ts';
import type { StoryIndex } from '../story-index.ts';
import { toArticlesBlocks } from './articles-section.ts';
import { type Decided, toDecidedBlocks } from './decided-section.ts';
import { toConflictBlocks, toUpdateBlocks } from './differences-section.ts';
import { toForecastsBlocks } from './forecasts-section.ts';
import { toNoticesBlocks } from './notices-section.ts';
import { toOriginsBlocks } from './origins-section.ts';
import { toPointsBlocks } from './points-section.ts';
import { toProblemsBlocks } from './problems-section.ts';
import { toQuestionsBlocks } from './questions-section.ts';
import type { Block, Line, Report, Section } from './report.ts';
import { toTimelineBlocks } from './timeline-section.ts';
import { toVoicesBlocks } from './voices-section.ts';

/**
 * What a careful editor would write on one page, most important first, and apart from it what an analyst decided; text and Markdown print
 * the same.
 */
export function toReport(index: StoryIndex, decided: Decided | null = null): Report {
  const told: readonly Section[] = [
    { name: 'points', blocks: toPointsBlocks(index) },
    { name: 'conflicts', blocks: toConflictBlocks(index) },
    { name: 'updates', blocks: toUpdateBlocks(index) },
    { name: 'origins', blocks: toOriginsBlocks(index) },
    { name: 'voices', blocks: toVoicesBlocks(index) },
    { name: 'timeline', blocks: toTimelineBlocks(index) },
    { name: 'questions', blocks: toQuestionsBlocks(index) },
    { name: 'forecasts', blocks: toForecastsBlocks(index) },
    { name: 'notices', blocks: toNoticesBlocks(index) },
    { name: 'problems', blocks: toProblemsBlocks(index) },
    { name: 'decided', blocks: decided === null ? [] : toDecidedBlocks(index, decided) },
  ];
  const articles: Section = { name: 'articles', blocks: toArticlesBlocks(index, findCited(told)) };
  return { about: toAbout(index), sections: [...told, articles].filter(({ blocks }) => blocks.length > 0) };
}

/** "Story of 3 articles, 4 to 6 March 2023". */
function toAbout({ story: { articles } }: StoryIndex): string {
  const count = articles.length === 1 ? '1 article' : `${articles.length} articles`;
  const dates = articles.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort();
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return `Story of ${count}`;
  const isOneMonth = first.length === 10 && first.slice(0, 7) === last.slice(0, 7);
  const from = isOneMonth ? String(Number(first.slice(8))) : toDateWords(first);
  const days = first === last ? toDateWords(first) : `${from} to ${toDateWords(last)}`;
  return `Story of ${count}, ${days}`;
}

/** Ids of the articles that the sections lead to. */
function findCited(sections: readonly Section[]): ReadonlySet<string> {
  const cited = new Set<string>();
  const addLine = (line: Line): void => {
    for (const inline of line) if (inline.kind === 'place') cited.add(inline.ref.article);
  };
  for (const { blocks } of sections) for (const block of blocks) for (const line of toLines(block)) addLine(line);
  return cited;
}

function toLines(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'row':
    case 'dated':
    case 'ranked':
      return [block.lead, ...block.details];
    case 'sides':
      return [block.lead, ...block.sides.flatMap(({ who, words }) => [who, words])];
    case 'matrix':
      return block.rows.map(({ what }) => what);
    case 'article':
      return [block.lead];
    case 'title':
    case 'note':
      return [block.line];
  }
}
