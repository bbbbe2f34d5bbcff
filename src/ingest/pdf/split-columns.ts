import type { Fragment } from './to-fragments.ts';

/** A page with more fragments is no page of print; its lines are read from the top down. */
const MOST_FRAGMENTS = 5000;

/** Columns within columns are cut this often. */
const MOST_CUTS = 12;

/** Widths in parts of the size of the letters: of the white between two columns, and of a column's usual line. */
const GUTTER = 0.6;
const COLUMN = 5;

/** Lines that both columns together have at least, and each. */
const FEWEST_LINES = 6;
const FEWEST_IN_COLUMN = 2;

/** Of the lines right of a gutter, how many begin at it; the others are first lines of paragraphs. */
const ALIGNED = 0.4;

interface Gutter {
  /** Where the right column begins. */
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** How far down both columns go side by side. */
  readonly height: number;
}

/**
 * The fragments of a page by column, columns in the order in which they are read: what stands over both columns first, the left
 * column to its end, then the right one, then what stands below both.
 */
export function splitColumns(fragments: readonly Fragment[]): readonly (readonly Fragment[])[] {
  if (fragments.length > MOST_FRAGMENTS) return [fragments];
  return cut(fragments, MOST_CUTS);
}

function cut(fragments: readonly Fragment[], cutsLeft: number): readonly (readonly Fragment[])[] {
  const gutter = cutsLeft === 0 ? null : findGutter(fragments);
  if (gutter === null) return fragments.length === 0 ? [] : [fragments];
  const above: Fragment[] = [];
  const left: Fragment[] = [];
  const right: Fragment[] = [];
  const below: Fragment[] = [];
  for (const fragment of fragments) {
    if (fragment.y >= gutter.top) above.push(fragment);
    else if (fragment.y <= gutter.bottom) below.push(fragment);
    else if (fragment.left < gutter.x - fragment.size * 0.1) left.push(fragment);
    else right.push(fragment);
  }
  return [above, left, right, below].flatMap((part) => cut(part, cutsLeft - 1));
}

/** The white strip with the most text side by side; null where all is one column. */
function findGutter(fragments: readonly Fragment[]): Gutter | null {
  if (fragments.length < FEWEST_LINES) return null;
  const starts = new Map<number, Fragment[]>();
  for (const fragment of fragments) {
    const edge = Math.round(fragment.left);
    const known = starts.get(edge);
    if (known === undefined) starts.set(edge, [fragment]);
    else known.push(fragment);
  }
  let best: Gutter | null = null;
  for (const [edge, first] of starts) {
    const count = first.length + (starts.get(edge + 1)?.length ?? 0) + (starts.get(edge - 1)?.length ?? 0);
    if (count < FEWEST_IN_COLUMN) continue;
    const gutter = findStrip(fragments, Math.min(...first.map(({ left }) => left)));
    if (gutter !== null && (best === null || gutter.height > best.height + 1 || isFurtherLeft(gutter, best)))
      best = gutter;
  }
  return best;
}

function isFurtherLeft(a: Gutter, b: Gutter): boolean {
  return Math.abs(a.height - b.height) <= 1 && a.x < b.x;
}

/** The tallest stretch in which nothing is printed right before `x`, and columns stand on both sides. */
function findStrip(fragments: readonly Fragment[], x: number): Gutter | null {
  // From the top down, so that what crosses the strip bounds the stretches.
  let best: Gutter | null = null;
  let top = Number.POSITIVE_INFINITY;
  let left: Fragment[] = [];
  let right: Fragment[] = [];
  const close = (bottom: number): void => {
    const height = toSharedHeight(left, right, x);
    if (height !== null && (best === null || height > best.height)) best = { x, top, bottom, height };
    left = [];
    right = [];
    top = bottom;
  };
  for (const fragment of fragments) {
    const { size } = fragment;
    if (fragment.left >= x - size * 0.1) right.push(fragment);
    else if (fragment.right <= x - size * GUTTER) left.push(fragment);
    else close(fragment.y);
  }
  close(Number.NEGATIVE_INFINITY);
  return best;
}

/** How far down both sides go side by side; null where one of them is no column of text. */
function toSharedHeight(left: readonly Fragment[], right: readonly Fragment[], x: number): number | null {
  const [first, second] = [toRows(left.filter(isText)), toRows(right.filter(isText))];
  if (first.length < FEWEST_IN_COLUMN || second.length < FEWEST_IN_COLUMN) return null;
  if (first.length + second.length < FEWEST_LINES) return null;
  if (!isColumn(first) || !isColumn(second) || !isAligned(second, x)) return null;
  const top = Math.min((first[0] as Row).y, (second[0] as Row).y);
  const bottom = Math.max((first.at(-1) as Row).y, (second.at(-1) as Row).y);
  const height = top - bottom;
  return height > (first[0] as Row).size * 1.5 ? height : null;
}

function isText({ words }: Fragment): boolean {
  return /\p{L}/u.test(words);
}

interface Row {
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** Lines of some length; the cells of a table and the marks of a list are shorter. */
function isColumn(rows: readonly Row[]): boolean {
  const widths = rows.map(({ left, right, size }) => (right - left) / size).sort((a, b) => a - b);
  return (widths[Math.floor(widths.length / 2)] as number) >= COLUMN;
}

/** True where most lines begin at `x`: white between words that happens to be above white begins anywhere. */
function isAligned(rows: readonly Row[], x: number): boolean {
  const aligned = rows.filter(({ left, size }) => Math.abs(left - x) < size * 0.15).length;
  return aligned >= 2 && aligned >= rows.length * ALIGNED;
}

/** The lines of one side, each from its first fragment to its last; `fragments` from the top down. */
function toRows(fragments: readonly Fragment[]): Row[] {
  const rows: { readonly y: number; left: number; right: number; readonly size: number }[] = [];
  for (const { left, right, size, y } of fragments) {
    const last = rows.at(-1);
    if (last !== undefined && Math.abs(last.y - y) < size * 0.25) {
      last.left = Math.min(last.left, left);
      last.right = Math.max(last.right, right);
      continue;
    }
    rows.push({ y, left, right, size });
  }
  return rows;
}
