import type { Problem } from '../document/article.ts';
import { HearsayError, toProblem } from '../errors.ts';
import { isBylineLine } from './blocks/byline.ts';
import { isDateLine } from './blocks/date-line.ts';
import { parseDateline } from './blocks/dateline.ts';
import { isMasthead } from './blocks/title.ts';
import type { ArticleOptions, Ingested } from './ingested.ts';
import { loadWordVectors } from './load-network.ts';
import { parseDate } from './metadata/dates.ts';
import { toFileMetadata } from './metadata/file-metadata.ts';
import { findRunningLines } from './pdf/find-running-lines.ts';
import { countWords, type IsWord, joinLines, toPlainLetters } from './pdf/join-lines.ts';
import type { PageText, PdfText } from './pdf/pdf-text.ts';
import { splitColumns } from './pdf/split-columns.ts';
import { type Fragment, toFragments } from './pdf/to-fragments.ts';
import { toColumns, toUsualSize } from './pdf/to-lines.ts';
import { type Paragraph, toParagraphs } from './pdf/to-paragraphs.ts';
import { type TextBlock, toArticleFromBlocks } from './to-article-from-blocks.ts';

/** Letters that mean nothing, of all: more, and the file does not say which letters its print stands for. */
const MOST_GARBLED = 0.1;

/** How many blocks may stand over a headline, and how long each. */
const MOST_OVER_TITLE = 3;
const LONGEST_OVER_TITLE = 100;

/** How far to the right the lines of a part of a page could go: to the edge of all parts, where none stands beside it. */
function toRoom(part: readonly Fragment[], parts: readonly (readonly Fragment[])[]): number {
  const [top, bottom] = toHeights(part);
  const isAlone = parts.every((other) => {
    const [otherTop, otherBottom] = toHeights(other);
    return other === part || otherBottom > top || otherTop < bottom;
  });
  return isAlone ? parts.flat().reduce((most, { right }) => Math.max(most, right), 0) : Number.NEGATIVE_INFINITY;
}

function toHeights(part: readonly Fragment[]): readonly [top: number, bottom: number] {
  return part.reduce<readonly [number, number]>(
    ([top, bottom], { y }) => [Math.max(top, y), Math.min(bottom, y)],
    [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  );
}

/**
 * The article printed in a PDF: columns in the order in which they are read, words and paragraphs whole, heads and feet left out, each
 * block with its page. Throws a HearsayError `pdf-no-text` where there are pictures only.
 */
export function toArticleFromPdf(
  pdf: PdfText,
  name: string,
  options: ArticleOptions = {},
  isWord: IsWord = isKnownWord,
): Ingested {
  const { pages, facts } = pdf;
  const fragments = pages.map(toFragments);
  const running = findRunningLines(pages, fragments);
  const columns = fragments.flatMap((page, index) => {
    const parts = splitColumns(page.filter((fragment) => !running.has(fragment)));
    return parts.flatMap((part) => toColumns(part, index + 1, isWord, toRoom(part, parts)));
  });
  const lines = columns.flatMap((column) => column.lines);
  const bodySize = toUsualSize(lines);
  const paragraphs = toParagraphs(columns, bodySize);
  const counts = countWords(lines.map(({ words }) => toPlainLetters(words)));
  const blocks = toBlocks(paragraphs, (words) => joinLines(words, counts, isWord));
  const problems = findProblems(pdf, blocks);
  if (blocks.length === 0)
    throw new HearsayError(
      pdf.isCutShort || pages.some(({ isDamaged }) => isDamaged) ? 'pdf-damaged' : 'pdf-no-text',
      name,
    );
  const metadata = {
    ...toFileMetadata(facts, blocks),
    published: facts.published === null ? null : parseDate(facts.published),
    outlet: facts.outlet,
  };
  return toArticleFromBlocks(blocks, metadata, problems, options);
}

function isKnownWord(word: string): boolean {
  return loadWordVectors().toRow(word) > 0;
}

function toBlocks(paragraphs: readonly Paragraph[], join: (lines: readonly string[]) => string): readonly TextBlock[] {
  const sizes = [
    ...new Set(paragraphs.filter(({ kind }) => kind === 'large').map(({ size }) => Math.round(size))),
  ].sort((a, b) => b - a);
  const blocks: TextBlock[] = [];
  for (const { lines, kind, size, page } of paragraphs) {
    const words = join(lines.map(toPlainLetters).filter((line) => line !== ''));
    if (words === '') continue;
    if (kind === 'item') {
      blocks.push({ words: words.replace(/^[^\p{L}\p{N}"“‘'«(]+\s*/u, ''), hint: 'item', level: 0, page });
      continue;
    }
    const isHeading =
      kind === 'large' && words.length <= 300 && /\p{L}/u.test(words) && !isFurniture(words, blocks.length);
    const level = isHeading ? Math.min(6, sizes.indexOf(Math.round(size)) + 1) : 0;
    blocks.push({ words, hint: isHeading ? 'heading' : null, level, page });
  }
  return markOverTitle(blocks.filter(({ words }) => words !== ''));
}

/** What stands over the headline is none, be it larger or smaller: the paper's name, a section, a slogan, the headline itself as a running head. */
function markOverTitle(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const first = blocks.slice(0, MOST_OVER_TITLE + 1);
  const largest = Math.min(...first.filter(({ hint }) => hint === 'heading').map(({ level }) => level));
  const at = first.findIndex(({ hint, level }) => hint === 'heading' && level === largest);
  const title = blocks[at]?.words ?? '';
  return blocks.flatMap((block, index) => {
    if (index >= at || isBylineLine(block.words) || isDateLine(block.words)) return [block];
    const words = block.words.replace(title, '').trim();
    if (words.length > LONGEST_OVER_TITLE) return [block];
    return words === '' ? [] : [{ ...block, words, hint: 'over-title' as const }];
  });
}

/** Large print that is no heading: a paper's name over the title, a byline, a date, a paragraph that opens with its place. */
function isFurniture(words: string, index: number): boolean {
  return (index <= 1 && isMasthead(words)) || isBylineLine(words) || isDateLine(words) || parseDateline(words) !== null;
}

function findProblems({ pages, isCutShort }: PdfText, blocks: readonly TextBlock[]): Problem[] {
  const problems: Problem[] = isCutShort ? [toProblem('pdf-cut-short')] : [];
  const findPages = (has: (page: PageText) => boolean): readonly number[] =>
    pages.flatMap((page, index) => (has(page) ? [index + 1] : []));
  const damaged = findPages(({ isDamaged }) => isDamaged);
  if (damaged.length > 0) problems.push(toProblem('pdf-page-damaged', null, toPageList(damaged)));
  const hiding = findPages(({ isHiding }) => isHiding);
  if (hiding.length > 0) problems.push(toProblem('pdf-unseen', null, toPageList(hiding)));
  let [letters, garbled] = [0, 0];
  for (const { words } of blocks) {
    letters += words.length;
    garbled += words.match(/[\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0;
  }
  if (garbled > letters * MOST_GARBLED) problems.push(toProblem('pdf-garbled'));
  return problems;
}

function toPageList(pages: readonly number[]): string {
  const shown = pages.slice(0, 10).join(', ');
  return pages.length === 1 ? `page ${shown}` : `pages ${shown}${pages.length > 10 ? ', …' : ''}`;
}
