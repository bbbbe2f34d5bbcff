import { createGroups } from '../groups.ts';
import type { Compared } from '../material.ts';
import type { SharedRun } from '../origins/shared-runs.ts';
import type { Statement } from '../statements/statement.ts';
import type { Joined, Pair } from './join-statements.ts';

/** Which articles tell of one matter. */
export interface Parts {
  /** Orders of the articles of one matter with this one, itself among them. */
  readonly of: (order: number) => readonly number[];
  /** True where all of them are of one matter. */
  readonly isRelated: (orders: readonly number[]) => boolean;
  /** Orders, by part; the largest part first. */
  readonly all: readonly (readonly number[])[];
}

/** So sure a pair of statements must be to tie its articles alone; of less sure ones it takes two. */
const TIES_ALONE = 0.75;
const TIES_TOGETHER = 0.4;

/** Ties articles by what they tell alike: one sure statement, or two likely ones, or a text in common. */
export function findParts(
  articles: readonly Compared[],
  statements: readonly Statement[],
  { near, clusters }: Joined,
  runs: readonly SharedRun[],
): Parts {
  const groups = createGroups(articles.length);
  const likely = new Map<number, number>();
  const orderOf = (index: number): number => (statements[index] as Statement).article.order;
  for (const { a, b, sameness } of near as readonly Pair[]) {
    const [one, two] = [orderOf(a), orderOf(b)];
    if (one === two || sameness < TIES_TOGETHER) continue;
    const key = Math.min(one, two) * articles.length + Math.max(one, two);
    const count = (likely.get(key) ?? 0) + (sameness >= TIES_ALONE ? 2 : 1);
    likely.set(key, count);
    if (count >= 2) groups.join(one, two);
  }
  for (const { article, earlier } of runs) groups.join(article.order, earlier.order);
  for (const members of clusters) {
    // Copies were compared once: the first of them stands for all.
    for (const member of members) {
      const first = members[0] as number;
      if (isCopy(statements[first] as Statement, statements[member] as Statement))
        groups.join(orderOf(first), orderOf(member));
    }
  }
  const byRoot = new Map<number, number[]>();
  for (const { order } of articles) {
    const root = groups.find(order);
    const list = byRoot.get(root);
    if (list) list.push(order);
    else byRoot.set(root, [order]);
  }
  return {
    of: (order) => byRoot.get(groups.find(order)) ?? [],
    isRelated: (orders) => new Set(orders.map(groups.find)).size === 1,
    all: [...byRoot.values()].sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number)),
  };
}

function isCopy(a: Statement, b: Statement): boolean {
  return a.profile.norm > 2 && a.profile.norm === b.profile.norm && a.profile.weights.size === b.profile.weights.size;
}
