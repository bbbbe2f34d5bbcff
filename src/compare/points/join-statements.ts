import type { Kinship } from '../article-likeness.ts';
import { createGroups } from '../groups.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { toShared as toSharedWeight } from '../profile.ts';
import { isSameAmount, type Quantity } from '../quantities/quantity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import type { Statement } from '../statements/statement.ts';
import type { WordLikeness } from '../word-likeness.ts';
import { createToLikest, type ToLikest } from './alignments.ts';
import { type CandidateMemory, createCandidateMemory, findCandidates, KIN_FROM } from './find-candidates.ts';
import { createKeptAlignments, type KeptAlignments } from './kept-alignments.ts';
import { ALIKE_FROM, createNearPairs, NEAR_FROM, NEAR_FROM_AFAR, type NearPairs, type Pair } from './near-pairs.ts';
import {
  type Comparable,
  compareDays,
  createFeatures,
  createPersons,
  type Shared,
  toMostAlignment,
  toShared,
  writeAlignment,
  writePersons,
  writePlainFeatures,
} from './pair-features.ts';
import { toJoining, toMostSameness, toSameness, toTold } from './sameness.ts';
import { createScoreMemory, type ScoreMemory, type ToScore } from './scores.ts';
import { createWording, type Wording } from './statement-words.ts';
import { areToldApart } from './told-apart.ts';
import { createWeighing, type Weighed, type Weighing, weighStory } from './weighed.ts';

/** From here two statements are taken to tell the same. */
export const SAME_FROM = 0.44;
/** Two statements of which one denies tell the same from here, and where so much of their words has its like in the other: "skips it", "will not attend it". */
const CONTRARY_FROM = 0.7;
const LEAST_ALIGNED_CONTRARY = 0.5;
/** Pairs that share less are not looked at closely. */
const LEAST_SHARED = 0.12;
/** In reports of one event hardly a word need be the same. */
const LEAST_SHARED_BY_KIN = 0.02;

/** Statements that tell the same, and the pairs that come near it. */
export interface Joined {
  /** Indices of statements, in order; each of the lists has two or more. */
  readonly clusters: readonly (readonly number[])[];
  /** Of statements in no cluster: each with the one in a cluster that it surely tells the same as, although not what all of that cluster tell. */
  readonly apart: readonly (readonly [lone: number, other: number])[];
  /** All pairs from `NEAR_FROM` on, weighed by how they stand in their reports, the likeliest first. */
  readonly near: readonly Pair[];
  readonly weighed: readonly Weighed[];
}

/** What is known of statements and their pairs without the story around them; it may serve one story after the other. */
export interface StatementMemory {
  readonly wording: Wording;
  readonly weighing: Weighing;
  readonly candidates: CandidateMemory;
  readonly scores: ScoreMemory;
  readonly alignments: KeptAlignments;
  readonly near: NearPairs;
  readonly wordings: Wordings;
}

/** A memory of no statements; `likeness` knows which words are used alike. */
export function createStatementMemory(
  likeness: WordLikeness,
  ofArticle: (article: Compared) => readonly Statement[] = statementsOf,
): StatementMemory {
  return {
    wording: createWording(likeness),
    weighing: createWeighing(),
    candidates: createCandidateMemory(),
    scores: createScoreMemory(),
    alignments: createKeptAlignments(createToLikest(likeness)),
    near: createNearPairs(),
    wordings: createWordings(ofArticle),
  };
}

