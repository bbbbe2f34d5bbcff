// Catches: "nine vehicles fell into the river" and "a camera shows seven vehicles falling"; "burying some 30 houses" and "46 houses are gone":
// each report counts the thing once, however it tells of it; "37 routes" and "39 routes", nearly as many.
// Not: a report that counts the thing twice, figures of two years, those who were hurt and those who were held, what still grows.
import { addTo } from '../add-to.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { KIN_FROM } from '../points/find-candidates.ts';
import { isSameAmount, type Quantity, toAmountKey } from '../quantities/quantity.ts';
import { ABOARD, LEAST_RARITY } from '../quantities/things.ts';
import { toRarity } from '../rarity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import type { Statement } from '../statements/statement.ts';
import { COMERS } from './comers.ts';
import { type ConflictDraft, type ConflictMaterial, canDisagree, toDaysBetween, toSide } from './draft.ts';
import { hasOtherFate } from './fates.ts';
import { areOfOtherDays } from './figure-days.ts';
import { namesUnknown, toFigureHeads, toHeadIndex } from './figure-heads.ts';
import {
  areOfPolls,
  hasOtherRole,
  isFormer,
  isMost,
  isOfDayToCome,
  isOfNothingLike,
  isOfOtherPerson,
  isOtherPeriod,
  isOtherWay,
  isRate,
  toSentenceWords,
} from './figure-scope.ts';
import { isOfOtherCount, isUpdate } from './later-figures.ts';
import { isToldApart } from './number.ts';
import { isOfOtherScope } from './other-scope.ts';
import { haveOtherSubjects } from './other-subjects.ts';
import { hasWhole, isAllOf, isSomeOf, isWholeOfPart } from './part-of-whole.ts';
import { isInSentenceOf } from './sentence-figures.ts';
import { SOMEBODY } from './struck.ts';

/** The one figure that an article gives for a thing. */
interface OnlyFigure extends Told {
  /** The same for figures that may be of one thing. */
  readonly key: string;
}

interface Told {
  /** A stem that says of what it is. */
  readonly thing: string;
  readonly statement: Statement;
  readonly quantity: Quantity;
}

/** Counts further apart are hardly of one thing. */
const WIDEST = 3;
/** Articles of one story that count a thing once each; of more it is everybody's word. */
const MOST_OF_ONE = 12;
const CONFIDENCE = 0.6;
const YEAR = /\b(?:19|20)\d\d\b/;

/** Two figures for a thing that each of two reports of one event counts only once. */
export function findOnlyFigureConflicts(material: ConflictMaterial): readonly ConflictDraft[] {
  const byThing = new Map<string, OnlyFigure[]>();
  for (const only of material.articles.flatMap((article) => once(article, findOnlyFigures)))
    addTo(byThing, only.key, only);
  const drafts: ConflictDraft[] = [];
  for (const list of byThing.values()) {
    if (list.length > MOST_OF_ONE) continue;
    for (const [index, one] of list.entries()) {
      for (const two of list.slice(index + 1)) {
        const isRenewed = isRenewal(material, one, two);
        if (!isRenewed && !isApart(material, one, two)) continue;
        drafts.push({
          kind: 'number',
          isUpdate: isRenewed,
          sides: [one, two].map(({ statement, quantity }) =>
            toSide(material, statement, quantity, toAmountKey(quantity)),
          ),
          confidence: CONFIDENCE,
          by: 'conflicts/only-figure',
          what: 'The figures differ',
        });
      }
    }
  }
  return drafts;
}

const RENEWED =
  /\b(?:number|total|count|tally|toll|figure)\b[^.;]*\b(?:risen|rose|rises|climbed|grown|grew|increased|gone up|fallen|fell|dropped|raised|lowered|reduced|cut|doubled) (?:again )?to (?:about |around |some |at least |more than |nearly |almost )?$/i;

const LONGEST_RENEWAL = 150;

/** True where the later report tells that the number of the thing has become its figure: "the number of shops to be shut has risen to 52". */
function isRenewal(material: ConflictMaterial, one: OnlyFigure, two: OnlyFigure): boolean {
  const days = toDaysBetween(one.statement.article, two.statement.article);
  if (days === null || days === 0) return false;
  const [old, fresh] = days > 0 ? [one, two] : [two, one];
  const [a, b] = [old.statement, fresh.statement];
  if (isSameAmount(old.quantity, fresh.quantity) || isInSentenceOf(old.quantity, b)) return false;
  if (isOfOtherCount(a, old.quantity, b, fresh.quantity)) return false;
  if (material.kinship(a.article.order, b.article.order) < KIN_FROM || !canDisagree(material, a, b)) return false;
  const { words } = b.article;
  return (
    RENEWED.test(
      words.text.slice(Math.max(b.span.start, fresh.quantity.start - LONGEST_RENEWAL), fresh.quantity.start),
    ) &&
    old.quantity.value <= WIDEST * fresh.quantity.value &&
    fresh.quantity.value <= WIDEST * old.quantity.value &&
    !isOtherPeriod(a, b, old.quantity, fresh.quantity) &&
    !hasOtherFate(a, b) &&
    tellAlike(a, b, old.thing)
  );
}

