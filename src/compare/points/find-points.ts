import { isDisputing } from '../../document/disputing.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isOverlapping, type Span, toText } from '../../document/span.ts';
import type { Confirmation, Conflict, Point, Standing, Telling } from '../../document/story.ts';
import { addTo } from '../add-to.ts';
import { type Compared, toChainOf, toRef } from '../material.ts';
import { areAtOdds } from '../origins/at-odds.ts';
import type { Trace } from '../origins/trace-origin.ts';
import { SUPPORTED_FROM, type WeighedOrigins, weighOrigins } from '../origins/weigh-origins.ts';
import { toReduced, toShared } from '../profile.ts';
import { isSameAmount, type Quantity } from '../quantities/quantity.ts';
import type { Statement } from '../statements/statement.ts';
import { isInBackground } from './background.ts';
import { toClearest } from './clearest.ts';
import { splitContrary } from './contrary.ts';
import { findConfirmations, type Remark } from './find-confirmations.ts';
import { findMainEvents } from './find-main-events.ts';
import { type Heads, toHeads } from './heads.ts';
import { joinUntold } from './join-particulars.ts';
import { toLeastSupport } from './least-support.ts';
import { findMainDeeds, type MainDeed } from './main-deeds.ts';
import { isLikeThings } from './pair-features.ts';
import type { PointMaterial } from './point-material.ts';
import { createToWeight } from './prominence.ts';
import { isQuestion } from './questions.ts';
import { toTellingWords } from './telling-words.ts';
import { isTold, toToldSpan } from './told-words.ts';
import type { Weighed } from './weighed.ts';

/** A point with its statements. */
export interface FoundPoint {
  readonly point: Point;
  /** Indices of the statements that tell it, in order; denials are none. Empty for what is told by the way. */
  readonly statements: readonly number[];
}

/** Where an article's silence is worth a word: a story of more articles than this is read by its points. */
const MOST_SILENT = 60;

/** Points on which a conflict stands are disputed, whoever else tells them; and who takes a side in it is not silent. */
export function markDisputed(points: readonly FoundPoint[], conflicts: readonly Conflict[]): readonly Point[] {
  const byPoint = new Map<string | null, Conflict[]>();
  for (const conflict of conflicts) addTo(byPoint, conflict.point, conflict);
  return points.map(({ point }) => {
    const disputing = byPoint.get(point.id)?.filter((conflict) => isDisputing(conflict, point)) ?? [];
    if (disputing.length === 0) return point;
    const addressing = new Set(disputing.flatMap(({ tellings }) => tellings.map(({ article }) => article)));
    return { ...point, standing: 'disputed', silent: point.silent.filter((id) => !addressing.has(id)) };
  });
}

/** The points of a story, the most important first: what the heads of the articles are about, told by most of them, with most origins. */
export function findPoints(material: PointMaterial): readonly FoundPoint[] {
  const remarks = findConfirmations(material);
  const heads = toHeads(material.statements);
  const sameness = toSameness(material);
  const { drafts, statements } = withMainDeeds(toDrafts(material, remarks), material, heads, sameness);
  const isTold = (index: number): boolean => index < material.statements.length;
  const toWeight = createToWeight(statements, heads);
  const weights = new Map<FoundPoint, number>();
  const points: FoundPoint[] = [];
  for (const draft of drafts) {
    const whole = { ...material, statements };
    const { sure, again = [] } = draft;
    const alike = (a: number, b: number): number => (sure?.has(a) && sure.has(b) ? 1 : sameness(a, b));
    for (const found of toPoints(draft, whole, alike)) {
      const point = { ...found, statements: found.statements.filter(isTold) };
      points.push(point);
      weights.set(point, toWeight({ ...found, statements: [...found.statements, ...again] }));
    }
  }
  const fine = material.particulars.statements;
  const toFineWeight = createToWeight(fine, toHeads(fine));
  for (const found of findTellingByTheWay(material, points)) {
    const point = { ...found, statements: [] };
    points.push(point);
    weights.set(point, toFineWeight(found));
  }
  for (const [found, weight] of findMainPoints(material, points)) {
    points.push(found);
    weights.set(found, weight);
  }
  const weightOf = (found: FoundPoint): number => weights.get(found) as number;
  points.sort((a, b) => weightOf(b) - weightOf(a) || toFirst(a) - toFirst(b));
  return points.map((found, index) => ({ ...found, point: { ...found.point, id: `p${index + 1}` } }));
}

