import { isBylineLine } from '../blocks/byline.ts';
import { isDateLine } from '../blocks/date-line.ts';
import type { Column, Line } from './to-lines.ts';

/** Lines that are one paragraph, heading or item. */
export interface Paragraph {
  readonly lines: readonly string[];
  readonly kind: 'body' | 'large' | 'small' | 'item';
  readonly size: number;
  /** Where it begins. */
  readonly page: number;
}

/** Sizes in parts of the body's: larger print is a heading, smaller a note or a caption. */
const LARGE = 1.12;
const SMALL = 0.9;

/** In parts of the size of the letters: how far in a first line begins, and how far in a line is set apart altogether. */
const INDENT = 0.6;
const APART = 6;

/** Lines further apart than this many times the usual distance are two paragraphs; nearer ones where a sentence ends between them. */
const FAR = 1.3;
const APART_AT_SENTENCE = 1.12;

/** In parts of the size: room beside the next word that nobody leaves at the end of a line without a reason. */
const SPARE = 2;

/** A byline or a date stands at the top; further down the same words are a line of prose. */
const HEAD_LINES = 24;

/** How many headings, notes and captions may stand between two parts of one paragraph. */
const MOST_BETWEEN = 5;

const BULLET = /^[•▪●◦‣∙·■□➢►*–—-]\s+(?=\S)/u;
const BULLET_ALONE = /^[•▪●◦‣∙■□➢►]\s*(?=\S)/u;
const SENTENCE_END = /[.!?…:]["”’'»)\]]*\d{0,2}$/u;
const OPENS_SENTENCE = /^["“‘'«([–—]*[\p{Lu}\p{N}]/u;
const GOES_ON = /^["“‘'«(]?\p{Ll}/u;

interface OpenParagraph {
  readonly lines: Line[];
  readonly kind: Paragraph['kind'];
  readonly size: number;
  readonly page: number;
  readonly column: number;
}

/** The paragraphs of a document in reading order. One that goes on in the next column or on the next page is one. */
export function toParagraphs(columns: readonly Column[], bodySize: number): readonly Paragraph[] {
  const leading = toLeadings(columns);
  const paragraphs: OpenParagraph[] = [];
  let lineCount = 0;
  for (const [index, column] of columns.entries()) {
    // A headline over some of the columns belongs to the part of the page above them, and its second line to the one below.
    const last = paragraphs.at(-1);
    let open = last?.kind === 'large' && last.page === column.page ? last : null;
    for (const line of column.lines) {
      const isAtTop = lineCount < HEAD_LINES;
      lineCount += 1;
      if (open !== null && continues(open, line, column, leading, isAtTop)) {
        open.lines.push(line);
        continue;
      }
      open = { lines: [line], kind: toKind(line, bodySize), size: line.size, page: column.page, column: index };
      paragraphs.push(open);
    }
  }
  return joinInterrupted(paragraphs, columns).map(({ lines, kind, size, page }) => ({
    lines: lines.map(({ words }) => words),
    kind,
    size,
    page,
  }));
}

function toKind({ words, size }: Line, bodySize: number): Paragraph['kind'] {
  if (BULLET_ALONE.test(words) || (BULLET.test(words) && !/^[–—-]/.test(words))) return 'item';
  if (size > bodySize * LARGE) return 'large';
  return size < bodySize * SMALL ? 'small' : 'body';
}

/** The usual distance between two lines of each size, in parts of the size. */
function toLeadings(columns: readonly Column[]): (size: number) => number {
  const counts = new Map<number, Map<number, number>>();
  for (const { lines } of columns) {
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1];
      if (before === undefined || Math.abs(before.size - line.size) > line.size * 0.05) continue;
      const distance = Math.round(((before.y - line.y) / line.size) * 20) / 20;
      if (distance < 0.8 || distance > 2.5) continue;
      const size = Math.round(line.size);
      const known = counts.get(size) ?? new Map<number, number>();
      known.set(distance, (known.get(distance) ?? 0) + 1);
      counts.set(size, known);
    }
  }
  const usual = new Map<number, number>();
  for (const [size, distances] of counts) {
    let [best, most] = [1.2, 0];
    // Of two distances as frequent the smaller is that of the lines, the larger that of paragraphs.
    for (const [distance, count] of [...distances].sort(([a], [b]) => a - b))
      if (count > most) [best, most] = [distance, count];
    usual.set(size, best);
  }
  return (size) => usual.get(Math.round(size)) ?? 1.25;
}

/** True where `line` goes on with what is open above it. */
function continues(
  open: OpenParagraph,
  line: Line,
  column: Column,
  leading: (size: number) => number,
  isAtTop: boolean,
): boolean {
  const last = open.lines.at(-1) as Line;
  if (Math.abs(last.size - line.size) > last.size * 0.08) return false;
  if (isAtTop && open.lines.length === 1 && isSpecial(last.words)) return false;
  if (isAtTop && isSpecial(line.words) && !/[,–—-]$/.test(last.words)) return false;
  if (BULLET_ALONE.test(line.words)) return false;
  const distance = (last.y - line.y) / line.size / leading(line.size);
  const isBreak = SENTENCE_END.test(last.words) && OPENS_SENTENCE.test(line.words);
  if (distance > FAR || distance < 0) return false;
  if (distance > APART_AT_SENTENCE && isBreak) return false;
  if (open.kind === 'large') return true;
  const { size } = line;
  const [indent, lastIndent] = [line.left - column.left, last.left - column.left];
  const hasRoom = couldTake(last, line, column);
  if (open.kind === 'item') return indent > size * INDENT || (!hasRoom && open.lines.length > 1);
  // Lines in the middle of the column: a byline, a date, a row of stars.
  if (indent > size * APART || lastIndent > size * APART)
    return Math.abs(line.left - last.left) < size * INDENT && !hasRoom;
  if (indent > size * INDENT && Math.abs(line.left - last.left) > size * INDENT) return false;
  if (BULLET.test(line.words) && SENTENCE_END.test(last.words)) return false;
  if (last.font !== line.font && hasRoom && OPENS_SENTENCE.test(line.words)) return false;
  if (hasRoom && (isBreak || (column.isJustified && OPENS_SENTENCE.test(line.words)))) return false;
  // Lines of a list, which nothing ends.
  if (OPENS_SENTENCE.test(line.words) && couldTake(last, line, column, SPARE)) return false;
  // A line that ends long before the edge is a last line, whatever it ends with.
  return !(
    last.right < column.right - (column.right - column.left) * 0.3 &&
    OPENS_SENTENCE.test(line.words) &&
    hasRoom
  );
}

function isSpecial(words: string): boolean {
  return words.length <= 240 && (isBylineLine(words) || isDateLine(words));
}

/** True where the first word of `next` would have had room at the end of `line`: then the line ends for a reason. */
function couldTake(line: Line, next: Line, { isJustified }: Column, spare = 0): boolean {
  if (isJustified) return line.right < line.edge - line.size * 0.5;
  const firstWord = next.words.search(/\s|$/);
  const letter = (next.right - next.left) / Math.max(1, next.words.length);
  return line.right + letter * (firstWord + 1) + line.size * (0.4 + spare) < line.edge;
}

/** Brings the parts of a paragraph together that a column, a page, a note, a caption or a pulled quotation parts. */
function joinInterrupted(paragraphs: readonly OpenParagraph[], columns: readonly Column[]): readonly OpenParagraph[] {
  const joined: OpenParagraph[] = [];
  let open: OpenParagraph | null = null;
  let between: OpenParagraph[] = [];
  /** The last line of `open` and the column that it stands in. */
  let last: { readonly line: Line; readonly column: number } | null = null;
  for (const paragraph of paragraphs) {
    if (paragraph.kind !== 'body') {
      between.push(paragraph);
      joined.push(paragraph);
      continue;
    }
    const [first] = paragraph.lines as [Line];
    const end = { line: paragraph.lines.at(-1) as Line, column: paragraph.column };
    if (
      open !== null &&
      last !== null &&
      between.length <= MOST_BETWEEN &&
      Math.abs(open.size - paragraph.size) < open.size * 0.08 &&
      (paragraph.column !== last.column || between.length > 0) &&
      isContinuation(last, first, paragraph, between, columns)
    ) {
      open.lines.push(...paragraph.lines);
      last = end;
      continue;
    }
    joined.push(paragraph);
    open = paragraph;
    last = end;
    between = [];
  }
  return joined;
}

function isContinuation(
  last: { readonly line: Line; readonly column: number },
  first: Line,
  paragraph: OpenParagraph,
  between: readonly OpenParagraph[],
  columns: readonly Column[],
): boolean {
  const isCut = !SENTENCE_END.test(last.line.words) || /[-\u00ad\u2010]$/u.test(last.line.words);
  if (isCut && (GOES_ON.test(first.words) || /\p{L}[-\u00ad\u2010]$/u.test(last.line.words))) return true;
  if (paragraph.column === last.column || between.some(({ kind }) => kind !== 'small')) return false;
  const [before, after] = [columns[last.column] as Column, columns[paragraph.column] as Column];
  if (first.left - after.left > first.size * INDENT || isSpecial(last.line.words) || isSpecial(first.words))
    return false;
  return !couldTake(last.line, first, before) && isOfSameWidth(before, after);
}

/** A line of a wide column says nothing about one of a narrow column. */
function isOfSameWidth(a: Column, b: Column): boolean {
  const [first, second] = [a.right - a.left, b.right - b.left];
  return Math.min(first, second) > Math.max(first, second) * 0.75;
}
