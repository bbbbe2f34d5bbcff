// Catches: **bold**, [a link](page), > a block quote, | tables |, [^1], [A:17] and [12: words] of our own reports.  Not: [brackets] of an editor.
import type { Span } from '../document/span.ts';

/** A place where a draft points at something: a link, a footnote, a letter and line of one of our reports. */
export interface Pointer {
  /** Where it stands; what it is about stands before it, or is it. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'link' | 'note' | 'letter';
  /** The address or path, the number of the note, or the letter. */
  readonly target: string;
}

/** A draft without its markup. */
export interface DraftText {
  /** As long as the draft; blanks stand where markup was, and each item of a list and cell of a table is a paragraph of its own. */
  readonly text: string;
  readonly pointers: readonly Pointer[];
  /** What notes say: "[^1]: Meridian Press, 30 April". By number; the first of a number counts. */
  readonly notes: ReadonlyMap<string, string>;
  /** Headings, in order of `start`. */
  readonly headings: readonly Span[];
  /** From where on it is no prose but a report of this program, which has nothing but quotations to be checked; its length where it is none. */
  readonly reportFrom: number;
  /** Lines of tables, in order of `start`. */
  readonly rows: readonly Span[];
  /** Paragraphs set apart as block quotes, in order of `start`. */
  readonly blockQuotes: readonly Span[];
}

/** Longest address of a link, in code units. */
const LONGEST = 2000;

const LINE_START = /(?<=^|\n)[ \t]{0,12}(?:(?:>[ \t]?)+|#{1,6}[ \t]+|[-*+•][ \t]+|\d{1,3}[.)][ \t]+)/g;
const NOTE = /(?<=^|\n)[ \t]{0,3}(?:\[\^?([\w-]{1,20})\]:?|(\d{1,3})\.)[ \t]+([^\n]{1,600})/g;
const LINK =
  /!?\[((?:[^[\]\n\\]|\\.|\[[^[\]\n]{0,60}\]){0,300})\]\(\s*(<[^<>\n]{0,2000}>|[^\s()]{0,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,500})?)[^)\n]{0,200}\)/g;
