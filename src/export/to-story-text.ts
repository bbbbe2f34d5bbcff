import type { Reading } from '../document/reading.ts';
import type { Story } from '../document/story.ts';
import { createToPlace, hasPages, type ToPlace, toPlaceLabel } from '../page/story/place.ts';
import type { Block, Inline, Line, MatrixLine, Section } from '../page/story/report/report.ts';
import { toReport } from '../page/story/report/to-report.ts';
import { toStoryIndex } from '../page/story/story-index.ts';
import {
  MATRIX_LEGEND,
  RATING_SIGNS,
  STORY_SECTION_WORDS,
  toPlaceLegend,
  toRatingLine,
} from '../page/story/story-wording.ts';
import { toVisibleLine } from '../page/visible-text.ts';
import { toPaint } from './text/paint.ts';
import { createSheet, type Sheet } from './text/sheet.ts';
import { toWidth } from './text/width.ts';
import type { Run, Style } from './text/wrap.ts';

export interface StoryTextOptions {
  /** Columns; under 20 counts as 20. */
  readonly width: number;
  readonly color: boolean;
}

const INDENT = '  ';
const HANG = '    ';
const DEEP = '      ';
const CELL_WIDTH = 4;

/** Columns that the evidence of a matrix needs beside the ratings to be read with ease. */
const LEAST_EVIDENCE = 30;

/** Columns that a timeline needs beside its dates. */
const LEAST_ENTRY = 30;

/** Columns of the widest date that stands beside its entries; a wider one stands above them. */
const WIDEST_DATE = 18;

/**
 * A story for a terminal, `readings` being those it was made of: sections, the most important first, each row in the
 * exact words of an article with where they stand. The colours only add to this. Control characters come out visible.
 */
export function toStoryText(story: Story, readings: readonly Reading[], { width, color }: StoryTextOptions): string {
  const sheet = createSheet(Math.max(20, Math.floor(width)), toPaint(color));
  const index = toStoryIndex(story, readings);
  const report = toReport(index);
  const toPlace = createToPlace(index);
  sheet.add([{ text: toVisibleLine(report.about), style: 'quiet' }]);
  sheet.space();
  for (const section of report.sections) {
    sheet.heading(STORY_SECTION_WORDS[section.name]);
    addSection(sheet, section, toPlace);
    if (section.name === 'articles') sheet.add([{ text: toPlaceLegend(hasPages(index)), style: 'quiet' }], INDENT);
    sheet.space();
  }
  return sheet.lines.join('\n');
}

function addSection(sheet: Sheet, { blocks }: Section, toPlace: ToPlace): void {
  const dateWidths = blocks.map((block) => (block.kind === 'dated' ? toWidth(toVisibleLine(block.when)) : 0));
  const dateWidth = Math.max(0, ...dateWidths.filter((dateWidth) => dateWidth <= WIDEST_DATE));
  let before = '';
  for (const block of blocks) {
    const when = block.kind === 'dated' ? block.when : '';
    addBlock(sheet, block, { toPlace, dateWidth, isDateKnown: when === before });
    before = when;
  }
}

interface Setting {
  readonly toPlace: ToPlace;
  /** Columns for the dates of the section. */
  readonly dateWidth: number;
  /** True where the block before has the same date. */
  readonly isDateKnown: boolean;
}

function addBlock(sheet: Sheet, block: Block, { toPlace, dateWidth, isDateKnown }: Setting): void {
  const runs = (line: Line): readonly Run[] => line.map((inline) => toRun(inline, toPlace));
  switch (block.kind) {
    case 'row':
      sheet.add(runs(block.lead), INDENT, HANG);
      for (const detail of block.details) sheet.add(runs(detail), DEEP, `${DEEP}  `);
      return;
    case 'sides':
      sheet.add(runs(block.lead), INDENT, HANG);
      for (const { who, words } of block.sides) {
        sheet.add([...runs(who), { text: ': ', style: 'plain' }, ...runs(words)], DEEP, `${DEEP}  `);
      }
      return;
    case 'dated': {
      const when = isDateKnown ? '' : toVisibleLine(block.when);
      const hasRoom = sheet.width >= INDENT.length + dateWidth + 2 + LEAST_ENTRY;
      const isAside = hasRoom && toWidth(when) <= dateWidth;
      const hang = hasRoom ? ' '.repeat(INDENT.length + dateWidth + 2) : DEEP;
      if (!isAside && !isDateKnown) sheet.add([{ text: when, style: 'plain' }], INDENT);
      const beside = `${INDENT}${when}${' '.repeat(Math.max(0, dateWidth - toWidth(when)) + 2)}`;
      sheet.add(runs(block.lead), isAside ? beside : hang, hang);
      for (const detail of block.details) sheet.add(runs(detail), hang, `${hang}  `);
      return;
    }
    case 'ranked': {
      const number = `${INDENT}${block.number}. `;
      sheet.add(runs(block.lead), number, ' '.repeat(number.length));
      for (const detail of block.details) sheet.add(runs(detail), DEEP, `${DEEP}  `);
      return;
    }
    case 'matrix':
      addMatrix(sheet, block.columnCount, block.rows, runs);
      return;
    case 'article':
      sheet.add([{ text: `[${block.letter}]\u00a0`, style: 'quiet' }, ...runs(block.lead)], INDENT, DEEP);
      return;
    case 'title':
    case 'note':
      sheet.add(runs(block.line), INDENT, HANG);
  }
}

/** As a table where there is room for one, else a line for each piece of evidence. */
function addMatrix(
  sheet: Sheet,
  columnCount: number,
  rows: readonly MatrixLine[],
  toRuns: (line: Line) => readonly Run[],
): void {
  const isTable = sheet.width - INDENT.length - columnCount * CELL_WIDTH >= LEAST_EVIDENCE;
  sheet.space();
  if (isTable) {
    const numbers = Array.from(
      { length: columnCount },
      (_, column): Run => ({ text: `${column + 1}.`, style: 'strong' }),
    );
    sheet.addWithCells([{ text: 'Evidence', style: 'strong' }], numbers, CELL_WIDTH, INDENT);
  }
  for (const { what, ratings } of rows) {
    if (isTable) {
      const cells = ratings.map(
        (rating): Run => ({ text: rating === null ? '' : RATING_SIGNS[rating], style: 'plain' }),
      );
      sheet.addWithCells(toRuns(what), cells, CELL_WIDTH, INDENT);
    } else {
      sheet.add(toRuns(what), INDENT, HANG);
      sheet.add([{ text: toRatingLine(ratings), style: 'quiet' }], DEEP);
    }
  }
  if (isTable) sheet.add([{ text: MATRIX_LEGEND, style: 'quiet' }], INDENT);
}

const STYLES: Readonly<Record<Exclude<Inline['kind'], 'place'>, Style>> = {
  plain: 'plain',
  strong: 'strong',
  quiet: 'quiet',
  words: 'plain',
  stress: 'content',
};

function toRun(inline: Inline, toPlace: ToPlace): Run {
  if (inline.kind !== 'place') {
    const text = toVisibleLine(inline.text);
    return { text: inline.kind === 'stress' ? `*${text}*` : text, style: STYLES[inline.kind] };
  }
  const place = toPlace(inline.ref);
  const text = place === null ? '' : `\u00a0[${toPlaceLabel(place)}]`;
  return { text, style: 'quiet' };
}
