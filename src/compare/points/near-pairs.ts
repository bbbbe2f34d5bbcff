import type { Kinship } from '../article-likeness.ts';
import type { Compared } from '../material.ts';
import type { Statement } from '../statements/statement.ts';
import { KIN_FROM } from './find-candidates.ts';
import { toLeads } from './leads.ts';
import { putIn, takeOut } from './ordered-list.ts';
import { toSurroundings } from './pair-features.ts';
import { toSamenessInReports } from './sameness.ts';

/** Pairs below tell nothing of each other, not even a conflict. */
export const NEAR_FROM = 0.08;
/** Articles that are less alike do not speak of one thing: nothing conflicts between them, */
export const ALIKE_FROM = 0.33;
/** and their pairs below tell nothing of each other. Most pairs of a large story are such. */
export const NEAR_FROM_AFAR = 0.2;

/** What was found of two statements that come near each other. */
export interface PairScore {
  /** 0..1: how likely they tell the same thing. */
  readonly sameness: number;
  /** 0..1: how likely an editor would take them for two tellings of one fact. */
  readonly joining: number;
  /** One denies and the other does not, and they are not alike enough to tell the same by that. */
  readonly isContrary: boolean;
  /** In two reports of one event: what they tell of their sameness beside how they stand there, in logits; 0 elsewhere. */
  readonly told: number;
  /** Share of both that has its like in the other. */
  readonly alignment: number;
  /** Weight of the shared stems that are no names, 1 for three or more. */
  readonly sharedWords: number;
}

/** Two statements that were compared. */
export interface Pair extends PairScore {
  /** Indices of statements, the lesser first. */
  readonly a: number;
  readonly b: number;
}

/** A pair whose statements are given their places anew by each story. */
export interface PlacedPair extends PairScore {
  a: number;
  b: number;
  /** The two reports of one event that it is of; null for statements of one article, or of articles that are no such reports. */
  reports: Reports | null;
  /** The same weighed by how it stands in its reports; null where that leaves it less than near, and without reports. */
  inReports: PlacedPair | null;
}

/** The pairs of two reports of one event. */
type Reports = Set<PlacedPair>;

/**
 * The pairs that come near each other, kept from one story to the next: only what comes and goes, and what stands in the same two reports, is looked at again. What is in conflict is
 * looked for where the one report speaks of what the other does, in whatever words, so that pairs of two reports of one event are weighed anew by how each stands out among the
 * pairs of the two; what tells the same is told by the words alone. Of articles that are no reports of one event, and of one article, the likeliest pair is as little of one
 * thing as the next.
 */
export interface NearPairs {
  /** Takes out pairs that were taken in; before statements get other places than they had. */
  readonly leave: (pairs: readonly PlacedPair[]) => void;
  /** Takes in pairs, when all statements have their places in this story. */
  readonly come: (pairs: readonly PlacedPair[], statements: readonly Statement[], kinship: Kinship) => void;
  /** Those that may tell the same, by their words, the likeliest to be joined first. */
  readonly toJoinable: () => readonly Pair[];
  /** All from `NEAR_FROM` on, weighed by how they stand in their reports, the likeliest first. */
  readonly toInReports: () => readonly Pair[];
}

/** No pairs. */
export function createNearPairs(): NearPairs {
  const known = new WeakMap<Compared, WeakMap<Compared, Reports>>();
  /** Those whose pairs have changed. */
  const changed = new Set<Reports>();
  let joinable: readonly PlacedPair[] = [];
  let inReports: readonly PlacedPair[] = [];

  const findReports = ({ a, b }: Pair, statements: readonly Statement[], kinship: Kinship): Reports | null => {
    const one = (statements[a] as Statement).article;
    const two = (statements[b] as Statement).article;
    if (one === two || kinship(one.order, two.order) < KIN_FROM) return null;
    const ofOne = known.get(one) ?? new WeakMap<Compared, Reports>();
    const reports = ofOne.get(two) ?? new Set<PlacedPair>();
    known.set(one, ofOne.set(two, reports));
    return reports;
  };

  return {
    leave(pairs) {
      joinable = takeOut(joinable, pairs.filter(isJoinable), byJoining);
      inReports = takeOut(
        inReports,
        pairs.flatMap((pair) => (pair.reports === null ? [pair] : (pair.inReports ?? []))),
        byLikelihood,
      );
      for (const pair of pairs) {
        if (pair.reports === null) continue;
        pair.reports.delete(pair);
        changed.add(pair.reports);
      }
    },
    come(pairs, statements, kinship) {
      joinable = putIn(joinable, pairs.filter(isJoinable), byJoining);
      const gone: PlacedPair[] = [];
      const come: PlacedPair[] = [];
      for (const pair of pairs) {
        pair.reports = findReports(pair, statements, kinship);
        if (pair.reports === null) come.push(pair);
        else changed.add(pair.reports.add(pair));
      }
      for (const reports of changed) weighInReports(reports, statements, gone, come);
      changed.clear();
      inReports = putIn(takeOut(inReports, gone, byLikelihood), come, byLikelihood);
    },
    toJoinable: () => joinable,
    toInReports: () => inReports,
  };
}

function isJoinable({ isContrary }: Pair): boolean {
  return !isContrary;
}

/** Weighs the pairs of two reports by how each stands out among them; adds what was, and what is now, where that differs. */
function weighInReports(
  reports: Reports,
  statements: readonly Statement[],
  gone: PlacedPair[],
  come: PlacedPair[],
): void {
  const pairs = [...reports].map((pair) => ({
    a: pair.a,
    b: pair.b,
    articleOfA: (statements[pair.a] as Statement).article.order,
    articleOfB: (statements[pair.b] as Statement).article.order,
    likely: toLogit(pair.sameness),
    pair,
  }));
  const leads = toLeads(pairs, toLogit(NEAR_FROM));
  for (let index = 0; index < pairs.length; index++) {
    const { pair, likely } = pairs[index] as (typeof pairs)[number];
    const surroundings = toSurroundings(statements[pair.a] as Statement, statements[pair.b] as Statement);
    const sameness = toSamenessInReports(likely, pair.told, leads[index] as readonly [number, number], surroundings);
    if (pair.inReports?.sameness === sameness) continue;
    if (pair.inReports !== null) gone.push(pair.inReports);
    const { a, b, joining, isContrary, told, alignment, sharedWords } = pair;
    pair.inReports =
      sameness < NEAR_FROM
        ? null
        : { a, b, sameness, joining, isContrary, told, alignment, sharedWords, reports: null, inReports: null };
    if (pair.inReports !== null) come.push(pair.inReports);
  }
}

function toLogit(share: number): number {
  const inside = Math.min(1 - 1e-9, Math.max(1e-9, share));
  return Math.log(inside / (1 - inside));
}

/** The likeliest to be joined first; of equally likely ones the one whose statements come first. */
function byJoining(x: Pair, y: Pair): number {
  return y.joining - x.joining || x.a - y.a || x.b - y.b;
}

/** The likeliest first; of equally likely ones the one whose statements come first. */
export function byLikelihood(x: Pair, y: Pair): number {
  return y.sameness - x.sameness || x.a - y.a || x.b - y.b;
}
