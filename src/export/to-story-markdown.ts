import type { Reading } from '../document/reading.ts';
import type { Story, StoryArticle } from '../document/story.ts';
import { createToPlace, hasPages, type Place, type ToPlace, toPlaceLabel } from '../page/story/place.ts';
import type { Block, Inline, Line, MatrixLine, Section, Side } from '../page/story/report/report.ts';
import { toReport } from '../page/story/report/to-report.ts';
import { type StoryIndex, toStoryIndex } from '../page/story/story-index.ts';
import type { StoryMade } from '../page/story/story-view.tsx';
import {
  ANALYST_COLOPHON,
  MATRIX_LEGEND,
  RATING_SIGNS,
  STORY_SECTION_WORDS,
  toPlaceLegend,
} from '../page/story/story-wording.ts';
import { toLinkOfPath, toLinkOfUrl, toMarkdownText } from './markdown/escape.ts';

/**
 * A story as Markdown, `readings` being those it was made of: the same report as the text, with tables where accounts are
 * set against each other and links to the articles, the hash of each text, and what `made` tells beyond the story. What an article or an
 * analyst says can make no markup.
 */
export function toStoryMarkdown(story: Story, readings: readonly Reading[], made: StoryMade = {}): string {
  const index = toStoryIndex(story, readings);
  const { about, sections } = toReport(index, made.decided ?? null);
  const toMarkdown = createToMarkdown(index, createToPlace(index));
  const parts = sections.map((section) => toSection(section, toMarkdown, toPlaceLegend(hasPages(index))));
  return `${[`# ${toMarkdownText(about)}`, ...parts, toColophon(story, made, sections)].join('\n\n')}\n`;
}

function toColophon({ model }: Story, { program = 'Hearsay' }: StoryMade, sections: readonly Section[]): string {
  const by = `${program} (${model.name}, version ${model.version})`;
  const found = `Found by ${by}. It may be wrong; the words are the articles’ own.`;
  const isDecided = sections.some(({ name }) => name === 'decided');
  return toMarkdownText(isDecided ? `${found} ${ANALYST_COLOPHON}` : found, true);
}

type ToMarkdown = (line: Line) => string;

function toSection({ name, blocks }: Section, toMarkdown: ToMarkdown, legend: string): string {
  const lines = [`## ${STORY_SECTION_WORDS[name]}`, ''];
  for (const block of blocks) {
    // Tables and paragraphs stand apart; the items of a list stay together.
    if (block.kind === 'sides' || block.kind === 'matrix' || block.kind === 'title' || block.kind === 'note') {
      if (lines.at(-1) !== '') lines.push('');
      lines.push(...toBlockLines(block, toMarkdown), '');
    } else lines.push(...toBlockLines(block, toMarkdown));
  }
  if (name === 'articles') lines.push('', toMarkdownText(legend));
  return lines.join('\n').trimEnd();
}

function toBlockLines(block: Block, toMarkdown: ToMarkdown): readonly string[] {
  switch (block.kind) {
    case 'row':
      return [`- ${toMarkdown(block.lead)}`, ...block.details.map((detail) => `  - ${toMarkdown(detail)}`)];
    case 'dated':
      return [
        `- **${toMarkdownText(block.when)}** ${toMarkdown(block.lead)}`,
        ...block.details.map((detail) => `  - ${toMarkdown(detail)}`),
      ];
    case 'ranked': {
      const indent = ' '.repeat(`${block.number}. `.length);
      return [
        `${block.number}. ${toMarkdown(block.lead)}`,
        ...block.details.map((detail) => `${indent}- ${toMarkdown(detail)}`),
      ];
    }
    case 'sides':
      return toSidesTable(block.lead, block.sides, toMarkdown);
    case 'matrix':
      return toMatrixTable(block.columnCount, block.rows, toMarkdown);
    case 'article':
      return [
        `- **${block.letter}** · ${toMarkdown(block.lead)}${toLinks(block.article)}`,
        `  - text ${toMarkdownText(block.article.id)}`,
      ];
    case 'title':
      return [`### ${toMarkdown(block.line)}`];
    case 'note':
      return [toMarkdown(block.line)];
  }
}

function toSidesTable(lead: Line, sides: readonly Side[], toMarkdown: ToMarkdown): readonly string[] {
  return [
    toMarkdown(lead),
    '',
    '| told by | words |',
    '|---|---|',
    ...sides.map(({ who, words }) => `| ${toMarkdown(who)} | ${toMarkdown(words)} |`),
  ];
}

function toMatrixTable(columnCount: number, rows: readonly MatrixLine[], toMarkdown: ToMarkdown): readonly string[] {
  const numbers = Array.from({ length: columnCount }, (_, column) => `${column + 1}`);
  return [
    `| evidence | ${numbers.join(' | ')} |`,
    `|---|${':-:|'.repeat(columnCount)}`,
    ...rows.map(({ what, ratings }) => {
      const cells = ratings.map((rating) => (rating === null ? '' : toMarkdownText(RATING_SIGNS[rating])));
      return `| ${toMarkdown(what)} | ${cells.join(' | ')} |`;
    }),
    '',
    toMarkdownText(MATRIX_LEGEND),
  ];
}

function createToMarkdown({ articles }: StoryIndex, toPlace: ToPlace): ToMarkdown {
  const toInline = (inline: Inline, at: number): string => {
    if (inline.kind !== 'place') return toStyled(inline.kind, inline.text, at === 0);
    const place = toPlace(inline.ref);
    const article = articles.get(inline.ref.article)?.article;
    if (place === null || article === undefined) return '';
    const label = `\\[${toPlaceLabel(place)}\\]`;
    const target = toTarget(article, place);
    return ` ${target === null ? label : `[${label}](${target})`}`;
  };
  return (line) => line.map(toInline).join('');
}

function toStyled(kind: Exclude<Inline['kind'], 'place'>, text: string, isAtStart: boolean): string {
  const words = toMarkdownText(text, isAtStart);
  // Spaces inside the marks would make them stars.
  const inner = words.trim();
  return (kind === 'strong' || kind === 'stress') && inner !== '' ? words.replace(inner, () => `**${inner}**`) : words;
}

/** What leads to a place within a file: viewers of code and of PDFs understand it. */
const ANCHORS: Readonly<Record<Place['unit'], (number: number) => string>> = {
  line: (number) => `#L${number}`,
  page: (number) => `#page=${number}`,
  paragraph: () => '',
};

/** An article as a file and on the web. */
function toLinks(article: StoryArticle): string {
  const file = article.path === null ? null : toLinkOfPath(article.path);
  const page = article.url === null ? null : toLinkOfUrl(article.url);
  return `${file === null ? '' : ` · [file](${file})`}${page === null ? '' : ` · [web page](${page})`}`;
}

/** Where an article can be opened, at a line of it where that is known; null for standard input. */
function toTarget({ path, url }: StoryArticle, place: Place | null): string | null {
  const anchor = place === null ? '' : ANCHORS[place.unit](place.number);
  if (path !== null) return `${toLinkOfPath(path)}${anchor}`;
  return url === null ? null : toLinkOfUrl(url);
}
