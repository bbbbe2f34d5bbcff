// Catches: "about 300 supporters gathered outside the offices" and "500 people took part in the protest in front of the offices"; "police put the
// crowd at 3,000; organisers said 15,000 people had come".
// Not: crowds of two days or places, one that both reports have, those of them who were arrested.
import { type Compared, type OwnArticle, once } from '../material.ts';
import { KIN_FROM } from '../points/find-candidates.ts';
import { compareDays } from '../points/pair-features.ts';
import { isSameAmount, type Quantity, toAmountKey } from '../quantities/quantity.ts';
import { toRarity } from '../rarity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { areOfOtherPlaces } from '../statements/other-places.ts';
import type { Statement } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { areOfOtherComers, COMERS } from './comers.ts';
import { type ConflictDraft, type ConflictMaterial, canDisagree, toDaysBetween, toSide, toSpeaker } from './draft.ts';
import { toFateAt } from './fates.ts';
import {
  isFormer,
  isMost,
  isOfDayToCome,
  isOneGuessed,
  isOtherPeriod,
  isRate,
  toSentenceWords,
} from './figure-scope.ts';

/** How many came to something, as an article tells it. */
interface Crowd {
  readonly statement: Statement;
  readonly quantity: Quantity;
}

/** Crowds of one article that are looked at; of more it is hostile or a list. */
const MOST = 30;
/** Fewer are no crowd. */
const LEAST = 20;
/** Police and organisers differ by so much. */
const WIDEST = 10;
/** A report comes out so soon after the other, in days, where the one tells of no day. */
const SOON = 1;
/** Words that say what for or where they came. */
const LEAST_TELLING = 0.25;
const CONFIDENCE = 0.6;
const LONGEST_REST = 70;
const LONGEST_PART = 10;
const CAME =
  /^[^.,;:]{0,40}?\b(?:gather(?:ed|ing)?|march(?:ed|ing)?|demonstrat(?:ed|ing)|protest(?:ed|ing)|rall(?:ied|ying)|assembled|turn(?:ed|ing) out|(?:took|taken|taking) part|attend(?:ed|ing)?|(?:took|taken) to the streets|came|come|(?:stood|standing) outside|joined (?:in|the))\b/i;
const LONGEST_OPENING = 70;
/** "Played to some 2,300 people", "stood before 200 supporters", "9,000 people were on the grounds". */
const BEFORE_CROWD =
  /\b(?:(?:play|sang|sing|spoke|speak|talk|preach|perform)\w* to|address(?:ed|ing)|(?:stood|stand|appear\w*|spoke|speak\w*|play\w*|perform\w*) (?:before|in front of)|watched by|seen by|attended by|in front of|drew|attracted)(?: (?:a crowd of|an audience of|about|around|some|at least|more than|nearly|almost|up to|over|an estimated))*\s*$/i;
const WERE_AT =
  /^[^.,;:]{0,20}?\b(?:were|had been) (?:there|present|(?:on|in|at|inside|outside) the (?:\w+ )?(?:grounds?|field|site|square|park|stadium|arena|hall|streets?|venue|stands|plaza|courthouse|steps|rally|festival|concert|match|game|funeral|vigil|march|service|ceremony))\b/i;
const CROWD_OF =
  /\b(?:crowd|turnout|gathering|(?:the (?:number|size) of (?:the )?)?(?:demonstrat(?:ion|ors)|protest(?:ers)?|march(?:ers)?|rally|vigil)) (?:of|at|to)(?: (?:about|around|some|at least|more than|nearly|almost|up to|over|an estimated))?\s*$/i;
/** Whoever is called so has come. */
const BY_NAME: ReadonlySet<string> = new Set(
  ['protester', 'demonstrator', 'participant', 'marcher', 'mourner'].map(toStem),
);
const SPOKE_OF =
  /\b(?:(?:speak|speaks|spoke|talks?|talked) of|count(?:s|ed)|estimat(?:es|ed))(?: (?:about|around|some|at least|more than|nearly|almost|up to|over))?\s*$/i;
/** Those who came to something else, or at another time. */
const OTHER_TIME = /\b(?:another|ago|history|last (?:week|month|year|time)|in (?:19|20)\d\d)\b/i;
/** "300 of them marched on" */
const PART = /^ of (?:them|whom|those|the)\b/i;

/** Two figures for those who came to one thing. */
export function findCrowdConflicts(material: ConflictMaterial): readonly ConflictDraft[] {
  return material.articles.flatMap((article) => {
    const crowds = once(article, findCrowds);
    if (crowds.length === 0) return [];
    const others = material.parts
      .tiedTo(article.order)
      .filter((order) => order > article.order && material.kinship(article.order, order) >= KIN_FROM)
      .map((order) => once(material.articles[order] as Compared, findCrowds));
    return [...findWithin(material, crowds), ...others.flatMap((list) => findBetween(material, crowds, list))];
  });
}