/** Brings together the statements that tell the same thing. `areApart` keeps apart what is likely the same. */
export function joinStatements(
  statements: readonly Statement[],
  kinship: Kinship,
  memory: StatementMemory,
  areApart: typeof areToldApart = areToldApart,
): Joined {
  const leaders = toLeaders(statements, memory.wordings);
  const unique = statements.filter((_, index) => leaders[index] === index);
  const weighed = weighStory(unique, memory.wording, memory.weighing);
  const orders = Int32Array.from(unique, ({ article }) => article.order);
  const toKin = (one: number, two: number): number => kinship(orders[one] as number, orders[two] as number);
  const candidates = findCandidates(unique, weighed, kinship, memory.candidates);
  const { near, scores, alignments } = memory;
  const toScore = createToScore(unique, weighed, toKin, alignments.toLikest);
  const changes = scores.findNear(candidates, unique, weighed, toScore, alignments);
  near.leave(changes.gone);
  changes.place();
  near.come(changes.come, statements, kinship);
  const byIndex: Weighed[] = [];
  for (let place = 0; place < unique.length; place++)
    byIndex[(unique[place] as Statement).index] = weighed[place] as Weighed;
  const joinable = near
    .toJoinable()
    .filter(
      ({ a, b, joining }) =>
        joining < SAME_FROM ||
        !areApart(
          statements[a] as Statement,
          statements[b] as Statement,
          (byIndex[a] as Weighed).words,
          (byIndex[b] as Weighed).words,
          joining,
        ),
    );
  const clusters = toClusters(joinable, leaders);
  return {
    clusters,
    apart: toApart(joinable, clusters, statements),
    near: near.toInReports(),
    weighed: statements.map((_, index) => byIndex[leaders[index] as number] as Weighed),
  };
}

/** What a pair is scored by; `article` is the same for two statements of one article, and of no others. */
export type Scorable = Comparable & Pick<Statement, 'span'> & { readonly article: unknown };

/** Scores one pair after the other; what it fills for each is made once. `toLikest` aligns the words of the pair that is scored. `toKin` tells how alike the articles of two statements are, by their places. */
export function createToScore(
  statements: readonly Scorable[],
  weighed: readonly Weighed[],
  toKin: (one: number, two: number) => number,
  toLikest: ToLikest,
): ToScore {
  const features = createFeatures();
  const persons = createPersons();
  const shared: Shared = { norm: 0, evenNorm: 0, words: 0, names: 0, rarest: 0, count: 0 };
  return (one, two) => {
    const a = statements[one] as Scorable;
    const b = statements[two] as Scorable;
    const ofA = weighed[one] as Weighed;
    const ofB = weighed[two] as Weighed;
    const kin = toKin(one, two);
    if (!isWorthComparing(a, b, ofA, ofB, kin, toShared(ofA, ofB, shared))) return null;
    writePlainFeatures(a, b, ofA, ofB, kin, shared, features);
    // Most pairs will not come near however their words align, which is dear to find out.
    const from = kin >= ALIKE_FROM || a.article === b.article ? NEAR_FROM : NEAR_FROM_AFAR;
    if (toMostSameness(features, toMostAlignment(ofA, ofB, features.containment)) < from) return null;
    writeAlignment(ofA, ofB, toLikest(ofA.words, ofB.words), features);
    const sameness = toSameness(features);
    if (sameness < from) return null;
    const { alignment, sharedWords } = features;
    writePersons(a.speaker, b.speaker, ofA.words, ofB.words, persons);
    const joining = shareNothingElse(ofA, ofB, shared, countUnlike(a, b)) ? 0 : toJoining(features, persons);
    const isContrary = features.otherPolarity === 1 && (alignment < LEAST_ALIGNED_CONTRARY || joining < CONTRARY_FROM);
    return { sameness, joining, isContrary, told: kin < KIN_FROM ? 0 : toTold(features), alignment, sharedWords };
  };
}

/** What two statements share beside the name of a month and a figure of unlike things, in rarities, is no more than this: they tell of two things. */
const LEAST_BESIDE = 0.3;

/** "On eleven days of July it was above 30 degrees", "about 30 people have fallen ill since July"; `unlike` is how many figures both give of other things. */
function shareNothingElse(a: Weighed, b: Weighed, { words, names }: Shared, unlike: number): boolean {
  const figures = toCommon(a, b, 'figures');
  // A year or a day among them is no figure of a thing.
  const idle = toCommon(a, b, 'dates').weight + (figures.count <= unlike ? figures.weight : 0);
  return idle > 0 && words + names - idle < LEAST_BESIDE;
}

/** How many quantities of the one have the value of one of the other in another unit; 0 where both give one of a kind: "seven workers", "seven employees". */
function countUnlike(a: Comparable, b: Comparable): number {
  const isOfAKind = (one: Quantity): boolean =>
    b.quantities.some((two) => one.kind === two.kind && one.unit === two.unit);
  if (a.quantities.some(isOfAKind)) return 0;
  return a.quantities.filter(({ value }) => b.quantities.some((two) => two.value === value)).length;
}

