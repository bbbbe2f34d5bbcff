import type { Span } from '../document/span.ts';
import { classOf, isBlank, isCapital, LETTER } from './characters.ts';

/**
 * The layout of a text, decided block by block; a block is a run of lines with no blank line between.
 *
 * - A blank line always ends a paragraph.
 * - In a hard-wrapped block (old wire copy, mail) a line end is a space, unless the line is clearly shorter than the wrap
 *   width. A block is hard-wrapped where no line is wider than WIDEST_WRAP, some line is at least NARROWEST_WRAP wide and
 *   a third of its lines or more go on in lower case; a block too small to tell takes after the last hard-wrapped one.
 * - In any other block each line is a paragraph.
 *
 * Look-ahead: the rest of the block. Text added after a blank line changes no earlier paragraph.
 */

interface Line extends Span {
  /** Width from the first to the last character that shows, in code units. */
  readonly width: number;
}

const NARROWEST_WRAP = 45;
const WIDEST_WRAP = 100;
/** How far short of the wrap width a line may end and still go on: a long word that did not fit. */
const RAGGED = 16;

/** The paragraphs of a text, trimmed, in order; together they hold every character that is not blank. */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let block: Line[] = [];
  let wrapWidth = 0;
  let position = 0;
  while (position <= text.length) {
    const lineEnd = findLineEnd(text, position);
    const line = trimLine(text, position, lineEnd);
    if (line.width > 0) block.push(line);
    position = lineEnd + 1;
    if (text.charCodeAt(lineEnd) === 0x0d && text.charCodeAt(position) === 0x0a) position++;
    if (line.width === 0 || position > text.length) {
      wrapWidth = toWrapWidth(text, block, wrapWidth);
      addBlock(text, block, wrapWidth, paragraphs);
      block = [];
    }
  }
  return paragraphs;
}

function findLineEnd(text: string, start: number): number {
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if ((code >= 0x0a && code <= 0x0d) || code === 0x2028 || code === 0x2029) break;
  }
  return end;
}

function trimLine(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end, width: end - start };
}

/** The width at which a block is wrapped; 0 where it is not. */
function toWrapWidth(text: string, block: readonly Line[], before: number): number {
  let widest = 0;
  let goingOn = 0;
  for (const [index, line] of block.entries()) {
    if (line.width > widest) widest = line.width;
    if (index > 0 && isLowerCase(text, line.start)) goingOn++;
  }
  if (widest > WIDEST_WRAP) return 0;
  const breaks = block.length - 1;
  if (breaks > 0 && widest >= NARROWEST_WRAP && goingOn * 3 >= breaks) return widest;
  return breaks <= 2 ? before : 0;
}

function isLowerCase(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return classOf(code) === LETTER && !isCapital(code);
}

function addBlock(text: string, block: readonly Line[], wrapWidth: number, paragraphs: Span[]): void {
  let start = -1;
  for (const [index, line] of block.entries()) {
    if (start < 0) start = line.start;
    const next = block[index + 1];
    if (next !== undefined && isWrapped(text, line, next, wrapWidth)) continue;
    paragraphs.push({ start, end: line.end });
    start = -1;
  }
}

function isWrapped(text: string, line: Line, next: Line, wrapWidth: number): boolean {
  if (wrapWidth === 0) return false;
  return line.width >= wrapWidth - RAGGED || (line.width >= NARROWEST_WRAP && isLowerCase(text, next.start));
}
