import { isOverlapping } from '../../document/span.ts';
import { addTo } from '../add-to.ts';
import type { Kinship } from '../article-likeness.ts';
import type { Compared } from '../material.ts';
import { findParticulars } from '../statements/find-statements.ts';
import { isDenial } from '../statements/reporting.ts';
import { areOfOtherHeads, type Statement } from '../statements/statement.ts';
import { RANK, toTellingRanks } from '../statements/telling-ranks.ts';
import { KIN_FROM } from './find-candidates.ts';
import { areOfOtherAmounts, findParticular } from './find-particular.ts';
import { type Joined, joinStatements, SAME_FROM, type StatementMemory } from './join-statements.ts';
import type { Pair } from './near-pairs.ts';
import { areOnlyOfOnePlace } from './one-place.ts';
import { compareDays, compareFigures } from './pair-features.ts';
import type { Parts } from './parts.ts';
import { isQuestion } from './questions.ts';
import { denyTheSame } from './same-denial.ts';
import { tellAlike } from './tell-alike.ts';
import { toTellingWords } from './telling-words.ts';
import { areOfOtherDeeds, areOfTwoThings, areToldApart } from './told-apart.ts';
import type { Weighed } from './weighed.ts';

/** The articles of larger parts are read by what they tell, not by what they say by the way. */
const MOST_ARTICLES = 60;
/** How likely two particulars tell one fact, at least, by what they share. */
const LEAST_JOINING = {
  figure: 0.25,
  words: 0.6,
  rounded: 0.35,
  'lone figure': 0.6,
  'small count': 0.65,
  length: 0.44,
  denied: 0.2,
} as const;

/** How likely they do in two reports of one event, by how they stand there: with an hour, a year or a figure that both tell, with what both deny, and without. */
const LEAST_IN_REPORTS = { exact: 0.5, denied: 0.35, words: 0.7 } as const;
/** Articles that are less alike may be of two deeds of one firm: by words alone nothing is taken for one fact there. */
const OF_ONE_EVENT = 0.46;
const YEAR = /^(?:1\d|20)\d\d$/;
const SMALL_NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelv|[2-9]|1[0-2])$/;

/** What a story's statements come to with what they say by the way cut from them, and which of that tells the same. */
export interface Particulars {
  readonly statements: readonly Statement[];
  /** With no clusters: which there are depends on what whole statements tell, see `joinUntold`. */
  readonly joined: Joined;
  /** Pairs that tell one fact, the likeliest first. */
  readonly pairs: readonly Pair[];
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
  const pairs = fine.near
    .flatMap((pair): Pair | readonly Pair[] => {
      if (!canTellOneFact(pair, statements, parts)) return [];
      if (tellsOneFact(pair, statements, fine.weighed)) return pair;
      const [one, two] = [statements[pair.a] as Statement, statements[pair.b] as Statement];
      const kin = kinship(one.article.order, two.article.order);
      if (kin < KIN_FROM || !tellsOneFactInReports(pair, statements, fine.weighed, kin)) return [];
      // How it stands in the two reports says so as well, and the surer of the two is how sure it is.
      return { ...pair, joining: Math.max(pair.joining, pair.sameness) };
    })
    .sort((a, b) => b.joining - a.joining || a.a - b.a || a.b - b.b);
  return { statements, joined: { ...fine, near: pairs, clusters: [], apart: [] }, pairs };
}

/** What is told by the way and by no point of whole statements; `points` has the indices of the statements of each of those. */
export function joinUntold(
  { statements, joined, pairs }: Particulars,
  wholes: readonly Statement[],
  points: readonly (readonly number[])[],
): Joined {
  const isTold = createIsTold(statements, wholes, points);
  return { ...joined, clusters: toGroups(pairs.filter((pair) => !isTold(pair))) };
}

/** Of two articles of one part, and told by who says it. */
function canTellOneFact({ a, b }: Pair, statements: readonly Statement[], parts: Parts): boolean {
  const [one, two] = [statements[a] as Statement, statements[b] as Statement];
  if ([one, two].some((statement) => isDeniedBySource(statement) || isSilence(statement))) return false;
  return one.article !== two.article && parts.isTied(one.article.order, two.article.order);
}

function tellsOneFact({ a, b, joining }: Pair, statements: readonly Statement[], weighed: readonly Weighed[]): boolean {
  if (joining < LEAST_JOINING.figure) return false;
  const [one, two] = [statements[a] as Statement, statements[b] as Statement];
  const particular = findParticular(one, two);
  if (particular === null || joining < LEAST_JOINING[particular]) return false;
  if (particular !== 'words' && particular !== 'small count' && particular !== 'rounded')
    return !areOfOtherDeeds(one, two);
  if (particular === 'words' && areOnlyOfOnePlace(one, two)) return false;
  return !areToldApart(one, two, (weighed[a] as Weighed).words, (weighed[b] as Weighed).words);
}