/** How many dates, or figures, both have, and their weight. */
function toCommon(
  a: Weighed,
  b: Weighed,
  kind: 'dates' | 'figures',
): { readonly count: number; readonly weight: number } {
  let count = 0;
  let weight = 0;
  for (const place of a.words[kind]) {
    const stem = a.words.stems[place];
    if (!b.words[kind].some((other) => b.words.stems[other] === stem)) continue;
    count++;
    weight += a.byPlace[place] as number;
  }
  return { count, weight };
}

/** Numbers wordings: the very same words have one number. */
interface Wordings {
  /** Those of the statements of an article. */
  readonly toNumbers: (own: OwnArticle, article: Compared) => Int32Array;
  readonly count: () => number;
}

function createWordings(ofArticle: (article: Compared) => readonly Statement[]): Wordings {
  const numbers = new Map<string, number>();
  return {
    toNumbers: (_, article) =>
      Int32Array.from(ofArticle(article), ({ wordingKey }) => {
        const number = numbers.get(wordingKey) ?? numbers.size;
        numbers.set(wordingKey, number);
        return number;
      }),
    count: () => numbers.size,
  };
}

/** For each statement the first one with the very same words, itself where it is the first. */
function toLeaders(statements: readonly Statement[], { toNumbers, count }: Wordings): Int32Array {
  const numbers = new Int32Array(statements.length);
  for (let at = 0; at < statements.length; ) {
    const ofArticle = once((statements[at] as Statement).article, toNumbers);
    numbers.set(ofArticle, at);
    at += ofArticle.length;
  }
  const firsts = new Int32Array(count()).fill(-1);
  return numbers.map((number, index) => {
    if (firsts[number] === -1) firsts[number] = index;
    return firsts[number] as number;
  });
}

/** False for two statements that share next to nothing, and for parts of one another. */
export function isWorthComparing(
  a: Scorable,
  b: Scorable,
  ofA: Weighed,
  ofB: Weighed,
  kinship: number,
  shared: Shared = toShared(ofA, ofB),
): boolean {
  const least = kinship >= KIN_FROM ? LEAST_SHARED_BY_KIN : LEAST_SHARED;
  return shared.norm >= least * Math.min(ofA.norm, ofB.norm) && !isOverlap(a, b);
}

function isOverlap(a: Scorable, b: Scorable): boolean {
  return a.article === b.article && a.span.start < b.span.end && b.span.start < a.span.end;
}

/**
 * Average linkage: two clusters become one where their members are alike on average, not where two of them happen to be. Pairs have to
 * come likeliest first; `leaders` has for each statement the first one of its wording.
 */
export function toClusters(
  near: readonly Pick<Pair, 'a' | 'b' | 'joining'>[],
  leaders: ArrayLike<number>,
): readonly (readonly number[])[] {
  const clusterOf = new Map<number, Cluster>();
  const get = (index: number): Cluster => {
    let cluster = clusterOf.get(index);
    if (cluster === undefined) {
      cluster = { members: [index], links: new Map() };
      clusterOf.set(index, cluster);
    }
    return cluster;
  };
  // What hangs together by no likely pairs cannot join, whatever else links it.
  const groups = createGroups(leaders.length);
  const isLikely = new Uint8Array(leaders.length);
  for (const { a, b, joining } of near) {
    if (joining < SAME_FROM) break;
    groups.join(a, b);
    isLikely[a] = 1;
    isLikely[b] = 1;
  }
  for (const { a, b, joining } of near) {
    if (isLikely[a] === 0 || isLikely[b] === 0 || groups.find(a) !== groups.find(b)) continue;
    const [one, two] = [get(a), get(b)];
    if (one === two) continue;
    const linked = (one.links.get(two) ?? 0) + joining;
    one.links.set(two, linked);
    two.links.set(one, linked);
  }
  // Pairs come likeliest first, so what can join does so around the surest pairs.
  for (const { a, b, joining } of near) {
    if (joining < SAME_FROM) break;
    const [one, two] = [get(a), get(b)];
    if (one === two) continue;
    const average = (one.links.get(two) ?? 0) / (one.members.length * two.members.length);
    if (average < SAME_FROM) continue;
    merge(one, two, clusterOf);
  }
  /** By leader: itself and those of its wording, where it is not alone. */
  const copies = new Map<number, number[]>();
  for (let index = 0; index < leaders.length; index++) {
    const leader = leaders[index] as number;
    if (index === leader) continue;
    if (!copies.has(leader)) copies.set(leader, [leader]);
    copies.get(leader)?.push(index);
  }
  const clusters = [...new Set(clusterOf.values())].map(({ members }) =>
    members.flatMap((member) => copies.get(member) ?? [member]),
  );
  for (const [leader, same] of copies) if (!clusterOf.has(leader)) clusters.push(same);
  return clusters
    .filter(({ length }) => length > 1)
    .map((cluster) => cluster.sort((a, b) => a - b))
    .sort((a, b) => (a[0] as number) - (b[0] as number));
}