/** Points of what is told by the way. No conflict is looked for in them, nor who confirms or denies them, nor who is silent: they belong to whole statements. */
function findTellingByTheWay(material: PointMaterial, points: readonly FoundPoint[]): readonly FoundPoint[] {
  const { statements } = material.particulars;
  const told = points.map(({ statements }) => statements);
  const joined = joinUntold(material.particulars, material.statements, told);
  const fine = { ...material, statements, joined, remarks: [] };
  // What tells one fact was looked at closely: however little the rest of the words is alike, it bears the other out.
  const linked = new Set(material.particulars.pairs.map(({ a, b }) => `${a} ${b}`));
  const sameness = (a: number, b: number): number => (linked.has(`${Math.min(a, b)} ${Math.max(a, b)}`) ? 1 : 0);
  return toDrafts(fine, []).flatMap((draft) => {
    const found = toPoint(draft, fine, sameness);
    if (found === null || isToldBy(points, found.point.tellings)) return [];
    return [{ ...found, point: { ...found.point, silent: [] } }];
  });
}

/** The drafts with the deeds that the reports begin with, each told by all who tell it, and the statements that tell them behind all others. */
function withMainDeeds(
  drafts: readonly Draft[],
  { articles, statements, parts }: PointMaterial,
  heads: Heads,
  sameness: (a: number, b: number) => number,
): { readonly drafts: readonly Draft[]; readonly statements: readonly Statement[] } {
  const all = [...statements];
  const added = [...drafts];
  const add = (statement: Statement): number => all.push(statement) - 1;
  for (const deed of findMainDeeds(articles, heads, parts)) {
    const again = [...deed.again, ...deed.tellings];
    const tellsIt = (index: number): boolean => {
      return again.some((one) => isPartOf(one, all[index] as Statement));
    };
    const at = findDraftOf(added, deed, tellsIt, all);
    const draft = added[at] ?? { tellings: [], remarks: [] };
    const kept = draft.tellings.filter((index) => {
      const { article } = all[index] as Statement;
      const isToldOtherwise = deed.tellings.some((one) => one.article === article);
      return (
        tellsIt(index) ||
        draft.tellings.some((other) => tellsIt(other) && sameness(index, other) >= SUPPORTED_FROM) ||
        !isToldOtherwise ||
        draft.tellings.some((other) => tellsIt(other) && all[other]?.article === article)
      );
    });
    const lacking = deed.tellings.filter(
      ({ article }) => !kept.some((index) => (all[index] as Statement).article === article),
    );
    const came = lacking.map(add);
    const main = {
      ...draft,
      tellings: [...kept, ...came].sort((a, b) => toOrder(all, a) - toOrder(all, b) || a - b),
      clauses: deed.tellings.filter((one) =>
        [...kept, ...came].some((index) => isPartOf(one, all[index] as Statement)),
      ),
      sure: new Set([...(draft.sure ?? []), ...kept.filter(tellsIt), ...came]),
      again: [...(draft.again ?? []), ...deed.again.filter((one) => heads.isHead(one)).map(add)],
    };
    if (at < 0) added.push(main);
    else added[at] = main;
  }
  return { drafts: added, statements: all };
}

function isPartOf({ article, span }: Statement, other: Statement): boolean {
  return article === other.article && isOverlapping(span, other.span);
}

function toOrder(statements: readonly Statement[], index: number): number {
  return (statements[index] as Statement).article.order;
}

/** Where the deed is told already: in two of its articles, or in the one that begins with it and in none of the others anything else; -1 where it is not. */
function findDraftOf(
  drafts: readonly Draft[],
  { tellings, again }: MainDeed,
  tellsIt: (index: number) => boolean,
  statements: readonly Statement[],
): number {
  const orders = new Set(tellings.map(({ article }) => article.order));
  const toOrders = (members: readonly number[]): ReadonlySet<number> =>
    new Set(members.map((index) => toOrder(statements, index)).filter((order) => orders.has(order)));
  const counts = drafts.map(({ tellings }) => ({
    told: toOrders(tellings.filter(tellsIt)),
    all: toOrders(tellings).size,
  }));
  const most = Math.max(0, ...counts.map(({ told }) => told.size));
  const [head] = again;
  return counts.findIndex(
    ({ told, all }) =>
      told.size === most && (most > 1 || (all === 1 && head !== undefined && told.has(head.article.order))),
  );
}