/**
 * True where two reports of one event tell it at like places, and nothing speaks against it: no other day, hour or figure, no denial, no question.
 * An hour, a year or a figure that both tell is enough where they come near at all.
 */
function tellsOneFactInReports(
  { a, b, joining, sameness }: Pair,
  statements: readonly Statement[],
  weighed: readonly Weighed[],
  kin: number,
): boolean {
  if (sameness < LEAST_IN_REPORTS.denied) return false;
  const [one, two] = [statements[a] as Statement, statements[b] as Statement];
  if (one.isNegated !== two.isNegated || [one, two].some((some) => isQuestion(some) || !toTellingWords(some).isTold))
    return false;
  if (compareDays(one.days, two.days) === 'other' || compareFigures(one, two) === 'other') return false;
  if (areOfOtherAmounts(one.quantities, two.quantities) || areOfTwoThings(one, two)) return false;
  if (
    joining >= LEAST_JOINING.denied &&
    one.isOpen === two.isOpen &&
    !areOfOtherHeads(one, two) &&
    denyTheSame(one, two)
  )
    return true;
  if (sameness < LEAST_IN_REPORTS.exact) return false;
  if (tellOneTime(one, two)) return true;
  if ([one, two].every(({ clock }) => [...clock].some((hour) => hour.startsWith('T')))) return false;
  const particular = findParticular(one, two);
  if (particular === 'figure' || particular === 'lone figure') return true;
  return (
    kin >= OF_ONE_EVENT &&
    sameness >= LEAST_IN_REPORTS.words &&
    joining >= SAME_FROM &&
    one.isOpen === two.isOpen &&
    !areOnlyOfOne(one, two) &&
    !areOnlyOfOnePlace(one, two) &&
    tellAlike(one, two, (weighed[a] as Weighed).words, (weighed[b] as Weighed).words)
  );
}

/** "It struck the northern pier", "the northern pier was built of oak": what the one tells, the other is about, and no word is told by both. */
function areOnlyOfOne(a: Statement, b: Statement): boolean {
  const [ofA, ofB] = [a, b].map(toTellingRanks) as [Uint8Array, Uint8Array];
  const places = new Map([...b.profile.weights.keys()].map((stem, place) => [stem, place]));
  let isCrossed = false;
  for (const [at, stem] of [...a.profile.weights.keys()].entries()) {
    const place = places.get(stem);
    if (place === undefined || a.names.has(stem) || b.names.has(stem)) continue;
    const [one, two] = [ofA[at] as number, ofB[place] as number];
    // "At about two o'clock", "two more dogs": a small number is told of many things.
    if (one >= RANK.aside && two >= RANK.aside && !SMALL_NUMBER.test(stem)) return false;
    if (Math.max(one, two) >= RANK.aside && Math.min(one, two) === RANK.subject) isCrossed = true;
  }
  return isCrossed;
}

/** True for one hour of the day, or one year in figures. */
function tellOneTime(a: Statement, b: Statement): boolean {
  for (const hour of a.clock) if (hour.startsWith('T') && b.clock.has(hour)) return true;
  for (const stem of a.profile.weights.keys()) if (YEAR.test(stem) && b.profile.weights.has(stem)) return true;
  return false;
}

/** What somebody denies is not told by who says so. */
function isDeniedBySource({ article, attribution }: Statement): boolean {
  return attribution !== null && isDenial(article.words, attribution);
}

/** Two who "declined to comment" hardly were asked the same. */
function isSilence({ article: { reading }, spans }: Statement): boolean {
  return reading.notices.some(
    (notice) => notice.kind === 'no-comment' && spans.some((span) => isOverlapping(notice, span)),
  );
}

/** True for two particulars that lie in statements of one point. */
function createIsTold(
  particulars: readonly Statement[],
  statements: readonly Statement[],
  points: readonly (readonly number[])[],
): (pair: Pair) => boolean {
  const pointsOf = new Map<number, number[]>();
  for (const [point, members] of points.entries()) for (const member of members) addTo(pointsOf, member, point);
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
    const told = new Set(ofOne.flatMap(({ index }) => pointsOf.get(index) ?? []));
    return ofTwo.some(({ index }) => pointsOf.get(index)?.some((point) => told.has(point)));
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
