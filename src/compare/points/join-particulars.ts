import { isOverlapping } from '../../document/span.ts';
import { addTo } from '../add-to.ts';
import type { Kinship } from '../article-likeness.ts';
import type { Compared } from '../material.ts';
import { findParticulars } from '../statements/find-statements.ts';
import type { Statement } from '../statements/statement.ts';
import { findParticular } from './find-particular.ts';
import { type Joined, joinStatements, type StatementMemory } from './join-statements.ts';
import type { Pair } from './near-pairs.ts';
import type { Parts } from './parts.ts';
import { areOfOtherDeeds, areToldApart } from './told-apart.ts';
import type { Weighed } from './weighed.ts';

/** The articles of larger parts are read by what they tell, not by what they say by the way. */
const MOST_ARTICLES = 60;
/** How likely two particulars tell one fact, at least, by what they share. */
const LEAST_JOINING = { figure: 0.25, words: 0.6 } as const;

/** What a story's statements come to with what they say by the way cut from them, and which of that tells the same. */
export interface Particulars {
  readonly statements: readonly Statement[];
  /** Only what whole statements are not joined by already. */
  readonly joined: Joined;
}

/** What making particulars of a story takes. */
interface Whole {
  readonly articles: readonly Compared[];
  readonly statements: readonly Statement[];
  readonly joined: Joined;
  readonly parts: Parts;
  readonly kinship: Kinship;
}

/** "The bank, founded in 1866, had 90 branches" and "Calder, which was founded in 1866, …" tell two things, and one thing by the way. */
export function joinParticulars(whole: Whole, memory: StatementMemory): Particulars {
  const { articles, parts, kinship } = whole;
  const few = articles.filter(({ order }) => {
    const { length } = parts.of(order);
    return length > 1 && length <= MOST_ARTICLES;
  });
  const statements = findParticulars(few);
  const fine = joinStatements(statements, kinship, memory);
  const isKnown = createIsKnown(statements, whole);
  const pairs = fine.near
    .filter(
      (pair) =>
        pair.joining >= LEAST_JOINING.figure && tellsOneFact(pair, statements, fine.weighed, parts) && !isKnown(pair),
    )
    .sort((a, b) => b.joining - a.joining || a.a - b.a || a.b - b.b);
  return { statements, joined: { ...fine, clusters: toGroups(pairs), apart: [] } };
}

function tellsOneFact(
  { a, b, joining }: Pair,
  statements: readonly Statement[],
  weighed: readonly Weighed[],
  parts: Parts,
): boolean {
  const [one, two] = [statements[a] as Statement, statements[b] as Statement];
  if (one.article === two.article || !parts.isTied(one.article.order, two.article.order)) return false;
  const particular = findParticular(one, two);
  if (particular === null || joining < LEAST_JOINING[particular]) return false;
  if (particular === 'figure') return !areOfOtherDeeds(one, two);
  return !areToldApart(one, two, (weighed[a] as Weighed).words, (weighed[b] as Weighed).words);
}

/** True for two particulars that are whole statements, or lie in statements that are joined. */
function createIsKnown(particulars: readonly Statement[], { statements, joined }: Whole): (pair: Pair) => boolean {
  const clusterOf = new Map(
    joined.clusters.flatMap((members, cluster) => members.map((member) => [member, cluster] as const)),
  );
  const bySentence = new Map<string, Statement[]>();
  const toKey = ({ article, sentence }: Statement): string => `${article.order} ${sentence}`;
  for (const statement of statements) addTo(bySentence, toKey(statement), statement);
  const toWholes = (part: Statement): readonly Statement[] =>
    (bySentence.get(toKey(part)) ?? []).filter(
      ({ spans, attribution }) =>
        attribution?.id === part.attribution?.id &&
        spans.some((span) => part.spans.some((own) => isOverlapping(span, own))),
    );
  return ({ a, b }) => {
    const both = [a, b].map((index) => particulars[index] as Statement);
    const [ofOne, ofTwo] = both.map(toWholes) as [readonly Statement[], readonly Statement[]];
    const isWhole = (part: Statement, wholes: readonly Statement[]): boolean =>
      wholes.some(({ wordingKey }) => wordingKey === part.wordingKey);
    if (isWhole(both[0] as Statement, ofOne) && isWhole(both[1] as Statement, ofTwo)) return true;
    const clusters = new Set(ofOne.map(({ index }) => clusterOf.get(index)));
    return ofTwo.some(({ index }) => clusterOf.has(index) && clusters.has(clusterOf.get(index)));
  };
}

/** Groups in which each tells the same as all others; pairs have to come likeliest first. */
function toGroups(pairs: readonly Pair[]): readonly (readonly number[])[] {
  const linked = new Set(pairs.map(({ a, b }) => `${a} ${b}`));
  const isLinked = (one: number, two: number): boolean => linked.has(`${Math.min(one, two)} ${Math.max(one, two)}`);
  const groupOf = new Map<number, readonly number[]>();
  for (const { a, b } of pairs) {
    const one = groupOf.get(a) ?? [a];
    const two = groupOf.get(b) ?? [b];
    if (one === two || !one.every((member) => two.every((other) => isLinked(member, other)))) continue;
    const all = [...one, ...two].sort((x, y) => x - y);
    for (const member of all) groupOf.set(member, all);
  }
  return [...new Set(groupOf.values())];
}
