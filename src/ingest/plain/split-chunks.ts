import type { Span } from '../../document/span.ts';
import { splitParagraphs } from '../../language/paragraphs.ts';
import { isBylineLine } from '../blocks/byline.ts';
import { isDateLine } from '../blocks/date-line.ts';
import { isLinkLine } from '../blocks/link.ts';
import { isSummaryLabel } from '../blocks/summary.ts';
import type { Chunk, Hint } from './chunk.ts';
import { parseLineMark } from './line-marks.ts';

/** A byline or a date stands at the top; further down the same words are a wrapped line of prose. */
const HEAD_LINES = 24;

/** A line longer than this is prose, whatever it starts with. */
const LONGEST_SPECIAL_LINE = 240;

/** In UTF-16 code units. */
const LONGEST_ENTRY_HEAD = 90;

interface Line extends Span {
  readonly hint: Hint;
  readonly level: number;
  /** 'rule' belongs to no chunk, 'underline' makes a heading of the line before, 'alone' joins no neighbour. */
  readonly role: 'prose' | 'alone' | 'rule' | 'underline';
}

/**
 * The blocks of a plain text or Markdown file from `from` on, by layout alone: paragraphs, and inside them the lines
 * that stand for themselves (headings, list items, bylines, dates, addresses). Time grows linearly with the text.
 */
export function splitChunks(text: string, paragraphs: readonly Span[] = splitParagraphs(text)): Chunk[] {
  const chunks: Chunk[] = [];
  let lineIndex = 0;
  for (const paragraph of paragraphs) {
    let open: { start: number; end: number; hint: Hint; level: number } | null = null;
    const close = (): void => {
      if (open !== null && open.start < open.end) addChunk(text, chunks, open);
      open = null;
    };
    for (let position = paragraph.start; position < paragraph.end; ) {
      const lineEnd = findLineEnd(text, position, paragraph.end);
      const read = toLine(text, position, lineEnd, lineIndex);
      const line: Line | null =
        read !== null && open === null && lineEnd < paragraph.end && isEntryHead(text, read)
          ? { ...read, hint: 'heading', level: 3, role: 'alone' }
          : read;
      lineIndex += 1;
      position = lineEnd + 1;
      if (line === null) continue;
      const current = open as { start: number; end: number; hint: Hint; level: number } | null;
      if (line.role === 'rule' || line.role === 'underline') {
        if (line.role === 'underline' && current !== null && current.hint === null && isOneLine(text, current)) {
          open = { ...current, hint: 'heading', level: line.level };
        } else if (line.role === 'underline') makeHeading(text, chunks, line);
        close();
      } else if (line.role === 'alone') {
        close();
        chunks.push({ start: line.start, end: line.end, hint: line.hint, level: line.level });
      } else if (line.hint === 'quote' && current?.hint === 'quote') current.end = line.end;
      else if (line.hint !== null || current === null) {
        close();
        open = { start: line.start, end: line.end, hint: line.hint, level: line.level };
      } else current.end = line.end;
    }
    close();
  }
  return chunks;
}

/** Quoted lines that follow each other are one quotation, however the layout parts them. */
function addChunk(text: string, chunks: Chunk[], chunk: Chunk): void {
  const last = chunks.at(-1);
  if (chunk.hint === 'quote' && last?.hint === 'quote' && chunk.start - last.end <= 8) {
    if (/^[^\S\r\n]*(?:\r\n|\r|\n)[ >]*$/.test(text.slice(last.end, chunk.start))) {
      chunks[chunks.length - 1] = { ...last, end: chunk.end };
      return;
    }
  }
  chunks.push(chunk);
}

/** An underline that the paragraph layout cut off from its title still makes it one. */
function makeHeading(text: string, chunks: Chunk[], line: Line): void {
  const last = chunks.at(-1);
  if (last === undefined || last.hint !== null || !isOneLine(text, last)) return;
  if (!/^[ \t]*\r?\n[ \t]*$/.test(text.slice(last.end, line.start))) return;
  chunks[chunks.length - 1] = { ...last, hint: 'heading', level: line.level };
}

function toLine(text: string, from: number, to: number, lineIndex: number): Line | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (start === end) return null;
  const line = text.slice(start, end);
  const { mark, length, level } = parseLineMark(line);
  if (mark === 'rule' || mark === 'underline') return { start, end, hint: null, level, role: mark };
  if (mark === 'heading') {
    const closing = end - start <= LONGEST_SPECIAL_LINE ? / #+$/.exec(line) : null;
    return {
      start: start + length,
      end: closing === null ? end : start + closing.index,
      hint: 'heading',
      level,
      role: 'alone',
    };
  }
  if (mark === 'quote') {
    while (start + length < end && text[start + length] === ' ') start += 1;
    return { start: Math.min(start + length, end), end, hint: 'quote', level: 0, role: 'prose' };
  }
  if (mark === 'item') return { start: start + length, end, hint: 'item', level: 0, role: 'prose' };
  const isAlone = end - start <= LONGEST_SPECIAL_LINE && isSpecial(line, lineIndex);
  return { start, end, hint: null, level: 0, role: isAlone ? 'alone' : 'prose' };
}

/** "12.05 Power out in 40,000 homes": the head of an entry of a live page, over the line that tells it. */
function isEntryHead(text: string, { start, end, hint, role }: Line): boolean {
  if (hint !== null || role !== 'prose' || end - start > LONGEST_ENTRY_HEAD) return false;
  return /^\d{1,2}[.:]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:GMT|BST|E[DS]?T|P[DS]?T|CES?T|IST))?[:,]? [–—-]? ?["“‘']?\p{Lu}.*[^.,;:–—-]$/u.test(
    text.slice(start, end),
  );
}

function isSpecial(line: string, lineIndex: number): boolean {
  if (isLinkLine(line)) return true;
  if (lineIndex >= HEAD_LINES) return false;
  return isSummaryLabel(line) || isBylineLine(line) || isDateLine(line);
}

function isOneLine(text: string, span: Span): boolean {
  if (span.end - span.start > LONGEST_SPECIAL_LINE) return false;
  return !/[\r\n]/.test(text.slice(span.start, span.end));
}

function findLineEnd(text: string, start: number, limit: number): number {
  for (let index = start; index < limit; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029 || code === 0x0b || code === 0x0c)
      return index;
  }
  return limit;
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x200b ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x3000
  );
}