function isApart(material: ConflictMaterial, one: OnlyFigure, two: OnlyFigure): boolean {
  const [a, b] = [one.statement, two.statement];
  const [first, second] = [one.quantity, two.quantity];
  if (a.article === b.article || isSameAmount(first, second)) return false;
  if (isInSentenceOf(first, b) || isInSentenceOf(second, a)) return false;
  if (isOfOtherScope(a, first, b, second)) return false;
  if (material.kinship(a.article.order, b.article.order) < KIN_FROM || !canDisagree(material, a, b)) return false;
  const [small, large] = first.value < second.value ? [first.value, second.value] : [second.value, first.value];
  if (large > WIDEST * small || isUpdate(a, b, first) || toDaysBetween(a.article, b.article) === null) return false;
  if (a.isOpen !== b.isOpen || isRate(a, first) || isOfNothingLike(a, first)) return false;
  const isSurely = (isWhole(a, first) && isWhole(b, second)) || areClose(first, second, one.thing);
  if (!isSurely && !tellAlike(a, b, one.thing)) return false;
  if (
    isOtherPeriod(a, b, first, second) ||
    hasOtherFate(a, b) ||
    isOtherWay(a, b) ||
    hasOtherRole(a, b) ||
    areOfPolls(a, b)
  )
    return false;
  if (areOfOtherDays(a, first, b, second) || isOfDayToCome(a, first, b) || isOfDayToCome(b, second, a)) return false;
  if (first.kind === 'money' && (namesUnknown(a, b) || namesUnknown(b, a))) return false;
  if (isHeadOfOther(material, one, two)) return false;
  if (isToldApart(a, b, Math.abs(first.value - second.value))) return false;
  return !isOfOtherPerson(a, first, b, second);
}

/** "Fares on 37 routes", "passengers on 39 routes": of a thing that both count once, so nearly as many are the same ones. */
function areClose(one: Quantity, two: Quantity, thing: string): boolean {
  const [small, large] = [one.value, two.value].sort((a, b) => a - b) as [number, number];
  return (
    one.kind === 'count' &&
    small >= LEAST_CLOSE &&
    large <= CLOSE * small &&
    toRarity(thing) >= TELLING &&
    !IS_ANYBODY.has(thing)
  );
}

const LEAST_CLOSE = 10;
const CLOSE = 1.25;
const TELLING = 0.3;
/** People of whom any number may have done or suffered anything. */
const IS_ANYBODY: ReadonlySet<string> = new Set([...SOMEBODY, ...COMERS]);

/** "The skipper was fined", "the aide was fined": what the figure is of was done to somebody else. */
function isHeadOfOther({ likeness }: ConflictMaterial, one: OnlyFigure, two: OnlyFigure): boolean {
  const [at, otherAt] = [one, two].map(({ statement, quantity, thing }) => toHeadIndex(statement, quantity, thing));
  return at != null && otherAt != null && haveOtherSubjects(one.statement, at, two.statement, otherAt, likeness);
}

/** "All 25 members of the crew", "23 crew on board": all that there are, whatever is told of them. */
function isWhole({ article: { words } }: Statement, { things, start }: Quantity): boolean {
  return (
    things.includes(ABOARD) ||
    /\b(?:all|a total of|altogether)(?: of)?(?: the| its| his| her| their)? $/i.test(
      words.text.slice(Math.max(0, start - LONGEST_WHOLE), start),
    )
  );
}

const LONGEST_WHOLE = 25;

/** True where both say something like of the thing, beside its name. */
function tellAlike(a: Statement, b: Statement, thing: string): boolean {
  for (const stem of a.profile.weights.keys())
    if (stem !== thing && b.profile.weights.has(stem) && toRarity(stem) > LEAST_RARITY && !/^\d/.test(stem))
      return true;
  return false;
}

function findOnlyFigures(_: OwnArticle, article: Compared): readonly OnlyFigure[] {
  const byThing = new Map<string, Told[]>();
  for (const statement of statementsOf(article)) {
    for (const quantity of statement.quantities) {
      if (quantity.isLoose || quantity.kind === 'result' || isWholeOfPart(quantity, statement)) continue;
      // "Sixteen of the train's 62 wagons": all of those that did it, of whom it is told how many there are.
      if (isAllOf(quantity, statement) || (isSomeOf(quantity, statement) && !hasWhole(quantity, statement))) continue;
      if (quantity.kind !== 'count') {
        for (const head of new Set(toFigureHeads(statement, quantity)))
          addTo(byThing, `${quantity.kind} ${quantity.unit} ${head}`, { thing: head, statement, quantity });
        continue;
      }
      const thing = quantity.things.findLast((stem) => stem !== ABOARD && toRarity(stem) > LEAST_RARITY);
      if (thing !== undefined) addTo(byThing, thing, { thing, statement, quantity });
    }
  }
  return [...byThing].flatMap(([key, list]) => {
    const told = list.find(({ statement }) => !statement.isHeadline && !YEAR.test(toSentenceWords(statement)));
    if (told === undefined || told.quantity.other !== null) return [];
    if (isMost(told.statement, told.quantity) || isFormer(told.statement, told.quantity)) return [];
    return list.every(({ quantity }) => isSameAmount(quantity, told.quantity)) ? [{ ...told, key }] : [];
  });
}
