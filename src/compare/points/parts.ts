import { addTo } from '../add-to.ts';
import type { Kinship } from '../article-likeness.ts';
import { createGroups } from '../groups.ts';
import type { Compared } from '../material.ts';
import type { SharedRun } from '../origins/shared-runs.ts';
import type { Statement } from '../statements/statement.ts';
import type { Joined } from './join-statements.ts';

/** Which articles tell of one matter. */
export interface Parts {
  /** Orders of the articles of one matter with this one, directly or through others; itself among them. */
  readonly of: (order: number) => readonly number[];
  /** Orders of the articles of one matter with this one directly, the lesser first. */
  readonly tiedTo: (order: number) => readonly number[];
  /** True where two articles are of one matter, or are one article. */
  readonly isTied: (one: number, two: number) => boolean;
  /** True where the articles hang together by ties among themselves. */
  readonly isRelated: (orders: readonly number[]) => boolean;
  /** Orders, by part; the largest part first. */
  readonly all: readonly (readonly number[])[];
}

/** The likeliest pair of statements of two articles, and how many are likely. */
interface Link {
  readonly best: number;
  likely: number;
}

const LIKELY = 0.4;
const SURE = 0.75;
/** Pairs of statements less likely than this bring no two articles together. */
const LEAST = 0.15;
/** Articles less alike than this are tied by nothing that they tell. */
const LEAST_LIKENESS = 0.2;

/**
 * Ties articles whose subjects are alike and that tell something alike. Subject alone does not tie: two articles of one campaign
 * share all its names.
 */
export function findParts(
  articles: readonly Compared[],
  statements: readonly Statement[],
  { near, clusters }: Joined,
  runs: readonly SharedRun[],
  kinship: Kinship,
): Parts {
  const size = articles.length;
  const toKey = (one: number, two: number): number => Math.min(one, two) * size + Math.max(one, two);
  const orderOf = (index: number): number => (statements[index] as Statement).article.order;
  const links = new Map<number, Link>();
  for (const { a, b, sameness } of near) {
    if (sameness < LEAST) break;
    const one = orderOf(a);
    const two = orderOf(b);
    if (one === two || kinship(one, two) < LEAST_LIKENESS) continue;
    const key = toKey(one, two);
    let link = links.get(key);
    if (link === undefined) {
      // The likeliest pair comes first.
      link = { best: sameness, likely: 0 };
      links.set(key, link);
    }
    if (sameness >= LIKELY) link.likely++;
  }
  const ties = new Set<number>();
  for (const [key, link] of links) {
    if (isTie(kinship(Math.floor(key / size), key % size), link)) ties.add(key);
  }
  for (const { article, earlier } of runs) ties.add(toKey(article.order, earlier.order));
  // Copies were compared once: the first of them stands for all.
  for (const members of clusters) {
    const [first] = members;
    for (const member of members) {
      if (isCopy(statements[first as number] as Statement, statements[member] as Statement)) {
        ties.add(toKey(orderOf(first as number), orderOf(member)));
      }
    }
  }
  return toParts(size, ties, toKey);
}

function isTie(likeness: number, { best, likely }: Link): boolean {
  if (likeness >= 0.45) return true;
  if (likeness >= 0.36) return best >= LIKELY / 2;
  if (likeness >= 0.3) return best >= LIKELY;
  return likeness >= LEAST_LIKENESS && (likely > 1 || best >= SURE);
}

function toParts(size: number, ties: ReadonlySet<number>, toKey: (one: number, two: number) => number): Parts {
  const groups = createGroups(size);
  const tied = new Map<number, number[]>();
  for (const key of ties) {
    const one = Math.floor(key / size);
    const two = key % size;
    // Who tells one thing twice is not tied by that to himself.
    if (one === two) continue;
    groups.join(one, two);
    addTo(tied, one, two);
    addTo(tied, two, one);
  }
  for (const orders of tied.values()) orders.sort((a, b) => a - b);
  const byRoot = new Map<number, number[]>();
  for (let order = 0; order < size; order++) {
    addTo(byRoot, groups.find(order), order);
  }
  const isTied = (one: number, two: number): boolean => one === two || ties.has(toKey(one, two));
  return {
    of: (order) => byRoot.get(groups.find(order)) ?? [],
    tiedTo: (order) => tied.get(order) ?? [],
    isTied,
    isRelated: (orders) => isConnected(orders, isTied, groups.find),
    all: [...byRoot.values()].sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number)),
  };
}

/** Many articles are taken by their part alone: to walk their ties would cost the square of their number. */
const MOST_WALKED = 40;

function isConnected(
  orders: readonly number[],
  isTied: (one: number, two: number) => boolean,
  find: (order: number) => number,
): boolean {
  const all = [...new Set(orders)];
  if (all.length > MOST_WALKED) return new Set(all.map(find)).size === 1;
  const reached = new Set(all.slice(0, 1));
  for (const order of reached) {
    for (const other of all) if (!reached.has(other) && isTied(order, other)) reached.add(other);
  }
  return reached.size === all.length;
}

function isCopy(a: Statement, b: Statement): boolean {
  return a.profile.norm > 2 && a.profile.norm === b.profile.norm && a.profile.weights.size === b.profile.weights.size;
}
