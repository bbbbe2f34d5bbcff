import type { PageText } from './pdf-text.ts';
import type { Fragment } from './to-fragments.ts';

// Catches: heads, feet and page numbers, which stand again and again in the same place: "The Harbour Review", "14 | Chapter 2", "Page 3 of 9".
// Not: the title that a head repeats, a first line that two pages happen to share, anything on the only page but its number and what is set like it
// at the other edge.

/** How many lines from the edge a head or a foot may stand. */
const EDGE_LINES = 4;

/** In points: how far from its place on another page a head may stand. */
const PLACE = 6;

/** Of the pages, how many carry a head: left and right pages may have their own, and those with a picture none. */
const SHARE = 0.25;

/** In parts of the body's size: larger print on the only page is no head. */
const SMALL = 0.95;

/** Lines that a head on the only page may have. */
const HEAD_LINES = 3;

/** A page with fewer other pieces may be a leaf with a number as its text. */
const FEWEST_BESIDE = 3;

const PAGE_NUMBER =
  /^(?:[-–—|·\s]*(?:page|p\.?|seite)?\s*(?:\d{1,4}|[ivxl]{1,7})(?:\s*(?:of|\/|-)\s*\d{1,4})?[-–—|·\s]*)$/i;

interface EdgeLine {
  readonly page: number;
  readonly fragment: Fragment;
  /** "top" or "bottom", and the words with every number as "#". */
  readonly key: string;
  /** Points from that edge of the page. */
  readonly distance: number;
}

/** The fragments of each page that are heads, feet or page numbers. */
export function findRunningLines(
  pages: readonly PageText[],
  fragments: readonly (readonly Fragment[])[],
): ReadonlySet<Fragment> {
  const running = new Set<Fragment>();
  const edges = fragments.flatMap((page, index) => toEdgeLines(page, index, pages[index] as PageText));
  const needed = Math.max(2, Math.ceil(pages.length * SHARE));
  const byKey = new Map<string, EdgeLine[]>();
  for (const edge of edges) {
    const known = byKey.get(edge.key);
    if (known === undefined) byKey.set(edge.key, [edge]);
    else known.push(edge);
  }
  for (const alike of byKey.values()) {
    const sorted = alike.sort((a, b) => a.distance - b.distance);
    let first = 0;
    for (let index = 0; index < sorted.length; index += 1) {
      const { fragment, distance } = sorted[index] as EdgeLine;
      while (distance - (sorted[first] as EdgeLine).distance > PLACE) first += 1;
      const near = sorted.slice(first, index + 1);
      if (new Set(near.map(({ page }) => page)).size >= needed) for (const line of near) running.add(line.fragment);
      if (fragment.isArtifact) running.add(fragment);
    }
  }
  // Pages that are all alike have no heads: they are the same page again.
  if (countLetters([...running]) > countLetters(fragments.flat()) / 2) running.clear();
  for (const [index, page] of fragments.entries()) addLoneNumber(page, index, pages.length, running);
  return running;
}

function countLetters(fragments: readonly Fragment[]): number {
  return fragments.reduce((sum, { words }) => sum + words.length, 0);
}

function toEdgeLines(fragments: readonly Fragment[], page: number, { height }: PageText): EdgeLine[] {
  const heights = [...new Set(fragments.map(({ y }) => Math.round(y)))].sort((a, b) => b - a);
  const top = heights[Math.min(EDGE_LINES, heights.length) - 1] ?? 0;
  const bottom = heights[Math.max(0, heights.length - EDGE_LINES)] ?? 0;
  const highest = Math.max(...heights, height);
  const edges: EdgeLine[] = [];
  for (const fragment of fragments) {
    const y = Math.round(fragment.y);
    const words = fragment.words.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
    if (y >= top) edges.push({ page, fragment, key: `top ${words}`, distance: highest - fragment.y });
    if (y <= bottom) edges.push({ page, fragment, key: `bottom ${words}`, distance: fragment.y });
  }
  return edges;
}

/** The first or last line of a page where it holds the page's number, with whatever stands beside that: on the only page, or elsewhere than on others. */
function addLoneNumber(page: readonly Fragment[], index: number, count: number, running: Set<Fragment>): void {
  const left = page.filter((fragment) => !running.has(fragment));
  for (const sign of [1, -1]) {
    const outermost = Math.max(...left.map(({ y }) => y * sign));
    const row = left.filter(({ y, size }) => outermost - y * sign < size * 0.5);
    const rest = left.filter((fragment) => !row.includes(fragment));
    const isApart = rest.every(({ y, size }) => row.every((fragment) => Math.abs(fragment.y - y) > size * 1.6));
    if (rest.length >= FEWEST_BESIDE && isApart && row.some(({ words }) => isNumberOf(words, index, count))) {
      for (const fragment of [...row, ...findOpposite(row, rest, -sign)]) running.add(fragment);
    }
  }
}

/** At the other edge than a row with the page's number, what is set apart in the same small print: where one edge has such a line, so has the other. */
function findOpposite(row: readonly Fragment[], rest: readonly Fragment[], sign: number): readonly Fragment[] {
  const [{ size, font }] = row as [Fragment];
  if (size > toBodySize(rest) * SMALL) return [];
  const inOrder = [...rest].sort((a, b) => (b.y - a.y) * sign);
  const end = inOrder.findIndex((one) => one.font !== font || Math.abs(one.size - size) > size * 0.04);
  const found = inOrder.slice(0, end);
  const [last, next] = [found.at(-1), inOrder[end]];
  if (last === undefined || next === undefined || Math.abs(last.y - next.y) < next.size * 1.6) return [];
  return new Set(found.map(({ y }) => Math.round(y))).size <= HEAD_LINES ? found : [];
}

/** The size of most letters. */
function toBodySize(fragments: readonly Fragment[]): number {
  const letters = new Map<number, number>();
  for (const { size, words } of fragments) letters.set(size, (letters.get(size) ?? 0) + words.length);
  return [...letters].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

function isNumberOf(words: string, index: number, count: number): boolean {
  if (!PAGE_NUMBER.test(words)) return false;
  const [number = 0, of = count] = (words.match(/\d+/g) ?? []).map(Number);
  return number === index + 1 && of === count;
}
