import type { Conflict, ConflictTelling, Update } from '../../document/story.ts';
import { addTo } from '../add-to.ts';
import { type Compared, toRef } from '../material.ts';
import type { FoundPoint } from '../points/find-points.ts';
import { isLikeThings } from '../points/pair-features.ts';
import type { Statement } from '../statements/statement.ts';
import { findAgeConflicts } from './ages.ts';
import { findAttributionConflicts } from './attribution.ts';
import { findCrowdConflicts } from './crowds.ts';
import { findDateConflicts } from './date.ts';
import { findDatedDeedConflicts } from './dated-deeds.ts';
import { findDeniedBefore } from './denied-before.ts';
import { findDeniedDeedConflicts } from './denied-deeds.ts';
import {
  areAlike,
  type ConflictDraft,
  type ConflictMaterial,
  type Side,
  toSide,
  toSidePlace,
  toSideWords,
} from './draft.ts';
import { toSentenceWords } from './figure-scope.ts';
import { findGivenUp } from './given-up.ts';
import { findHoursApart } from './hours-apart.ts';
import { isRenewing } from './later-figures.ts';
import { findNameConflicts } from './name.ts';
import { findHurtConflicts } from './no-one-hurt.ts';
import { findNotThatMany } from './not-that-many.ts';
import { findNumberConflicts } from './number.ts';
import { findOnlyFigureConflicts } from './only-figures.ts';
import { findOwnedUp } from './owned-up.ts';
import { findPolarityConflicts } from './polarity.ts';
import { findPutAtConflicts } from './put-at.ts';
import { findResultConflicts } from './result.ts';
import { findSetAgainst } from './set-against.ts';
import { findSlips } from './slips.ts';
import { findStateConflicts } from './states.ts';
import { findSuperseded } from './superseded.ts';
import { findTakenBack } from './taken-back.ts';
import { findTollConflicts } from './tolls.ts';
import type { Utterance } from './utterances.ts';
import { findWhoBegan } from './who-began.ts';

/** What `findRequoted` finds comes before them. */
const RULES: readonly ((material: ConflictMaterial, utterances: readonly Utterance[]) => readonly ConflictDraft[])[] = [
  findAttributionConflicts,
  findNumberConflicts,
  findNotThatMany,
  findOnlyFigureConflicts,
  findResultConflicts,
  findPutAtConflicts,
  findSetAgainst,
  findTollConflicts,
  findCrowdConflicts,
  findHurtConflicts,
  findDateConflicts,
  findDatedDeedConflicts,
  findSlips,
  findHoursApart,
  findSuperseded,
  findGivenUp,
  findPolarityConflicts,
  findDeniedDeedConflicts,
  findDeniedBefore,
  findStateConflicts,
  findOwnedUp,
  findTakenBack,
  findWhoBegan,
  findNameConflicts,
  findAgeConflicts,
];
/** Below this a conflict is not told. */
const TOLD_FROM = 0.5;
/** Tellings shown on one side. */
const MOST_ON_A_SIDE = 8;

/** What conflicts are looked for in. */
export function toConflictMaterial(given: Omit<ConflictMaterial, 'near'>): ConflictMaterial {
  return { ...given, near: findAlike(given) };
}

/** Tellings that cannot all stand, the surest first; and apart from them what a later telling replaces. */
export function findConflicts(
  material: ConflictMaterial,
  utterances: readonly Utterance[],
  requoted: readonly ConflictDraft[],
  points: readonly FoundPoint[],
): { readonly conflicts: readonly Conflict[]; readonly updates: readonly Update[] } {
  // A statement may stand on two points: the more important one comes first, and has it.
  const pointOf = new Map(
    [...points].reverse().flatMap(({ point, statements }) => statements.map((index) => [index, point.id] as const)),
  );
  const statementsOf = new Map(points.map(({ point, statements }) => [point.id, statements] as const));
  const drafts = withoutToldTwice(
    joinDrafts(
      [...requoted, ...RULES.flatMap((rule) => rule(material, utterances))]
        .filter((draft) => draft.confidence >= TOLD_FROM && isOfKin(draft, material))
        .map((draft) => (isOfVersions(draft, material) ? { ...draft, isUpdate: true } : draft)),
    ),
  ).map((draft) =>
    withSameFigures(draft, material, (statement) => statementsOf.get(pointOf.get(statement) ?? '') ?? []),
  );
  drafts.sort((a, b) => b.confidence - a.confidence || toPlace(a) - toPlace(b));
  const toCommon = (draft: ConflictDraft) => ({
    point:
      draft.sides
        .map(({ statement }) => (statement === null ? undefined : pointOf.get(statement)))
        .find((id) => id !== undefined) ?? null,
    tellings: toTellings(draft, material),
    difference: toDifference(draft, material),
  });
  return {
    conflicts: drafts
      .filter(({ isUpdate }) => !isUpdate)
      .map((draft, index) => ({
        id: `c${index + 1}`,
        kind: draft.kind,
        ...toCommon(draft),
        confidence: draft.confidence,
        by: draft.by,
      })),
    updates: drafts
      .filter(({ isUpdate }) => isUpdate)
      .map((draft, index) => ({ id: `u${index + 1}`, ...toCommon(draft) })),
  };
}

