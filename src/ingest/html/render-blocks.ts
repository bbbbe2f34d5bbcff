import { anyOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import type { Hint } from '../plain/chunk.ts';
import { BLOCK_ELEMENTS, isClosedBy, splitMarkup, VOID_ELEMENTS } from './split-markup.ts';

/** A block of a page as a reader sees it, entities still undecoded. */
export interface RenderedBlock {
  readonly words: string;
  readonly hint: Hint;
  /** Heading level 1 to 6; 0 where it is no heading. */
  readonly level: number;
}

/** Elements whose words are no part of what one reads. */
const SILENT: ReadonlySet<string> = new Set(
  'head noscript iframe object svg math canvas template button select option audio video map nav dialog amp-analytics amp-ad amp-iframe amp-img'.split(
    ' ',
  ),
);

/** Words in the tag of an element by which a page hides it from the eye. */
const HIDDEN = toPattern(
  'i',
  /\s/,
  anyOf(
    /hidden(?=[\s=/>])/,
    /aria-hidden\s*=\s*["']?true/,
    sequenceOf(/style\s*=\s*(?:"[^"]{0,500}?|'[^']{0,500}?)/, /(?:display\s*:\s*none|visibility\s*:\s*hidden)/),
    sequenceOf(
      /class\s*=\s*(?:"(?:[^"]{0,500}?\s)?|'(?:[^']{0,500}?\s)?)/,
      /(?:visually-hidden|sr-only|screen-reader-text|screen-reader-only|visuallyhidden)(?=[\s"'])/,
    ),
  ),
);

/** Marks that only steer line breaking. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

interface Frame {
  readonly name: string;
  readonly hint: Hint | undefined;
  readonly level: number;
  readonly isSilent: boolean;
}

/**
 * The blocks of a page in order, white space collapsed, `<br>` as a line end and two of them as a new block, cells of a
 * table row set off by " | ". One pass, no recursion. Words of scripts, menus and hidden elements are left out.
 */
export function renderBlocks(html: string): RenderedBlock[] {
  const blocks: RenderedBlock[] = [];
  const frames: Frame[] = [];
  const openCounts = new Map<string, number>();
  let silentDepth = 0;
  let words: string[] = [];
  let raisedFrom = -1;

  const flush = (): void => {
    if (words.length === 0) return;
    const rendered = collapse(words.join(''));
    words = [];
    raisedFrom = -1;
    const { hint, level } = findHint(frames);
    for (const part of rendered.split(/\n{2,}/)) {
      const trimmed = trimCells(part);
      if (trimmed !== '') blocks.push({ words: trimmed, hint, level });
    }
  };

  splitMarkup(html, (markup) => {
    if (markup.kind === 'text') {
      if (silentDepth === 0) words.push(html.slice(markup.start, markup.end).replace(/\s+/g, ' '));
      return;
    }
    if (markup.kind === 'raw') return;
    const { name } = markup;
    if (markup.kind === 'open') {
      if (silentDepth === 0) {
        if (name === 'br') words.push('\n');
        else if (name === 'hr' || BLOCK_ELEMENTS.has(name)) flush();
      }
      if (VOID_ELEMENTS.has(name)) return;
      if (name === 'sup') raisedFrom = words.length;
      if (isClosedBy(frames.at(-1)?.name, name)) closeTop();
      const isSilent =
        SILENT.has(name) || HIDDEN.test(html.slice(markup.start, Math.min(markup.end, markup.start + 1000)));
      frames.push({ name, hint: toHint(name), level: /^h[1-6]$/.test(name) ? Number(name[1]) : 0, isSilent });
      openCounts.set(name, (openCounts.get(name) ?? 0) + 1);
      if (isSilent) silentDepth += 1;
      return;
    }
    if ((openCounts.get(name) ?? 0) === 0) {
      if (name === 'p' && silentDepth === 0) flush();
      return;
    }
    for (;;) if (closeTop() === name) break;
  });
  flush();
  return blocks;

  function closeTop(): string {
    const top = frames.at(-1) as Frame;
    if (silentDepth === 0) {
      if (BLOCK_ELEMENTS.has(top.name)) flush();
      else if (top.name === 'td' || top.name === 'th') words.push(' | ');
      else if (top.name === 'sup' && raisedFrom >= 0) words = setNote(words, raisedFrom);
    }
    frames.pop();
    openCounts.set(top.name, (openCounts.get(top.name) as number) - 1);
    if (top.isSilent) silentDepth -= 1;
    return top.name;
  }
}

/** The raised number of a note in brackets, so that it is no part of the word before it; not that of m² and CO₂. */
function setNote(words: readonly string[], from: number): string[] {
  const number = /^\s*\[?(\d{1,3})\]?\s*$/.exec(words.slice(from).join(''))?.[1];
  const before = words.slice(0, from).join('').slice(-4);
  const isAfterWord =
    /\p{L}{2}$|[\d.,;:!?"'”’)\]]$/u.test(before) && !/(?:^|[^\p{L}])(?:[kcm]m|ft|mi|yd)$/iu.test(before);
  if (number === undefined || !isAfterWord) return [...words];
  return [...words.slice(0, from), `[${number}]`];
}

/** Runs of blanks first: a pattern that looks for blanks before a line end must never meet a long run of them. */
function collapse(words: string): string {
  return words
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/(?: \|){2,}/g, ' |');
}

/** Without the marks of empty cells at its ends. */
function trimCells(row: string): string {
  let start = 0;
  let end = row.length;
  while (start < end && (/\s/.test(row[start] as string) || row.startsWith('| ', start))) start += 1;
  while (end > start && (/\s/.test(row[end - 1] as string) || (row[end - 1] === '|' && row[end - 2] === ' '))) end -= 1;
  return row.slice(start, end);
}

function toHint(name: string): Hint | undefined {
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (name === 'li') return 'item';
  if (name === 'blockquote') return 'quote';
  if (name === 'figcaption' || name === 'caption') return 'caption';
  return undefined;
}

/** The innermost element that says what kind of block this is. */
function findHint(frames: readonly Frame[]): { hint: Hint; level: number } {
  for (let index = frames.length - 1; index >= 0 && index >= frames.length - 40; index -= 1) {
    const frame = frames[index] as Frame;
    if (frame.hint !== undefined) return { hint: frame.hint, level: frame.level };
  }
  return { hint: null, level: 0 };
}

/** What is left to clean once entities are decoded: marks without width, and the spaces they stood between. */
export function toVisible(words: string): string {
  return words
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