const ADDRESS = /<?\bhttps?:\/\/[^\s<>"“”]{1,2000}/g;
const LETTER =
  /\[\\?\[?\s*([A-Z]{1,3}):(?:¶|p\.[ \u00a0])?\d{1,7}\s*\\?\]?\]|\\\[([A-Z]{1,3}):(?:¶|p\.[ \u00a0])?\d{1,7}\\\]/g;
const NUMBERED = /\[\^?(\d{1,3}(?:\s*[,;–-]\s*\d{1,3}){0,8}|\^[\w-]{1,20})\](?!\()/g;
const ATTRIBUTION = /\[(\d{1,5}):\s/g;
const TAG = /<\/?[a-zA-Z][^<>\n]{0,300}>/g;

/** Takes the markup out of a draft; any text is possible, and time grows linearly with it. */
export function toDraftText(draft: string): DraftText {
  const pointers: Pointer[] = [];
  const notes = new Map<string, string>();
  const headings: Span[] = [];
  const blockQuotes: Span[] = [];
  const blanks: { start: number; end: number; breaks: boolean }[] = [];
  const blank = (start: number, end: number, breaks = false): void => {
    if (end > start) blanks.push({ start, end, breaks });
  };
  const each = (pattern: RegExp, take: (match: RegExpExecArray) => void): void => {
    for (const match of draft.matchAll(pattern)) take(match);
  };
  each(NOTE, ([, named, plain, words = '']) => {
    const number = named ?? plain ?? '';
    if (!notes.has(number)) notes.set(number, words);
  });
  each(LINE_START, ({ 0: mark, index }) => {
    blank(index, index + mark.length, !mark.includes('>'));
    const lineEnd = findLineEnd(draft, index + mark.length);
    if (mark.includes('#')) headings.push({ start: index + mark.length, end: lineEnd });
    if (mark.includes('>')) addBlockQuote(draft, blockQuotes, { start: index, end: lineEnd });
  });
  each(LETTER, ({ 0: words, 1: one, 2: two, index }) => {
    pointers.push({ start: index, end: index + words.length, kind: 'letter', target: one ?? two ?? '' });
    blank(index, index + words.length);
  });
  each(LINK, ({ 0: words, 1: label = '', 2: target = '', index }) => {
    const isImage = words.startsWith('!');
    const labelStart = index + (isImage ? 2 : 1);
    const address = target.replace(/^<|>$/g, '');
    pointers.push({ start: index, end: index + words.length, kind: 'link', target: address });
    if (isImage) blank(index, index + words.length);
    else {
      blank(index, labelStart);
      blank(labelStart + label.length, index + words.length);
    }
  });
  each(ADDRESS, ({ 0: words, index }) => {
    const address = words.replace(/^</, '').replace(/[.,;:!?)\]'’]+$/, '');
    if (address.length > LONGEST) return;
    const start = index + (words.startsWith('<') ? 1 : 0);
    pointers.push({ start, end: start + address.length, kind: 'link', target: address });
    blank(index, start + address.length);
  });
  each(NUMBERED, ({ 0: words, 1: numbers = '', index }) => {
    for (const number of numbers.replace('^', '').split(/\s*[,;–-]\s*/)) {
      pointers.push({ start: index, end: index + words.length, kind: 'note', target: number });
    }
    blank(index, index + words.length);
  });
  each(TAG, ({ 0: words, index }) => blank(index, index + words.length));
  blankAttributions(draft, blank);
  blankMarks(draft, blank);
  pointers.sort((a, b) => a.start - b.start);
  const reportFrom = findReport(draft);
  if (reportFrom < draft.length) {
    // What a page of ours says for those who do not see the marks of words that differ.
    each(/\bonly here: |(?<=\S) – /g, ({ 0: words, index }) => blank(index, index + words.length));
    // The cells of a matrix stand beside the first line of words that go on below.
    each(/(?<=\S) {2,}[−+]{1,2}(?: {1,9}[−+]{1,2}){0,99}(?=\n|$)/g, ({ 0: words, index }) =>
      blank(index, index + words.length),
    );
  }
  return { text: toBlanked(draft, blanks), pointers, notes, headings, rows: findRows(draft), blockQuotes, reportFrom };
}

function findRows(draft: string): readonly Span[] {
  const rows: Span[] = [];
  for (const { 0: line, index } of draft.matchAll(/(?<=^|\n)[^\n|]{0,2000}\|[^\n]{0,8000}/g)) {
    if (/\|[^|]*\p{L}[^|]*\|/u.test(`|${line}|`) && / \| |^\s*\|/.test(line))
      rows.push({ start: index, end: index + line.length });
  }
  return rows;
}

/** What our pages and Markdown say somewhere. */
const OWN_PAGE =
  /Found by Hearsay \(|However many articles tell it, what one origin alone stands behind|Choose underlined words to see who says them|^# Story of \d+ articles?, /;

/** Headings of our text reports stand over a line; our pages and Markdown say who made them at their end. */
function findReport(draft: string): number {
  if (OWN_PAGE.test(draft)) return 0;
  const rule =
    /(?<=^|\n)(?:What happened|What rests on one origin|Where the accounts differ|Who said what|Voices|The articles)\n─{5,}\n/.exec(
      draft,
    );
  return rule === null ? draft.length : rule.index;
}

function findLineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Lines of one block quote are one. */
function addBlockQuote(draft: string, blockQuotes: Span[], line: Span): void {
  const last = blockQuotes.at(-1);
  const isEmpty = /^[\s>]*$/.test(draft.slice(line.start, Math.min(line.end, line.start + 200)));
  if (last !== undefined && !isEmpty && /^\n?(?:[ \t]{0,12}(?:>[ \t]?)+\n)*$/.test(draft.slice(last.end, line.start))) {
    blockQuotes[blockQuotes.length - 1] = { start: last.start, end: line.end };
  } else if (!isEmpty) blockQuotes.push(line);
}

/** "[12: " of our own readings and the bracket that closes it. */
function blankAttributions(draft: string, blank: (start: number, end: number) => void): void {
  const opened = [...draft.matchAll(ATTRIBUTION)].map(({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
  }));
  if (opened.length === 0) return;
  const starts = new Map(opened.map((mark) => [mark.start, mark]));
  const stack: boolean[] = [];
  for (let at = (opened[0] as Span).start; at < draft.length; at++) {
    const character = draft.charCodeAt(at);
    if (character === 0x5b) {
      const mark = starts.get(at);
      stack.push(mark !== undefined);
      if (mark !== undefined) blank(mark.start, mark.end - 1);
    } else if (character === 0x5d && stack.length > 0 && stack.pop()) blank(at, at + 1);
  }
}

/** Emphasis, code, table lines and backslashes. */
function blankMarks(draft: string, blank: (start: number, end: number, breaks?: boolean) => void): void {
  for (const { 0: mark, index } of draft.matchAll(
    /\*+|~~|`+|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])|\\(?=[!-/:-@[-`{-~])/gu,
  )) {
    // Two grave accents are an opening quotation mark in old type.
    if (mark === '``') continue;
    blank(index, index + mark.length);
  }
  for (const { index } of draft.matchAll(/(?<=^|\n)[ \t]*\|[^\n]*/g)) {
    const end = findLineEnd(draft, index + 1);
    for (let at = draft.indexOf('|', index); at >= 0 && at < end; at = draft.indexOf('|', at + 1)) {
      blank(Math.max(index, at - 1) < at && draft[at - 1] === ' ' ? at - 1 : at, at + 1, true);
    }
  }
}

/** The draft with blanks in place of what is left out; where a paragraph begins a line break is one of them. */
function toBlanked(draft: string, blanks: { start: number; end: number; breaks: boolean }[]): string {
  blanks.sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, breaks } of blanks) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(draft.slice(at, from));
    // Line breaks stay, so that the offsets of lines do.
    const gap = draft.slice(from, end).replace(/[^\n]/g, ' ');
    parts.push(
      breaks && gap.length > 0 ? `${'\n'.repeat(Math.min(2, gap.length))}${gap.slice(Math.min(2, gap.length))}` : gap,
    );
    at = end;
  }
  parts.push(draft.slice(at));
  return parts.join('');
}