/** True where one of the points has the words of two of these articles. */
function isToldBy(points: readonly FoundPoint[], told: readonly Pick<Telling, 'article' | 'span'>[]): boolean {
  return points.some(({ point: { tellings } }) => {
    const among = told.filter(({ article, span }) =>
      tellings.some((telling) => telling.article === article && isOverlapping(telling.span, span)),
    );
    return new Set(among.map(({ article }) => article)).size > 1;
  });
}

/** Points of the deed that the articles begin with, each with its weight. Like what is told by the way they belong to no whole statements. */
function findMainPoints(
  material: PointMaterial,
  points: readonly FoundPoint[],
): readonly (readonly [FoundPoint, number])[] {
  const { statements } = material.particulars;
  const heads = toHeads(statements);
  const toWeight = createToWeight(statements, heads);
  const isTold = (told: readonly Statement[]): boolean =>
    isToldBy(
      points,
      told.map(({ article, span }) => ({ article: article.id, span })),
    );
  return findMainEvents(material.happenings, statements, heads, isTold).flatMap((tellings) => {
    const fine = { ...material, statements };
    const found = toPoint({ tellings, remarks: [] }, fine, () => 1);
    if (found === null) return [];
    const weight = toWeight({ ...found, statements: tellings });
    return [[{ ...found, statements: [], point: { ...found.point, silent: [] } }, weight] as const];
  });
}

/** The first statement of a point; points of what is told by the way come after all others of their weight. */
function toFirst({ statements }: FoundPoint): number {
  return statements[0] ?? Number.MAX_SAFE_INTEGER;
}

interface Draft {
  readonly tellings: readonly number[];
  readonly remarks: readonly Remark[];
  /** Where it is the deed that the reports begin with: all that tells it in their heads. */
  readonly again?: readonly number[];
  /** The clauses of the tellings that tell that deed. */
  readonly clauses?: readonly Statement[];
  /** Those of the tellings that tell it. */
  readonly sure?: ReadonlySet<number>;
}

/** The point of a draft; and one each for tellings that turn out to tell something else, where somebody remarks on them. */
function toPoints(draft: Draft, material: PointMaterial, sameness: (a: number, b: number) => number): FoundPoint[] {
  const found = toPoint(draft, material, sameness);
  const isStray = ({ about }: Remark): boolean =>
    draft.tellings.includes(about) && found !== null && !found.statements.includes(about);
  const stray = draft.remarks.filter(isStray);
  if (stray.length === 0) return found === null ? [] : [found];
  const rest = { ...draft, remarks: draft.remarks.filter((remark) => !isStray(remark)) };
  const alone = [...new Set(stray.map(({ about }) => about))].map((about) => ({
    tellings: [about],
    remarks: stray.filter((remark) => remark.about === about),
  }));
  return [rest, ...alone].flatMap((one) => toPoint(one, material, sameness) ?? []);
}