/** What two voices of one passage say. */
function findWithin(material: ConflictMaterial, crowds: readonly Crowd[]): readonly ConflictDraft[] {
  return crowds.flatMap((one, index) => {
    const two = crowds[index + 1];
    if (two === undefined || two.statement.sentence - one.statement.sentence > 1) return [];
    const [speaker, other] = [toSpeaker(material, one.statement), toSpeaker(material, two.statement)];
    if (speaker === null || other === null || speaker === other || !areApart(one, two)) return [];
    return isOfOneDay(one, two) === false ? [] : [toDraft(material, one, two)];
  });
}

function findBetween(
  material: ConflictMaterial,
  crowds: readonly Crowd[],
  others: readonly Crowd[],
): readonly ConflictDraft[] {
  const areSeveral = countPassages(crowds) + countPassages(others) > 2;
  const found: ConflictDraft[] = [];
  for (const one of crowds) {
    const alike = others.filter((two) => areOfOneThing(material, one, two, areSeveral));
    if (alike.some((two) => isSameAmount(one.quantity, two.quantity))) return [];
    found.push(...alike.filter((two) => areApart(one, two)).map((two) => toDraft(material, one, two)));
  }
  return found;
}

/** Figures of neighbouring sentences are of one crowd. */
function countPassages(crowds: readonly Crowd[]): number {
  return crowds.filter(
    ({ statement: { sentence } }, index) =>
      index === 0 || sentence - (crowds[index - 1] as Crowd).statement.sentence > 1,
  ).length;
}

/** `areSeveral`: a report tells of more than one crowd, so that the day must say which is which. */
function areOfOneThing(material: ConflictMaterial, one: Crowd, two: Crowd, areSeveral: boolean): boolean {
  const [a, b] = [one.statement, two.statement];
  if (!canDisagree(material, a, b) || isOtherPeriod(a, b) || areOfOtherPlaces(a, b)) return false;
  if (isOfDayToCome(a, one.quantity, b) || isOfDayToCome(b, two.quantity, a)) return false;
  if (isOneGuessed(a, one.quantity, b, two.quantity) || areOfOtherComers(one.quantity, two.quantity)) return false;
  const isOfDay = isOfOneDay(one, two);
  if (isOfDay === null) {
    const days = toDaysBetween(a.article, b.article);
    return !areSeveral && days !== null && Math.abs(days) <= SOON && tellAlike(a, b);
  }
  return isOfDay && tellAlike(a, b);
}

/** Null where one of them tells of no day. */
function isOfOneDay({ statement: a }: Crowd, { statement: b }: Crowd): boolean | null {
  const days = compareDays(a.days, b.days);
  return days === 'same' ? true : days === 'other' ? false : null;
}

/** True where the sentences share a word for the place or the matter. */
function tellAlike(a: Statement, b: Statement): boolean {
  return [...a.profile.weights.keys()].some(
    (stem) =>
      b.profile.weights.has(stem) &&
      toRarity(stem) >= LEAST_TELLING &&
      (!COMERS.has(stem) || stem.startsWith('=')) &&
      !a.names.has(stem) &&
      !/^\d/.test(stem),
  );
}

function areApart({ quantity: one }: Crowd, { quantity: two }: Crowd): boolean {
  const [small, large] = [one.value, two.value].sort((x, y) => x - y) as [number, number];
  return small > 0 && large <= small * WIDEST && !isSameAmount(one, two);
}

function toDraft(material: ConflictMaterial, one: Crowd, two: Crowd): ConflictDraft {
  return {
    kind: 'number',
    isUpdate: false,
    sides: [one, two].map(({ statement, quantity }) => toSide(material, statement, quantity, toAmountKey(quantity))),
    confidence: CONFIDENCE,
    by: 'conflicts/crowd',
    what: 'The figures differ',
  };
}

function findCrowds(_: OwnArticle, article: Compared): readonly Crowd[] {
  const crowds = statementsOf(article).flatMap((statement) => {
    if (statement.isOpen || statement.isNegated || statement.isHeadline) return [];
    if (OTHER_TIME.test(toSentenceWords(statement))) return [];
    return statement.quantities
      .filter((quantity) => isOfComers(statement, quantity))
      .map((quantity) => ({ statement, quantity }));
  });
  return crowds.slice(0, MOST);
}

function isOfComers(statement: Statement, quantity: Quantity): boolean {
  const { kind, value, other, isLoose, things, start, end } = quantity;
  if (kind !== 'count' || other !== null || isLoose || value < LEAST || toFateAt(statement, quantity) !== null)
    return false;
  if (isMost(statement, quantity) || isFormer(statement, quantity) || isRate(statement, quantity)) return false;
  const { text } = statement.article.words;
  if (PART.test(text.slice(end, end + LONGEST_PART))) return false;
  const before = text.slice(Math.max(statement.span.start, start - LONGEST_OPENING), start);
  if (CROWD_OF.test(before)) return true;
  if (!things.some((thing) => COMERS.has(thing))) return false;
  const behind = text.slice(end, Math.min(statement.span.end, end + LONGEST_REST));
  return (
    CAME.test(behind) ||
    WERE_AT.test(behind) ||
    BEFORE_CROWD.test(before) ||
    (things.some((thing) => BY_NAME.has(thing)) && SPOKE_OF.test(before))
  );
}