/** The pairs that rules look at again and again. */
function findAlike(material: Omit<ConflictMaterial, 'near'>): ConflictMaterial['near'] {
  const articleOf = material.statements.map(({ article }) => article);
  return material.joined.near.filter(({ a, b }) =>
    areAlike(material, articleOf[a] as Compared, articleOf[b] as Compared),
  );
}

/** Whoever tells the point of a differing figure with the very same figure stands on its side. */
function withSameFigures(
  draft: ConflictDraft,
  material: ConflictMaterial,
  toTold: (statement: number) => readonly number[],
): ConflictDraft {
  if (draft.kind !== 'number' || draft.isUpdate) return draft;
  const { statements } = material;
  const sides = [...draft.sides];
  for (const side of draft.sides) {
    const own = side.statement === null ? undefined : statements[side.statement];
    const figure = own?.quantities.find(({ start }) => start === side.span.start);
    if (side.statement === null || figure === undefined) continue;
    const isBare = figure.kind === 'count' && figure.things.length === 0;
    const told =
      isBare && isTellingValue(figure.value)
        ? findSameValue(material, side.article, figure.value)
        : toTold(side.statement);
    for (const index of told) {
      const statement = statements[index];
      if (statement === undefined || sides.some(({ article }) => article === statement.article)) continue;
      if (isCalledWrong(statement)) continue;
      const same = statement.quantities.find(
        (one) =>
          (isBare || isLikeThings(one, figure)) &&
          one.kind === figure.kind &&
          one.value === figure.value &&
          one.other === figure.other,
      );
      if (same !== undefined) sides.push(toSide(material, statement, same, side.value));
    }
  }
  return { ...draft, sides };
}

/** "The province speaks of 2,400": of three digits or more, and no round hundred or thousand, a figure is known by its value. */
function isTellingValue(value: number): boolean {
  return value >= 100 && !/^[1-9]0*$/.test(String(value));
}

/** The counts of that value in other articles, each of which has one. */
function findSameValue({ statements, parts }: ConflictMaterial, article: Compared, value: number): readonly number[] {
  const byArticle = new Map<Compared, number[]>();
  for (const statement of statements) {
    if (statement.article === article || statement.isHeadline || !parts.isTied(statement.article.order, article.order))
      continue;
    if (statement.quantities.some((one) => one.kind === 'count' && one.value === value && one.other === null))
      addTo(byArticle, statement.article, statement.index);
  }
  return [...byArticle.values()].flatMap((found) => (found.length === 1 ? found : []));
}

const CALLED_WRONG =
  /\b(?:mistaken|wrong|incorrect|inaccurate|in error|an error|erroneous(?:ly)?|false|untrue|a mistake|mistakenly|miscount(?:ed|ing)?|(?:too|far) (?:high|low))\b/i;

/** "Admitted that its own count of 125 had been mistaken": told by whoever does not hold it. */
function isCalledWrong(statement: Statement): boolean {
  return statement.attribution?.act === 'denies' || CALLED_WRONG.test(toSentenceWords(statement));
}

function isOfKin({ kind, sides }: ConflictDraft, material: ConflictMaterial): boolean {
  const articles = [...new Set(sides.map(({ article }) => article))];
  return (
    kind === 'name' || articles.every((one, at) => articles.slice(at + 1).every((two) => areAlike(material, one, two)))
  );
}

/** True where an outlet's later version says something else than its earlier one: the later replaces the earlier. */
function isOfVersions({ sides }: ConflictDraft, { isLaterVersion }: ConflictMaterial): boolean {
  const articles = [...new Set(sides.map(({ article }) => article))].sort((a, b) => a.order - b.order);
  const [first, ...later] = articles as [Side['article'], ...Side['article'][]];
  return later.length > 0 && later.every((article) => isLaterVersion(first, article));
}

/** Drafts of one kind that share a telling are one conflict with more tellings. */
function joinDrafts(drafts: readonly ConflictDraft[]): ConflictDraft[] {
  const joined: { draft: ConflictDraft; sides: Side[] }[] = [];
  const byTelling = new Map<string, number>();
  for (const draft of [...drafts].sort((a, b) => b.confidence - a.confidence || toPlace(a) - toPlace(b))) {
    const keys = draft.sides.map(
      ({ article, span }) => `${draft.kind} ${draft.isUpdate} ${article.order} ${span.start}`,
    );
    const at = keys.map((key) => byTelling.get(key)).find((index) => index !== undefined);
    const target = at === undefined ? undefined : joined[at];
    if (target === undefined) {
      joined.push({ draft, sides: [...draft.sides] });
      for (const key of keys) byTelling.set(key, joined.length - 1);
      continue;
    }
    for (const [index, side] of draft.sides.entries()) {
      const isKnown = target.sides.some(
        ({ article, span }) => article === side.article && span.start === side.span.start,
      );
      if (!isKnown) target.sides.push(side);
      byTelling.set(keys[index] as string, at as number);
    }
  }
  return joined.map(({ draft, sides }) => ({ ...draft, sides }));
}