/** Clusters told by two articles, what is told by two beside a cluster, and single statements that somebody confirms, denies or cannot confirm. */
function toDrafts(material: PointMaterial, remarks: readonly Remark[]): readonly Draft[] {
  const { statements, joined, remarks: requoted } = material;
  const clusterOf = new Map<number, number>();
  for (const [cluster, members] of joined.clusters.entries()) {
    for (const member of members) clusterOf.set(member, cluster);
  }
  const byCluster = new Map<number, Remark[]>();
  const bySingle = new Map<number, Remark[]>();
  /** By index of a denial: what it denies. */
  const denials = new Map(
    remarks.flatMap(({ statement, about }) => (statement === null ? [] : [[statement, about] as const])),
  );
  const isDenial = new Set(remarks.flatMap(({ statement, kind }) => (kind === 'denied' ? [statement] : [])));
  /** What is denied apart from those who deny it as well, by cluster. */
  const apart = new Map<number, Remark[]>();
  for (const remark of remarks) {
    if (remark.isApart) {
      addTo(apart, clusterOf.get(remark.about) ?? -1, remark);
      continue;
    }
    // Who was silent about one thing denied another before.
    const about = isDenial.has(remark.about) ? toDenied(remark.about, denials) : remark.about;
    const cluster = clusterOf.get(about);
    addTo(cluster === undefined ? bySingle : byCluster, cluster ?? about, { ...remark, about });
  }
  const drafts: Draft[] = [];
  for (const [cluster, members] of joined.clusters.entries()) {
    const told = members.filter((member) => !denials.has(member) && !isQuestion(statements[member] as Statement));
    const own = byCluster.get(cluster) ?? [];
    const groups = splitContrary(told, statements, requoted).flatMap((group) => splitUpheld(group, own, material));
    for (const [index, group] of groups.entries()) {
      const tellings = toInnermost(group, statements);
      const articles = new Set(tellings.map((member) => (statements[member] as Statement).article.order));
      const remarks = own.filter(({ about }) => findGroup(groups, about) === index);
      if (tellings.length > 0 && (articles.size > 1 || remarks.length > 0)) drafts.push({ tellings, remarks });
    }
  }
  for (const own of apart.values()) {
    drafts.push({ tellings: [...new Set(own.map(({ about }) => about))].sort((a, b) => a - b), remarks: own });
  }
  for (const pair of joined.apart) {
    const tellings = pair.filter((member) => !denials.has(member) && !isQuestion(statements[member] as Statement));
    if (tellings.length < pair.length || splitContrary(tellings, statements).length > 1) continue;
    const [lone] = pair;
    drafts.push({ tellings: [...pair].sort((a, b) => a - b), remarks: bySingle.get(lone) ?? [] });
    bySingle.delete(lone);
  }
  for (const [statement, own] of bySingle) {
    if (!denials.has(statement)) drafts.push({ tellings: [statement], remarks: own });
  }
  return drafts;
}

/** So much more of what a denier tells himself stands in what he upholds than in what he denies. */
const UPHELD = 1.5;
/** So much of what is denied is next to all of it. */
const WHOLE = 0.95;
/** The squared weight of words that say nothing by themselves. */
const NEXT_TO_NOTHING = 0.02;

/** "He called that false and said that the captain had been the last to go": apart from what is denied those tellings which the denier tells as well. */
function splitUpheld(
  group: readonly number[],
  remarks: readonly Remark[],
  { statements, voiceOf }: PointMaterial,
): readonly (readonly number[])[] {
  for (const { kind, about, article, span, voice, statement } of remarks) {
    if (kind !== 'denied' || voice === null || !group.includes(about)) continue;
    const sentence = findLastStarting(article.reading.sentences, span.start);
    const denied = statements[about] as Statement;
    const claims = statements.filter(
      (one) =>
        one.article === article &&
        one.sentence === sentence &&
        one.index !== about &&
        one.index !== statement &&
        one.span.start >= span.end &&
        voiceOf(article, one.attribution?.id ?? null) === voice,
    );
    // "He left the bridge before the crash" tells all of the denied "he had left the bridge".
    const others = group.filter(
      (index) => toShared((statements[index] as Statement).profile, denied.profile) < WHOLE * denied.profile.norm,
    );
    const upheld = others.filter((index) =>
      claims.some((claim) => {
        const own = toReduced(claim.profile, (stem) => !claim.names.has(stem));
        const shared = toShared(own, (statements[index] as Statement).profile);
        return shared > NEXT_TO_NOTHING && shared > UPHELD * toShared(own, denied.profile);
      }),
    );
    if (upheld.length > 0) return [group.filter((index) => !upheld.includes(index)), upheld];
  }
  return [group];
}

/** The group that what a remark speaks of is told in; the first where it is not told. */
function findGroup(groups: readonly (readonly number[])[], about: number): number {
  return Math.max(
    0,
    groups.findIndex((group) => group.includes(about)),
  );
}

/** What somebody denied, where a remark speaks of his denial: that is what the matter is. */
function toDenied(about: number, denials: ReadonlyMap<number, number>): number {
  const denied = denials.get(about);
  return denied === undefined || denials.has(denied) ? about : denied;
}

/** Where one sentence tells it twice, as what an agent said and as what a lawmaker heard him say, the innermost is the telling. */
function toInnermost(members: readonly number[], statements: readonly Statement[]): readonly number[] {
  const toSentence = ({ article, sentence }: Statement): string => `${article.order} ${sentence}`;
  const bySentence = new Map<string, Statement[]>();
  for (const member of members) {
    const statement = statements[member] as Statement;
    addTo(bySentence, toSentence(statement), statement);
  }
  return members.filter((member) => {
    const statement = statements[member] as Statement;
    const { article, attribution } = statement;
    return !bySentence.get(toSentence(statement))?.some((inner) => {
      if (inner.attribution === null || inner.attribution.id === attribution?.id) return false;
      return attribution === null || toChainOf(article, inner.attribution.id).some(({ id }) => id === attribution.id);
    });
  });
}