/**
 * "Is connected with domestic affairs", "alluded to internal “affairs”": what is known to be one remark of one speaker is told by both, however
 * unlike the words. What stands in two clusters, or beside one, stays there.
 */
export function joinRemarks(joined: Joined, remarks: readonly (readonly [number, number])[]): Joined {
  const clusters = joined.clusters.map((members) => [...members]);
  const clusterOf = new Map(clusters.flatMap((members) => members.map((member) => [member, members] as const)));
  const apart = new Set(joined.apart.flat());
  for (const pair of remarks) {
    const [one, two] = pair.map((index) => clusterOf.get(index));
    if ((one !== undefined && two !== undefined) || pair.some((index) => apart.has(index))) continue;
    const members = one ?? two ?? [];
    for (const index of pair) {
      if (clusterOf.has(index)) continue;
      members.push(index);
      clusterOf.set(index, members);
    }
    members.sort((a, b) => a - b);
    if (one === undefined && two === undefined) clusters.push(members);
  }
  return { ...joined, clusters: clusters.sort((a, b) => (a[0] as number) - (b[0] as number)) };
}

/** "Three hostages, among them a pregnant woman, were released" is in the cluster of the release; who tells of the woman has it beside him all the same. */
export function toApart(
  near: readonly Pick<Pair, 'a' | 'b' | 'joining'>[],
  clusters: readonly (readonly number[])[],
  statements: readonly Statement[],
): Joined['apart'] {
  const isIn = new Uint8Array(statements.length);
  for (const members of clusters) for (const member of members) isIn[member] = 1;
  const apart = new Map<number, number>();
  for (const { a, b, joining } of near) {
    if (joining < APART_FROM) break;
    if (isIn[a] === isIn[b]) continue;
    const [lone, other] = isIn[a] === 0 ? [a, b] : [b, a];
    if (!apart.has(lone) && !areOfOtherFacts(statements[lone] as Statement, statements[other] as Statement))
      apart.set(lone, other);
  }
  return [...apart];
}

/** True where the lone one gives figures, years or days of which the other has none, or has few of its words: what it adds is not told there. */
function areOfOtherFacts(lone: Statement, other: Statement): boolean {
  if (toSharedWeight(lone.profile, other.profile) < LEAST_COVERED * lone.profile.norm) return true;
  const figures = [...lone.profile.weights.keys()].filter((stem) => /^\d/.test(stem));
  const hasFigures = figures.length > 0 || lone.quantities.length > 0;
  if (!hasFigures) return compareDays(lone.days, other.days) === 'other';
  return (
    !figures.some((stem) => other.profile.weights.has(stem)) &&
    !lone.quantities.some((one) => other.quantities.some((two) => isSameAmount(one, two)))
  );
}

const LEAST_COVERED = 0.4;
/** What is told by two alone must be surer than what hangs together with more. */
const APART_FROM = 0.85;

interface Cluster {
  readonly members: number[];
  readonly links: Map<Cluster, number>;
}

function merge(one: Cluster, two: Cluster, clusterOf: Map<number, Cluster>): void {
  const [large, small] = one.members.length >= two.members.length ? [one, two] : [two, one];
  for (const member of small.members) {
    clusterOf.set(member, large);
    large.members.push(member);
  }
  large.links.delete(small);
  small.links.delete(large);
  for (const [other, linked] of small.links) {
    const sum = (large.links.get(other) ?? 0) + linked;
    large.links.set(other, sum);
    other.links.set(large, sum);
    other.links.delete(small);
  }
}