/**
 * Without differing figures that stand among the states of one thing, later replacing earlier ("11,000 acres", "14,500", "16,200"), and without
 * denials of statements whose figures differ: "denied that it was 2.3 million" and "it is 1.6 million" differ once. What is overtaken as a plan is not told as denied besides.
 */
function withoutToldTwice(drafts: readonly ConflictDraft[]): ConflictDraft[] {
  const updates = drafts.filter(({ isUpdate }) => isUpdate);
  const numbers = drafts.filter(({ kind, isUpdate }) => kind === 'number' && !isUpdate);
  const plans = drafts.filter(({ kind }) => kind === 'superseded');
  return drafts.filter((draft) => {
    if (draft.isUpdate) return true;
    if (draft.kind === 'number') return !updates.some((update) => isAmong(draft, update));
    return draft.kind !== 'polarity' || ![...numbers, ...plans].some((other) => isOfStatements(draft, other));
  });
}

/** True where two drafts share a telling, and the first has no figure that the second has not. */
function isAmong({ sides }: ConflictDraft, { sides: others }: ConflictDraft): boolean {
  const values = new Set(others.map(({ value }) => value));
  return (
    sides.every(({ value }) => values.has(value)) &&
    sides.some(({ article, span }) =>
      others.some((other) => other.article === article && other.span.start === span.start),
    )
  );
}

/** True where the statements of the first are sides of the second. */
function isOfStatements({ sides }: ConflictDraft, { sides: others }: ConflictDraft): boolean {
  return sides.every(({ statement }) => statement !== null && others.some((other) => other.statement === statement));
}

function toPlace({ sides }: ConflictDraft): number {
  const first = sides[0] as Side;
  return first.article.order * 1e9 + first.span.start;
}

/** The values in the order of their articles; of later figures of one day that which "has risen to 16" last, whichever article comes first. */
function toValues({ kind, isUpdate, sides }: ConflictDraft, { statements }: ConflictMaterial): readonly string[] {
  const isLast = ({ statement }: Side): boolean => {
    const own = isUpdate && kind === 'number' && statement !== null ? statements[statement] : undefined;
    return own !== undefined && isRenewing(own);
  };
  const ordered = [...sides]
    .map((side) => ({ side, at: side.article.order, day: side.article.day ?? Infinity, last: isLast(side) ? 1 : 0 }))
    .sort(
      (a, b) =>
        (a.day === b.day ? a.last - b.last : a.at - b.at) || a.at - b.at || a.side.span.start - b.side.span.start,
    )
    .map(({ side }) => side);
  return [...new Set(ordered.map(({ value }) => value))];
}

function toTellings(draft: ConflictDraft, material: ConflictMaterial): readonly ConflictTelling[] {
  const values = toValues(draft, material);
  return [...draft.sides]
    .map((side) => ({ side, number: values.indexOf(side.value) }))
    .sort(
      (a, b) =>
        a.number - b.number || a.side.article.order - b.side.article.order || a.side.span.start - b.side.span.start,
    )
    .filter(
      ({ number }, index, all) =>
        all.slice(0, index).filter((other) => other.number === number).length < MOST_ON_A_SIDE,
    )
    .map(({ side, number }) => ({
      ...toRef(side.article, side.finding, side.span),
      side: number,
      speaker: side.speaker,
    }));
}

/** "The figures differ: “41,000” (Northline), “58,000” (Courier)." */
function toDifference(draft: ConflictDraft, material: ConflictMaterial): string {
  const values = toValues(draft, material);
  const firsts = values
    .slice(0, 4)
    .map(
      (value) =>
        [...draft.sides]
          .filter((side) => side.value === value)
          .sort((a, b) => a.article.order - b.article.order)[0] as Side,
    );
  const parts = firsts.map((side) => {
    const isNamedAlike = firsts.some(
      (other) => other.article !== side.article && toSidePlace(other) === toSidePlace(side),
    );
    const { published } = side.article.article;
    const place = isNamedAlike && published !== null ? `${toSidePlace(side)}, ${published}` : toSidePlace(side);
    return `“${toSideWords(side)}” (${place})`;
  });
  const what = draft.isUpdate ? 'The later telling gives another state' : draft.what;
  return `${what}: ${parts.join(', ')}${values.length > 4 ? ' and others' : ''}.`;
}