/** How likely two statements of one cluster tell the same, by their indices; 1 for the very same words, 0 where they do not bear each other out. */
function toSameness({
  statements,
  joined: { near, weighed, clusters, apart },
}: PointMaterial): (a: number, b: number) => number {
  const count = statements.length;
  const clusterOf = new Int32Array(count).fill(-1);
  // Statements of the same words were compared once: the first of them stands for all.
  const firsts = new Map<Weighed, number>();
  for (const [cluster, members] of clusters.entries()) {
    for (const member of members) {
      clusterOf[member] = cluster;
      const one = weighed[member] as Weighed;
      if (!firsts.has(one)) firsts.set(one, member);
    }
  }
  for (const [lone, other] of apart) {
    clusterOf[lone] = clusterOf[other] as number;
    if (!firsts.has(weighed[lone] as Weighed)) firsts.set(weighed[lone] as Weighed, lone);
  }
  const pairs = new Map<number, number>();
  for (const { a, b, joining } of near) {
    if (joining < SUPPORTED_FROM) continue;
    if (clusterOf[a] !== -1 && clusterOf[a] === clusterOf[b]) pairs.set(a * count + b, joining);
  }
  const toFirst = (index: number): number => firsts.get(weighed[index] as Weighed) ?? index;
  return (a, b) => {
    if (a >= count || b >= count) return 0;
    const [one, two] = [toFirst(a), toFirst(b)];
    return one === two ? 1 : (pairs.get(Math.min(one, two) * count + Math.max(one, two)) ?? 0);
  };
}

function toPoint(
  { tellings: all, remarks, clauses = [] }: Draft,
  material: PointMaterial,
  sameness: (a: number, b: number) => number,
): FoundPoint | null {
  const { statements, trace, origins, voiceOf, parts } = material;
  const toFinding = (index: number): string | null => (statements[index] as Statement).attribution?.id ?? null;
  // Who denies it does not tell it: his article brings it up.
  const denied = new Set(
    remarks.flatMap(({ kind, about, finding }) => (kind === 'denied' && finding === toFinding(about) ? [about] : [])),
  );
  const background = new Set<number>();
  const statementOf = (index: number): Statement => {
    const statement = statements[index] as Statement;
    return denied.has(index) || background.has(index) ? { ...statement, attribution: null } : statement;
  };
  const traceOf = (index: number): Trace => {
    const statement = statementOf(index);
    // Like a headline: who is named in the sentence is named for something else, or denies it.
    return trace(background.has(index) || denied.has(index) ? { ...statement, isHeadline: true } : statement);
  };
  const weigh = (): WeighedOrigins =>
    weighOrigins(
      all.map((index) => ({ statement: statementOf(index), trace: traceOf(index) })),
      (a, b) => {
        const [one, two] = [all[a] as number, all[b] as number];
        const alike = sameness(one, two);
        return alike < SUPPORTED_FROM ||
          alike < toLeastSupport(statements[one] as Statement, statements[two] as Statement)
          ? 0
          : alike;
      },
    );
  let weighed = weigh();
  if (weighed.independent.length > 1) {
    for (const index of findBackground(all, weighed, statements)) background.add(index);
    if (background.size > 0) weighed = weigh();
  }
  // Of what tells the main deed only that is asked: "the fire was put out on Wednesday, 36 hours after drones hit the works".
  const toClause = (index: number): Statement => {
    const whole = statements[index] as Statement;
    return clauses.find((clause) => isPartOf(clause, whole)) ?? whole;
  };
  const independent = toInAgreement(weighed, all, toClause);
  const tellings = all.filter((_, index) => weighed.isKept[index]);
  const traces = weighed.traces.filter((_, index) => weighed.isKept[index]);
  const told = tellings.map(statementOf);
  const articles = new Set(told.map(({ article }) => article.order));
  if (articles.size < 2 && remarks.length === 0) return null;
  // What articles of quite different stories seem to share is chance.
  if (articles.size > 1 && !parts.isRelated([...articles])) return null;
  const isScrap = !told.some((statement) => toTellingWords(statement).isTold);
  if (isScrap && articles.size > 1) return null;
  const ids = new Map(traces.map((one) => [one.key, origins.toId(one)]));
  const confirmations = remarks.map(({ article, finding, span, kind, voice }): Confirmation => {
    const { start, end } = span;
    return { article: article.id, finding, span: { start, end }, kind, voice };
  });
  const clearest =
    clauses.length > 0
      ? toClearest(clauses, [])
      : toClearest(
          told,
          tellings.map((index) => material.joined.weighed[index]),
        );
  return {
    statements: tellings,
    point: {
      id: '',
      gist: toRef(clearest.article, clearest.attribution?.id ?? null, toGistSpan(clearest)),
      tellings: told.map((statement, index): Telling => {
        const { article, span } = toRef(statement.article, null, toTellingWords(statement).span);
        const speaker = voiceOf(statement.article, statement.attribution?.id ?? null);
        const finding = toFinding(tellings[index] as number);
        return { article, finding, span, speaker, origin: ids.get((traces[index] as Trace).key) as string };
      }),
      origins: independent.map((key) => ids.get(key) as string).filter((id) => id !== undefined),
      standing: toStanding(articles.size, independent.length, confirmations),
      confirmations,
      silent: toSilent(material, articles, remarks),
    },
  };
}

