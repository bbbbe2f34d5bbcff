import type { IsWord } from './join-lines.ts';
import type { Fragment } from './to-fragments.ts';

/** A line of a column. */
export interface Line extends BareLine {
  /** Where it could end if its words went on. */
  readonly edge: number;
}

interface BareLine {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: number;
}

/** A column of a page, or what stands across several. */
export interface Column {
  /** The page counted from 1. */
  readonly page: number;
  /** Where most lines begin, and where the longest ends. */
  readonly left: number;
  readonly right: number;
  /** Nearly every line ends at the right edge, so one that does not ends a paragraph. */
  readonly isJustified: boolean;
  /** From the top down. */
  readonly lines: readonly Line[];
}

/** A letter this much larger than the text beside it opens a chapter. */
const INITIAL = 1.7;

/** Print of at most this size beside the body's is no part of its line. */
const BESIDE = 0.9;

/** A column of more pieces is no text around a picture. */
const MOST_FRAGMENTS = 5000;

/** So many lines in a row that end further in are text beside a picture. */
const NARROW_LINES = 3;

/** In parts of the size: how much earlier than others a line of ragged text may end. */
const RAGGED = 4;

/** Of the lines of a justified column, how many end at its edge; the rest are the last ones of paragraphs. */
const JUSTIFIED = 0.55;

/**
 * The lines of one column, from the top down, a large letter at the start of a text put before its word; and after it as a column of its
 * own what stands beside some of them in other print: the caption of a picture that the text runs around. `room` is how far lines could go
 * that are too few to show it.
 */
export function toColumns(
  fragments: readonly Fragment[],
  page: number,
  isWord: IsWord,
  room: number = Number.NEGATIVE_INFINITY,
): readonly Column[] {
  const usual = toUsualSize(fragments);
  const initials: Fragment[] = [];
  const rest: Fragment[] = [];
  for (const fragment of fragments) {
    const isInitial = fragment.size > usual * INITIAL && /^["“‘'«]?\p{Lu}$/u.test(fragment.words);
    (isInitial ? initials : rest).push(fragment);
  }
  const beside = findBeside(rest, usual);
  const lines = joinRows(rest.filter((fragment) => !beside.has(fragment)));
  for (const initial of initials) placeInitial(lines, initial, isWord);
  const column = toColumn(lines, page, usual, room);
  return beside.size === 0
    ? [column]
    : [column, toColumn(joinRows([...beside]), page, usual, Number.NEGATIVE_INFINITY)];
}

function toColumn(lines: readonly BareLine[], page: number, usual: number, room: number): Column {
  const { left, right } = toEdges(lines, usual);
  const full = lines.filter((line) => Math.abs(line.right - right) < line.size * 0.15).length;
  const isJustified = lines.length >= 4 && full >= lines.length * JUSTIFIED;
  const atEdge = lines.filter(
    (line) => Math.abs(line.right - right) < usual * RAGGED && line.size < usual * INITIAL,
  ).length;
  const ragged = atEdge < NARROW_LINES ? Math.max(right, room) : right;
  const edges = isJustified ? toNarrowEdges(lines, right) : null;
  return {
    page,
    left,
    right,
    isJustified,
    lines: lines.map((line, index) => ({ ...line, edge: edges?.[index] ?? ragged })),
  };
}

/** Small print that stands in one line with the body's, apart from it. */
function findBeside(fragments: readonly Fragment[], usual: number): ReadonlySet<Fragment> {
  const body = fragments.filter(({ size }) => size > usual * BESIDE);
  const small = fragments.filter(({ size, words }) => size <= usual * BESIDE && /[\p{L}\p{N}]{2}/u.test(words));
  const beside = new Set<Fragment>();
  if (fragments.length > MOST_FRAGMENTS) return beside;
  for (const fragment of small) {
    const isBeside = body.some(
      ({ y, left, right }) =>
        Math.abs(y - fragment.y) < usual * 0.7 &&
        (left > fragment.right + usual * 0.6 || right < fragment.left - usual * 0.6),
    );
    if (isBeside) beside.add(fragment);
  }
  return beside;
}

/** Where each line of a justified column could end: further in where several end alike, for text that runs around a picture. */
function toNarrowEdges(lines: readonly BareLine[], right: number): readonly number[] {
  const edges: (number | null)[] = lines.map(() => null);
  for (let start = 0; start < lines.length; ) {
    const first = lines[start] as BareLine;
    let end = start + 1;
    while (end < lines.length && Math.abs((lines[end] as BareLine).right - first.right) < first.size * 0.15) end += 1;
    if (end - start >= NARROW_LINES && first.right < right - first.size) edges.fill(first.right, start, end);
    else if (end - start > 1 || Math.abs(first.right - right) < first.size * 0.15) edges.fill(right, start, end);
    start = end;
  }
  // A last line of a paragraph ends anywhere; its edge is that of the lines around it.
  return edges.map((edge, index) => {
    if (edge !== null) return edge;
    const around = [edges[index - 1], edges[index + 1]].filter((known) => typeof known === 'number');
    return around.length === 0 ? right : Math.max(...around);
  });
}

/** The size in which most letters are printed. */
export function toUsualSize(printed: readonly { readonly words: string; readonly size: number }[]): number {
  const letters = new Map<number, number>();
  for (const { words, size } of printed) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + words.length);
  }
  let [usual, most] = [10, 0];
  for (const [size, count] of letters) if (count > most) [usual, most] = [size, count];
  return usual;
}

