import type { Article, Block } from '../document/article.ts';
import type { Span } from '../document/span.ts';

/** A block as a page sets it: in one line of its own for each of `lines`, in order, without white space at their edges. */
export interface LaidBlock extends Block {
  readonly lines: readonly Span[];
}

/** The blocks of an article with whatever words lie outside them added as paragraphs, so that a page never hides a word. */
export function toLayout(article: Article): readonly LaidBlock[] {
  const { text, blocks } = article;
  const layout: LaidBlock[] = [];
  const add = ({ kind, start, end, ...page }: Block): void => {
    const last = layout.at(-1);
    // A dateline opens the paragraph it stands in.
    const isRunIn = last?.kind === 'dateline' && !text.slice(last.end, start).includes('\n');
    const from = isRunIn ? last.start : start;
    const lines = splitLines(text, { start: from, end });
    if (isRunIn) layout.pop();
    if (lines.length > 0) layout.push({ kind, start: from, end, ...page, lines });
  };
  let position = 0;
  for (const block of blocks) {
    for (const paragraph of splitParagraphs(text, position, block.start)) add(paragraph);
    if (block.start >= position) add(block);
    position = Math.max(position, block.end);
  }
  for (const paragraph of splitParagraphs(text, position, text.length)) add(paragraph);
  return layout;
}

/** How far from the top a block may stand to be the article's headline. */
const TITLE_WITHIN = 5;

/** The index of the block that is the article's headline, -1 where it has none. */
export function findHeadline(layout: readonly LaidBlock[]): number {
  return layout.slice(0, TITLE_WITHIN).findIndex(({ kind }) => kind === 'title');
}

/** By index of the block that begins it: each page but the first. Empty for an article without pages. */
export function findPageTurns(layout: readonly LaidBlock[]): ReadonlyMap<number, number> {
  const turns = new Map<number, number>();
  let last: number | undefined;
  for (const [index, { page }] of layout.entries()) {
    if (page === undefined) continue;
    // A note of an earlier page may stand behind what runs on to the next one.
    if (last !== undefined && page > last) turns.set(index, page);
    last = Math.max(last ?? page, page);
  }
  return turns;
}

const PARAGRAPH = /\S[^\n]*(?:\n(?![^\S\n]*\n)[^\n]*)*/g;

function splitParagraphs(text: string, start: number, end: number): readonly Block[] {
  if (start >= end) return [];
  return (
    [...text.slice(start, end).matchAll(PARAGRAPH)]
      // Marks of Markdown and rules of dashes are no words.
      .filter(([words]) => /[\p{L}\p{N}]/u.test(words))
      .map((match) => {
        const from = start + match.index;
        return { kind: 'paragraph', start: from, end: from + match[0].trimEnd().length };
      })
  );
}

/** Columns up to which a block's longest line may go for all its lines to be meant: an address, a list, front matter. */
const SHORT_LINE = 50;

/**
 * The lines of a block that are meant as lines. A line break is only the width of the page that a text was written for
 * where the next word would not have fitted; those are not kept.
 */
function splitLines(text: string, block: Span): readonly Span[] {
  const written: Span[] = [];
  let start = block.start;
  while (start < block.end) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 || lineEnd > block.end ? block.end : lineEnd;
    const words = text.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    if (from < end) written.push({ start: from, end: from + words.trim().length });
    start = end + 1;
  }
  const longest = written.reduce((length, line) => Math.max(length, line.end - line.start), 0);
  // Front matter is a line a value, however long they are.
  const [opening] = written;
  if (opening !== undefined && text.slice(opening.start, opening.end) === '---') return written;
  const lines: { start: number; end: number }[] = [];
  let lastLength = 0;
  for (const line of written) {
    const last = lines.at(-1);
    const firstWord = text.slice(line.start, Math.min(line.end, line.start + longest)).search(/\s|$/);
    if (last === undefined || longest <= SHORT_LINE || lastLength + 1 + firstWord <= longest) lines.push({ ...line });
    else last.end = line.end;
    lastLength = line.end - line.start;
  }
  return lines;
}