/** The independent origins that have a telling which is not at odds with one of another's; the first where there are none. */
function toInAgreement(
  { independent, traces }: WeighedOrigins,
  all: readonly number[],
  toStatement: (index: number) => Statement,
): readonly string[] {
  const of = (key: string): Statement[] => all.filter((_, at) => traces[at]?.key === key).map(toStatement);
  const agreeing = independent.filter((key) =>
    independent.some(
      (other) =>
        other !== key &&
        of(key).some((one) => of(other).some((two) => !areAtOdds(one, two) && !hasOtherFigure(one, two))),
    ),
  );
  return agreeing.length > 1 ? agreeing : independent.slice(0, 1);
}

/** "160,000 barrels, about 12 per cent" and "140,000 barrels, an eighth": true where both give a figure for like things that the other has in no place. */
function hasOtherFigure({ quantities: some }: Statement, { quantities: others }: Statement): boolean {
  const isIn = (one: Quantity, all: readonly Quantity[]): boolean =>
    all.some((two) => one.kind === two.kind && one.unit === two.unit && isSameAmount(one, two));
  return some.some((one) => !isIn(one, others) && others.some((two) => isLikeThings(one, two) && !isIn(two, some)));
}

/** The tellings that tell only by the way what the other origins do. */
function findBackground(
  all: readonly number[],
  { traces, independent }: WeighedOrigins,
  statements: readonly Statement[],
): readonly number[] {
  const counted = new Set(independent);
  return all.filter((index, at) => {
    const key = traces[at]?.key;
    const others = all.filter((_, other) => {
      const otherKey = traces[other]?.key ?? '';
      return otherKey !== key && counted.has(otherKey);
    });
    return (
      others.length > 0 &&
      others.every((other) => isInBackground(statements[index] as Statement, statements[other] as Statement))
    );
  });
}

/** A sentence longer than this, in UTF-16 code units, is no gist. */
const LONGEST_GIST = 300;

/** The words of the clearest telling; the sentence around them where they tell nothing alone ("promised an independent inquiry"). */
function toGistSpan(statement: Statement): Span {
  const { words, reading } = statement.article;
  const told = toTellingWords(statement).span;
  const whole = reading.sentences[statement.sentence];
  if (isTold(toText(words.text, told)) || whole === undefined || whole.end - whole.start > LONGEST_GIST) return told;
  return toToldSpan(words.text, whole);
}

function toStanding(articles: number, origins: number, confirmations: readonly Confirmation[]): Standing {
  if (confirmations.some(({ kind }) => kind === 'denied')) return 'disputed';
  if (articles < 2) return 'single';
  return origins < 2 ? 'one-origin' : 'corroborated';
}

function toSilent(
  { articles, parts }: PointMaterial,
  tellers: ReadonlySet<number>,
  remarks: readonly Remark[],
): readonly string[] {
  const [first] = tellers;
  const part = first === undefined ? [] : parts.of(first);
  if (part.length > MOST_SILENT) return [];
  const addressing = new Set([...tellers, ...remarks.map(({ article }) => article.order)]);
  return part.filter((order) => !addressing.has(order)).map((order) => (articles[order] as Compared).id);
}
