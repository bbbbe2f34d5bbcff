// Finds: three of the wire's sentences in the local paper, the same text under another headline, "Northline contributed to this report".
// Not: a quotation that both carry, one stock phrase, what an outlet prints under all its articles.
import type { Family, Ref } from '../../document/story.ts';
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { addTo } from '../add-to.ts';
import { createGroups } from '../groups.ts';
import { type Compared, isPublishedAfter, toOutletName, toRef } from '../material.ts';
import type { Credit } from './credits.ts';
import { toNameList } from './reasons.ts';
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
  /** Members of which no word shows that they are the source's text: they name it beside somebody of their own. */
  readonly sharers: ReadonlySet<Compared>;
  readonly reason: string;
  readonly shownBy: readonly Ref[];
}

/** Families of articles, by their first member; an article belongs to one at most. */
export function findFamilies(
  articles: readonly Compared[],
  runs: readonly SharedRun[],
  credits: readonly Credit[],
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
  for (const { article, source, span } of credits) {
    if (source === null) continue;
    groups.join(article.order, source.order);
    ties.push({ a: source, b: article, count: 0, refs: [toRef(article, null, span)] });
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
      return toKin(kin, own, credits, isLaterVersion);
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
  credits: readonly Credit[],
  isLaterVersion: IsLaterVersion,
): Kin {
  const own = credits.filter(({ article }) => members.includes(article));
  const credited = own.find(({ source }) => source !== null && members.includes(source))?.source ?? null;
  const outside = own.find(({ source }) => source === null) ?? null;
  const source = credited ?? findAgencyOf(members) ?? (members[0] as Compared);
  const agency = credited === null ? (outside?.name ?? null) : null;
  const words = ties.reduce((most, { count }) => Math.max(most, count), 0);
  const name = agency ?? toOutletName(source) ?? 'the earliest of them';
  const crediting = own
    .filter((credit) => (agency === null ? credit.source === source : credit.name === agency))
    .map(({ article }) => toNameOf(article));
  const parts = [
    words > 0 ? `${toSharers(members)} share ${words} words in the same order` : null,
    crediting.length > 0 ? `${toNameList(crediting)} ${crediting.length === 1 ? 'credits' : 'credit'} ${name}` : null,
    toVersionWords(members, isLaterVersion),
  ].filter((part) => part !== null);
  return {
    members,
    source,
    agency,
    sharers: new Set(
      own
        .filter(
          ({ article, isShared }) => isShared && !ties.some(({ a, b, count }) => count > 0 && [a, b].includes(article)),
        )
        .map(({ article }) => article),
    ),
    reason: parts.join('; '),
    shownBy: ties.flatMap(({ refs }) => refs).slice(0, MOST_SHOWN),
  };
}

const MOST_SHOWN = 12;

/** The one article of an agency, where none of the others is known to be earlier: what papers print is the agency's text. */
function findAgencyOf(members: readonly Compared[]): Compared | null {
  const [only, ...others] = members.filter(isOfAgency);
  if (only === undefined || others.length > 0) return null;
  return members.some((member) => isPublishedAfter(only, member)) ? null : only;
}

/** Names by which agencies can be told from those who print them. */
const AGENCY = toPattern(
  'i',
  anyOf(
    /\b(?:wire|newswire|agency|news service|press (?:association|union|trust|international))$/,
    sequenceOf(
      /^(?:the )?/,
      anyOf(
        /associated press|reuters|agence france-presse|afp|ap|dpa|pa media|tass|xinhua|efe|ansa|interfax|yonhap/,
        /kyodo news|jiji press|bloomberg/,
      ),
      /$/,
    ),
  ),
);

/** Names of those who sign with their own name what is theirs alone: "LISK (Tarn Valley Gazette) -". */
const PAPER = toPattern(
  'i',
  /\b/,
  anyWordOf(
    `gazette post times herald courier chronicle tribune echo observer star sun mail journal review telegraph sentinel mercury advertiser
    examiner dispatch standard guardian record daily weekly evening morning sunday magazine newspaper tv television radio channel
    broadcasting fm blog online`,
  ),
  /\b/,
);

function isOfAgency({ article: { outlet, dateline }, words: { text } }: Compared): boolean {
  if (outlet === null) return false;
  if (AGENCY.test(outlet)) return true;
  if (PAPER.test(outlet)) return false;
  // "HALVERN (NPA) -"
  const head = dateline === null ? '' : text.slice(dateline.span.start, dateline.span.end);
  return head.includes(`(${outlet})`);
}

function toVersionWords(members: readonly Compared[], isLaterVersion: IsLaterVersion): string | null {
  const isVersion = (later: Compared): boolean =>
    members.slice(0, MOST_SHOWN).some((earlier) => isLaterVersion(earlier, later));
  if (!members.some(isVersion)) return null;
  return members.length === 2 ? 'the later is a new version of the earlier' : 'some are later versions of others';
}

/** Two articles of one outlet are no one article. */
function toSharers(members: readonly Compared[]): string {
  const names = [...new Set(members.map(toNameOf))];
  return names.length > 1 ? toNameList(names) : `${members.length} articles of ${names[0]}`;
}

function toNameOf(article: Compared): string {
  return toOutletName(article) ?? 'an article without a name';
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
