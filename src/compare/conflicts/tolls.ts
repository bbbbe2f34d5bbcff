// Catches: "killing six workers" and "the number of dead rose to eight"; "killed six workers" and "eight people died": the dead, the hurt and the
// missing of one event, however each report tells of them.
// Not: another two that died, a part of them ("six workers", "two of the dead"), those of another year or place, a figure that both reports have.
import { type Compared, type OwnArticle, once } from '../material.ts';
import { compareDays } from '../points/pair-features.ts';
import { isSameAmount, type Quantity, toAmountKey } from '../quantities/quantity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { areOfOtherPlaces } from '../statements/other-places.ts';
import { areOfOtherThings } from '../statements/other-things.ts';
import type { Statement } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { type ConflictDraft, type ConflictMaterial, canDisagree, toDaysBetween, toSide } from './draft.ts';
import { toFateAt } from './fates.ts';
import { isFormer, isMost, isOneGuessed, isOtherPeriod, isRate, toSentenceWords } from './figure-scope.ts';
import { isOfOtherCount, isRenewing, isStillHeld } from './later-figures.ts';
import { areOfOtherDoers, isPartOfStruck, SOMEBODY } from './struck.ts';

/** How many of those whom an event struck met one fate, as an article tells it. */
interface Toll {
  readonly fate: string;
  readonly statement: Statement;
  readonly quantity: Quantity;
}

/** So alike the articles must be for one event to be meant. */
const LEAST_KIN = 0.4;
/** And so soon, in days, one must follow the other. */
const FURTHEST_APART = 14;
/** Tolls further apart are hardly of one event. */
const WIDEST = 4;
const CONFIDENCE = 0.6;
const TOLLS: readonly string[] = ['=kill', '=hurt', '=miss'];
const TOLL = toStem('toll');
/** Whoever is counted, and not some of them. */
const ANYBODY: ReadonlySet<string> = new Set(
  'people person victim body life dead worker employee miner passenger villager resident inmate prisoner patient fan climber man men'
    .split(' ')
    .map(toStem),
);
/** A part of those who are counted, those of another day, and what is only told of it. */
const PARTLY =
  /\b(?:of (?:them|whom|those|the (?:dead|victims|injured|wounded|missing))|including|among (?:them|the)|alone|at least one|elsewhere|similar|since|ago|history|last (?:year|month|week|time)|in (?:19|20)\d\d)\b/i;
/** Two figures for those who died, were hurt or are missing in one event. */
export function findTollConflicts(material: ConflictMaterial): readonly ConflictDraft[] {
  return material.articles.flatMap((article) => {
    const tolls = once(article, findTolls);
    if (tolls.length === 0) return [];
    return material.parts.tiedTo(article.order).flatMap((order) => {
      const other = material.articles[order] as Compared;
      if (order <= article.order || material.kinship(article.order, order) < LEAST_KIN) return [];
      const others = once(other, findTolls);
      return TOLLS.flatMap((fate) => toDraft(material, ofFate(tolls, fate), ofFate(others, fate)) ?? []);
    });
  });
}

function ofFate(tolls: readonly Toll[], fate: string): readonly Toll[] {
  return tolls.filter((toll) => toll.fate === fate);
}

function toDraft(material: ConflictMaterial, some: readonly Toll[], others: readonly Toll[]): ConflictDraft | null {
  const [one, two] = [toTold(some), toTold(others)];
  if (one === null || two === null || !isOfOneEvent(material, one, two)) return null;
  const isExact = isRenewing(one.statement) || isRenewing(two.statement);
  if (hasAmount(others, one, isExact) || hasAmount(some, two, isExact)) return null;
  const days = toDaysBetween(one.statement.article, two.statement.article);
  if (days === null || Math.abs(days) > FURTHEST_APART) return null;
  const isUpdate =
    (days !== 0 || isRenewing(one.statement) !== isRenewing(two.statement)) &&
    !isStillHeld(one.statement, one.quantity, two.statement, two.quantity);
  if (
    (!isUpdate || !(isRenewing(one.statement) || isRenewing(two.statement))) &&
    (isPartOf(one, two) || isPartOf(two, one))
  )
    return null;
  return {
    kind: 'number',
    isUpdate,
    sides: [one, two].map(({ statement, quantity }) => toSide(material, statement, quantity, toAmountKey(quantity))),
    confidence: CONFIDENCE,
    by: 'conflicts/toll',
    what: 'The figures differ',
  };
}

/** The toll that an article tells first below its headline; a renewed one before that which it renews. */
function toTold(tolls: readonly Toll[]): Toll | null {
  const below = tolls.filter(({ statement: { isHeadline } }) => !isHeadline);
  return below.find(({ statement }) => isRenewing(statement)) ?? below[0] ?? tolls[0] ?? null;
}

/** `isExact`: "at least 11" may be 16, but not where the toll is told to have risen to that. */
function hasAmount(tolls: readonly Toll[], { quantity }: Toll, isExact: boolean): boolean {
  return tolls.some((toll) =>
    isExact ? toll.quantity.value === quantity.value : isSameAmount(toll.quantity, quantity),
  );
}

function isOfOneEvent(material: ConflictMaterial, one: Toll, two: Toll): boolean {
  const [a, b] = [one.statement, two.statement];
  const [small, large] = [one.quantity.value, two.quantity.value].sort((x, y) => x - y) as [number, number];
  if (small <= 0 || large > small * WIDEST || !canDisagree(material, a, b)) return false;
  if (isOfOtherCount(a, one.quantity, b, two.quantity)) return false;
  if (compareDays(a.days, b.days) === 'other' && !isRenewing(a) && !isRenewing(b)) return false;
  if (isOtherPeriod(a, b) || areOfOtherThings(a, b) || isOneGuessed(a, one.quantity, b, two.quantity)) return false;
  return !areOfOtherPlaces(a, b) && !areOfOtherDoers(a, one.quantity, b, two.quantity);
}

/** True where a report counts some of those whom the other may count: six workers, eight people. */
function isPartOf({ quantity: { things: part } }: Toll, { quantity: { things: whole } }: Toll): boolean {
  const isSome = part.some((thing) => SOMEBODY.has(thing) && !ANYBODY.has(thing));
  return isSome && !part.some((thing) => whole.includes(thing));
}

function findTolls(_: OwnArticle, article: Compared): readonly Toll[] {
  return statementsOf(article).flatMap((statement) => {
    if (statement.isOpen || statement.isNegated || PARTLY.test(toSentenceWords(statement))) return [];
    return statement.quantities.flatMap((quantity): readonly Toll[] => {
      const fate = toFate(statement, quantity);
      return fate === null || isPartOfStruck(statement, fate) ? [] : [{ fate, statement, quantity }];
    });
  });
}

function toFate(statement: Statement, quantity: Quantity): string | null {
  const { kind, other, isLoose, things } = quantity;
  if (kind !== 'count' || other !== null || isLoose) return null;
  if (isMost(statement, quantity) || isFormer(statement, quantity) || isRate(statement, quantity)) return null;
  const fate = TOLLS.find((stem) => things.includes(stem)) ?? (things.includes(TOLL) ? '=kill' : null);
  if (fate !== null) return fate;
  if (things.length > 0 && !things.some((thing) => ANYBODY.has(thing) || SOMEBODY.has(thing))) return null;
  return toFateAt(statement, quantity);
}
