// Finds: three of the wire's sentences in the local paper, the same text under another headline, "Northline contributed to this report".
// Not: a quotation that both carry, one stock phrase, what an outlet prints under all its articles.
import type { Family, Ref } from '../../document/story.ts';
import { addTo } from '../add-to.ts';
import { createGroups } from '../groups.ts';
import { type Compared, toOutletName, toRef } from '../material.ts';
import { toOrganisationWords } from '../voices/name-key.ts';
import type { SharedRun } from './shared-runs.ts';
import type { IsLaterVersion } from './versions.ts';

/** A run of so many words, or so many in several runs, shows that one text was taken from the other. */
const LONG_RUN = 20;
const IN_ALL = 30;

/** Articles of one family, with what shows it; `source` is the one the others follow. */
export interface Kin {
  readonly members: readonly Compared[];
  readonly source: Compared;
  /** The agency they credit where it is none of them, else null. */
  readonly agency: string | null;
  readonly reason: string;
  readonly shownBy: readonly Ref[];
}

/** Families of articles, by their first member; an article belongs to one at most. */
export function findFamilies(
  articles: readonly Compared[],
  runs: readonly SharedRun[],
  isLaterVersion: IsLaterVersion,
): readonly Kin[] {
  const groups = createGroups(articles.length);
  const shared = toSharedCounts(runs);
  const ties: { readonly a: Compared; readonly b: Compared; readonly count: number; readonly refs: readonly Ref[] }[] =
    [];
  for (const { article, earlier, count, longest, first } of shared) {
    if (longest < LONG_RUN && count < IN_ALL) continue;
    groups.join(article.order, earlier.order);
    ties.push({
      a: earlier,
      b: article,
      count,
      refs: [toRef(earlier, null, first.earlierSpan), toRef(article, null, first.span)],
    });
  }
  const bySource = toOutlets(articles);
  for (const article of articles) {
    for (const { kind, name, span } of article.article.derivedFrom) {
      if (kind === 'abridged') continue;
      const source = bySource.get(toKey(name))?.find((other) => other.order !== article.order);
      if (source === undefined || toKey(article.article.outlet ?? '') === toKey(name)) continue;
      groups.join(article.order, source.order);
      ties.push({ a: source, b: article, count: 0, refs: [toRef(article, null, span)] });
    }
  }
  const members = new Map<number, Compared[]>();
  for (const article of articles) {
    const root = groups.find(article.order);
    addTo(members, root, article);
  }
  return [...members.values()]
    .filter(({ length }) => length > 1)
    .map((kin) => {
      const own = ties.filter(({ a }) => groups.find(a.order) === groups.find((kin[0] as Compared).order));
      return toKin(kin, own, bySource, isLaterVersion);
    });
}

function toKin(
  members: readonly Compared[],
  ties: readonly {
    readonly a: Compared;
    readonly b: Compared;
    readonly count: number;
    readonly refs: readonly Ref[];
  }[],
  bySource: ReadonlyMap<string, readonly Compared[]>,
  isLaterVersion: IsLaterVersion,
): Kin {
  const credits = members.flatMap(({ article }) => article.derivedFrom.filter(({ kind }) => kind !== 'abridged'));
  const credited = credits
    .flatMap(({ name }) => bySource.get(toKey(name)) ?? [])
    .find((article) => members.includes(article));
  const outside = credits.find(({ name }) => !bySource.has(toKey(name)));
  const source = credited ?? (members[0] as Compared);
  const agency = credited === undefined && outside !== undefined ? outside.name : null;
  const words = Math.max(...ties.map(({ count }) => count));
  const name = agency ?? toOutletName(source) ?? 'the earliest of them';
  const parts = [
    words > 0 ? `They share ${words} words in the same order` : null,
    credited !== undefined || agency !== null ? `${words > 0 ? 'the text is' : 'They are'} credited to ${name}` : null,
    toVersionWords(members, isLaterVersion),
  ].filter((part) => part !== null);
  return {
    members,
    source,
    agency,
    reason: parts.join(', and '),
    shownBy: ties.flatMap(({ refs }) => refs).slice(0, MOST_SHOWN),
  };
}

const MOST_SHOWN = 12;

function toVersionWords(members: readonly Compared[], isLaterVersion: IsLaterVersion): string | null {
  const isVersion = (later: Compared): boolean =>
    members.slice(0, MOST_SHOWN).some((earlier) => isLaterVersion(earlier, later));
  if (!members.some(isVersion)) return null;
  return members.length === 2 ? 'the later is a new version of the earlier' : 'some are later versions of others';
}

/** A family as the story shows it. */
export function toFamily(kin: Kin, index: number, origin: string): Family {
  return {
    id: `f${index + 1}`,
    origin,
    articles: kin.members.map(({ id }) => id),
    reason: kin.reason,
    shownBy: kin.shownBy,
  };
}

interface SharedCount {
  readonly article: Compared;
  readonly earlier: Compared;
  readonly count: number;
  readonly longest: number;
  readonly first: SharedRun;
}

function toSharedCounts(runs: readonly SharedRun[]): readonly SharedCount[] {
  const counts = new Map<
    string,
    { article: Compared; earlier: Compared; count: number; longest: number; first: SharedRun }
  >();
  const stock = toStock(runs);
  for (const run of runs) {
    if (stock.has(toRunKey(run))) continue;
    const key = `${run.article.order} ${run.earlier.order}`;
    const known = counts.get(key);
    if (known === undefined) {
      counts.set(key, { article: run.article, earlier: run.earlier, count: run.count, longest: run.count, first: run });
      continue;
    }
    known.count += run.count;
    if (run.count > known.longest) {
      known.longest = run.count;
      known.first = run;
    }
  }
  return [...counts.values()];
}

/** Runs that one outlet prints under three or more of its articles: boilerplate. */
function toStock(runs: readonly SharedRun[]): ReadonlySet<string> {
  const uses = new Map<string, Set<number>>();
  for (const run of runs) {
    if (run.article.article.outlet === null || run.article.article.outlet !== run.earlier.article.outlet) continue;
    const key = toRunKey(run);
    uses.set(key, (uses.get(key) ?? new Set()).add(run.article.order).add(run.earlier.order));
  }
  return new Set([...uses].filter(([, articles]) => articles.size > 2).map(([key]) => key));
}

function toRunKey({ article, span }: SharedRun): string {
  return article.words.text.slice(span.start, Math.min(span.end, span.start + 60)).toLowerCase();
}

function toOutlets(articles: readonly Compared[]): ReadonlyMap<string, readonly Compared[]> {
  const byName = new Map<string, Compared[]>();
  for (const article of articles) {
    for (const outlet of article.article.outlets) {
      const key = toKey(outlet);
      addTo(byName, key, article);
    }
  }
  return byName;
}

function toKey(name: string): string {
  return toOrganisationWords(name).join(' ');
}