function joinRows(fragments: readonly Fragment[]): BareLine[] {
  const rows: Fragment[][] = [];
  for (const fragment of [...fragments].sort((a, b) => b.y - a.y || a.left - b.left)) {
    const first = rows.at(-1)?.[0];
    const limit = 0.25 * Math.max(first?.size ?? 0, fragment.size);
    if (first !== undefined && Math.abs(first.y - fragment.y) < limit) (rows.at(-1) as Fragment[]).push(fragment);
    else rows.push([fragment]);
  }
  return rows.map(toLine);
}

function toLine(row: readonly Fragment[]): BareLine {
  const letters = row.reduce((sum, { words }) => sum + words.length, 0);
  const backwards = row.reduce((sum, { words, isRightToLeft }) => sum + (isRightToLeft ? words.length : 0), 0);
  const ordered = [...row].sort((a, b) => (backwards > letters / 2 ? b.left - a.left : a.left - b.left));
  const main = ordered.reduce((most, fragment) => (fragment.words.length > most.words.length ? fragment : most));
  return {
    words: ordered.map(({ words }) => words).join(' '),
    left: Math.min(...row.map(({ left }) => left)),
    right: Math.max(...row.map(({ right }) => right)),
    y: main.y,
    size: main.size,
    font: main.font,
  };
}

/** Puts a large letter before the line whose word it opens: the topmost that stands right of it, at its height. */
function placeInitial(lines: BareLine[], initial: Fragment, isWord: IsWord): void {
  const top = initial.y + initial.size;
  const index = lines.findIndex(
    ({ y, left, size }) =>
      y < top && y > initial.y - size * 0.5 && left >= initial.right - size && left - initial.right < size * 2,
  );
  const line = lines[index];
  if (line === undefined) {
    const at = lines.findIndex(({ y }) => y < initial.y);
    lines.splice(at < 0 ? lines.length : at, 0, toLine([initial]));
    return;
  }
  // "A man", but "After".
  const rest = /^\p{L}+/u.exec(line.words)?.[0].toLowerCase() ?? '';
  const letter = initial.words.slice(-1).toLowerCase();
  const isAlone = 'aio'.includes(letter) && isWord(rest) && !isWord(letter + rest);
  lines[index] = { ...line, words: `${initial.words}${isAlone ? ' ' : ''}${line.words}` };
}

function toEdges(lines: readonly BareLine[], usual: number): { left: number; right: number } {
  const usualLines = lines.filter(({ size }) => Math.abs(size - usual) < usual * 0.1);
  const measured = usualLines.length > 0 ? usualLines : lines;
  const counts = new Map<number, number>();
  for (const { left } of measured) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  const enough = Math.max(2, measured.length * 0.15);
  // The leftmost edge at which lines begin again and again; the first lines of paragraphs begin further in.
  const edges = [...counts].filter(([, count]) => count >= enough).map(([edge]) => edge);
  const left =
    edges.length > 0
      ? Math.min(...edges)
      : measured.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
  return {
    left: Number.isFinite(left) ? left : 0,
    right: measured.reduce((most, line) => Math.max(most, line.right), 0),
  };
}
