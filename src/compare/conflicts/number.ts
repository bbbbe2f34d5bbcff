// Catches: 204,000 dollars in one report and 240,000 in the other; seven missing by the company, eight by the union; 41 and 43 people aboard.
// Not: "about 30" and 31, a toll that rises, 12 injured and 12 arrested, this year's figure and last year's, an offer and a demand,
// what one man has and what another.
import { compareDays, isLikeThings } from '../points/pair-features.ts';
import { isSameAmount, type Quantity, toAmountKey } from '../quantities/quantity.ts';
import { toRarity } from '../rarity.ts';
import type { Statement } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { toWordRange } from '../words.ts';
import { findAboard, isAboard, type LikePair } from './aboard.ts';
import { type ConflictDraft, type ConflictMaterial, canDisagree, toDaysBetween, toSide, toSpeaker } from './draft.ts';
import { hasOtherFate, toFateAt } from './fates.ts';
import { areOfOtherHeads, namesUnknown } from './figure-heads.ts';
import {
  areOfPolls,
  hasOtherRole,
  isFormer,
  isMost,
  isOfDayToCome,
  isOfOtherPerson,
  isOtherPeriod,
  isOtherWay,
  toSentenceWords,
} from './figure-scope.ts';
import { fateIsFixed, isCorrection, isOfOtherCount, isOfPastDay, isStillHeld, isUpdate } from './later-figures.ts';
import { areOfOtherParts } from './other-moments.ts';
import { isOfOtherScope } from './other-scope.ts';
import { hasWhole, isPartOf, isSomeOf } from './part-of-whole.ts';
import { hasSameThings, isInSentenceOf } from './sentence-figures.ts';

/** So alike two statements must be for their figures to be of one thing. */
const SAME_FROM = 0.62;
/** Where the figures count things of one name, a little less will do. */
const SAME_THINGS_FROM = 0.4;
/** And less yet where one looks like a slip of the other: 163 and 136, 412 and 421. */
const SLIP_FROM = 0.12;
/** Fewer than ten of a thing are told of many things. */
const SMALL = 10;
const SAME_SMALL_FROM = 0.6;
const SAME_MONEY_FROM = 0.5;
/** So alike two statements are of one thing, whatever their words. */
const SURELY_FROM = 0.8;
/** Unless what is counted has a name of its own. */
const SAME_SMALL_NAMED_FROM = 0.46;
const TELLING_THING = 0.3;
const OTHER_MOOD_FROM = 0.4;
/** Figures of another order are hardly two counts of one thing. */
const WIDEST = 10;
/** Sums of money for one thing are known better than heads in a crowd. */
const WIDEST_MONEY = 3.5;

/** Figures for one thing that cannot both be right. */
export function findNumberConflicts(material: ConflictMaterial): readonly ConflictDraft[] {
  const { statements, near } = material;
  const hasFigures = Uint8Array.from(statements, ({ quantities }) => (quantities.length > 0 ? 1 : 0));
  const drafts: ConflictDraft[] = [];
  const compare = ({ a, b, sameness }: LikePair): void => {
    if (hasFigures[a] === 0 || hasFigures[b] === 0) return;
    const one = statements[a] as Statement;
    const two = statements[b] as Statement;
    if (!canDisagree(material, one, two)) return;
    const found = findApart(one, two, sameness);
    if (found === null) return;
    const [first, second] = found;
    if (isOtherPeriod(one, two, first, second) || hasOtherFate(one, two)) return;
    if (isOtherWay(one, two) || hasOtherRole(one, two)) return;
    if (areBothLeast(first, second) && toDaysBetween(one.article, two.article) === null) return;
    if (areOfPolls(one, two) || isOfOtherPerson(one, first, two, second)) return;
    const isLater =
      !isVote(one, first, two, second) &&
      (isUpdate(one, two, first) || isNewEstimate(material, one, two) || isCorrection(one, first, two, second)) &&
      !isStillHeld(one, first, two, second) &&
      !isSlip(first.value, second.value) &&
      !(isOfPastDay(one, two) && fateIsFixed(first));
    // Figures of two days, or of morning and evening, contradict each other no more than those of two years.
    if (!isLater && (compareDays(one.days, two.days) === 'other' || areOfOtherParts(one, two))) return;
    if (!isLater && (isOfDayToCome(one, first, two) || isOfDayToCome(two, second, one))) return;
    drafts.push({
      kind: 'number',
      isUpdate: isLater,
      sides: [toSide(material, one, first, toAmountKey(first)), toSide(material, two, second, toAmountKey(second))],
      confidence: Math.min(0.95, (isSlip(first.value, second.value) ? 0.5 : 0.45) + sameness / 2),
      by: 'conflicts/number',
      what: 'The figures differ',
    });
  };
  for (const pair of near) {
    if (pair.sameness < SLIP_FROM) break;
    compare(pair);
  }
  for (const pair of findAboard(material)) compare(pair);
  return drafts;
}

/** "Six of the nine members voted for it": how many of so many did that day is known at once. */
function isVote(a: Statement, one: Quantity, b: Statement, two: Quantity): boolean {
  const isOfOneDay = compareDays(toVoteDays(a), toVoteDays(b)) === 'same';
  return isOfOneDay && hasWhole(one, a) && hasWhole(two, b) && [one, two].some(({ things }) => things.includes(VOTE));
}

const VOTE = toStem('vote');

/** The day itself, where one is told: "on Monday, after a first vote last week". */
function toVoteDays({ days }: Statement): Statement['days'] {
  const single = days.filter(({ from, to }) => to - from === 1);
  return single.length > 0 ? single : days;
}

/** "At least 501" and "at least 882" of reports without a day: what was counted by then. */
function areBothLeast(a: Quantity, b: Quantity): boolean {
  return a.rough === 'at-least' && b.rough === 'at-least';
}

/** "Will cost 480 million", and days later of the same body "will cost 700 million": the later estimate takes the place of the earlier. */
function isNewEstimate(material: ConflictMaterial, a: Statement, b: Statement): boolean {
  const days = toDaysBetween(a.article, b.article);
  if (days === null || days === 0 || !a.isOpen || !b.isOpen) return false;
  const [one, two] = [a, b].map((statement) => {
    const voice = toSpeaker(material, statement);
    return voice === null ? null : (material.bodies.get(voice) ?? voice);
  });
  return one != null && one === two;
}

/** The two figures of like things that cannot be one; null where a figure of the two agrees for these things, or takes their place. */
function findApart(a: Statement, b: Statement, sameness: number): readonly [Quantity, Quantity] | null {
  let found: readonly [Quantity, Quantity] | null = null;
  for (const one of a.quantities) {
    if (isMost(a, one) || isFormer(a, one)) continue;
    for (const two of b.quantities) {
      if (isMost(b, two) || isFormer(b, two) || !isLikeThings(one, two) || isSameAmount(one, two)) continue;
      if (sameness < SURELY_FROM && isLessOf(one, a, two, b)) continue;
      if (isOfOtherScope(a, one, b, two) || isOfOtherCount(a, one, b, two)) continue;
      // "The hackers ask for 6 million", "the attackers ask for 8 million": of sums surely told alike no word need say what they are of.
      const areSums = one.kind === 'money' && sameness >= SURELY_FROM && !namesUnknown(a, b) && !namesUnknown(b, a);
      if (!areSums && areOfOtherHeads(a, one, b, two)) continue;
      if (isMatched(one, two, a, b) || ((one.isLoose || two.isLoose) && !isPlainlyApart(one, two, sameness))) continue;
      // Who was on board and who died of them are two counts.
      if (isAboard(one, one) !== isAboard(two, two) && (toFateAt(a, one) ?? toFateAt(b, two)) !== null) continue;
      const isNamed = hasSameThings(one, two) || one.kind === 'result';
      const isSmall = one.kind === 'count' && Math.max(one.value, two.value) < SMALL;
      const isLoose = isSmall || one.unit === 'day';
      const namedFrom = isSlip(one.value, two.value) ? SLIP_FROM : SAME_THINGS_FROM;
      const unnamedFrom =
        one.kind === 'money'
          ? SAME_MONEY_FROM
          : one.kind === 'measure' && hasWordBeside(a, one, b, two)
            ? BESIDE_FROM
            : SAME_FROM;
      // "Holds 9 per cent" and "71 per cent voted": two shares need a word in common that says of what they are.
      if (one.kind === 'percent' && !isNamed && sameness < SURELY_FROM && !hasWordBeside(a, one, b, two)) continue;
      const smallFrom = isSmall && isNamed && isTelling(one, two) ? SAME_SMALL_NAMED_FROM : SAME_SMALL_FROM;
      const from = isAboard(one, two) ? 0 : isLoose ? smallFrom : isNamed ? namedFrom : unnamedFrom;
      if (sameness < from || !isComparable(one, two)) continue;
      if (one.kind === 'count' && !isNamed && one.things.length > 0 && two.things.length > 0) continue;
      // One of several figures of a kind in a sentence is hardly ever surely the counterpart of the other's.
      // What is and what is to be are two states of one thing.
      if (a.isOpen !== b.isOpen && (sameness < OTHER_MOOD_FROM || isOutcome(a, b, one))) continue;
      const arePlaced = (isOnly(one, a) && isOnly(two, b)) || (hasWhole(one, a) && hasWhole(two, b));
      if (!isNamed && !arePlaced) continue;
      if (isToldApart(a, b, Math.abs(one.value - two.value))) continue;
      if (found === null || isSlip(one.value, two.value)) found = [one, two];
    }
  }
  return found;
}

/** "Five sailors were in the water", "two of the sailors were flown to Lund": fewer of them, and that of which it is told need not be the same. */
function isLessOf(one: Quantity, a: Statement, two: Quantity, b: Statement): boolean {
  return one.value < two.value ? isSomeOf(one, a) && !isSomeOf(two, b) : isSomeOf(two, b) && !isSomeOf(one, a);
}

/** "Would be dry within 48 hours", and later "it took six days": what was foretold and what came are no two accounts. */
function isOutcome(a: Statement, b: Statement, { unit }: Quantity): boolean {
  const days = toDaysBetween(a.article, b.article);
  if (unit !== 'day' || days === 0) return false;
  return days === null || (days > 0 ? a : b).isOpen;
}

/**
 * True where the other statement has the figure of either, for what may be the same things: then the one has what the other leaves out.
 * Of lengths and sums any that agrees will do.
 */
function isMatched(one: Quantity, two: Quantity, a: Statement, b: Statement): boolean {
  if (isInSentenceOf(one, b) || isInSentenceOf(two, a)) return true;
  const whole = a.quantities.find((quantity) => isLikeThings(quantity, one) && isInSentenceOf(quantity, b));
  return whole !== undefined && !(isPartOf(one, whole, a) && hasWhole(two, b));
}

/** "A payment of 1,000, 200 more than was offered at first": the one sentence tells how far its figure is from the other's. */
export function isToldApart(a: Statement, b: Statement, difference: number): boolean {
  const apart = new RegExp(
    `\\b(?:${difference}|${difference.toLocaleString('en')})\\b(?: [\\w-]+)? (?:more|less|fewer|higher|lower)\\b`,
  );
  return [a, b].some((statement) => apart.test(toSentenceWords(statement)));
}

/** "A month" and "two dozen" are loose, but six months are not one. */
const PLAINLY_APART = 2.5;
const PLAINLY_FROM = 0.6;

function isPlainlyApart(a: Quantity, b: Quantity, sameness: number): boolean {
  return (
    sameness >= PLAINLY_FROM &&
    a.unit === 'day' &&
    Math.max(a.value, b.value) >= PLAINLY_APART * Math.min(a.value, b.value)
  );
}

function isOnly(quantity: Quantity, statement: Statement): boolean {
  const like = statement.quantities.filter(({ kind, unit }) => kind === quantity.kind && unit === quantity.unit);
  return like.filter((other) => !isFormer(statement, other)).length === 1;
}

/** True where two figures of three digits or more have the same digits in another order. */
function isSlip(a: number, b: number): boolean {
  if (Math.min(a, b) < 100 && Number.isInteger(a) && Number.isInteger(b)) return false;
  const [one, two] = [a, b].map((value) => [...String(value)].sort().join('')) as [string, string];
  return one === two && one.length >= 3 && new Set(one).size > 1;
}

/** Measures beside which both have the same word ("weighed") need be told alike this much only. */
const BESIDE_FROM = 0.26;
const BESIDE = 4;

function hasWordBeside(a: Statement, one: Quantity, b: Statement, two: Quantity): boolean {
  const beside = ({ article: { words }, span, names }: Statement, figure: Quantity): readonly string[] => {
    const { from, to } = toWordRange(words, figure);
    const bounds = toWordRange(words, span);
    // "Per cent" is told with every share; the unit of a length tells something.
    const own = figure.kind === 'percent' ? [] : words.stems.slice(from, to);
    return [
      ...words.stems.slice(Math.max(bounds.from, from - BESIDE), from),
      ...own,
      ...words.stems.slice(to, Math.min(bounds.to, to + BESIDE)),
    ].filter((stem) => toRarity(stem) >= TELLING_THING && !names.has(stem) && !/^\d/.test(stem));
  };
  const others = beside(b, two);
  return beside(a, one).some((stem) => others.includes(stem));
}

function isTelling(a: Quantity, b: Quantity): boolean {
  return a.things.some((thing) => b.things.includes(thing) && toRarity(thing) >= TELLING_THING);
}

function isComparable(a: Quantity, b: Quantity): boolean {
  const [small, large] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  return small > 0 && large / small <= (a.kind === 'money' ? WIDEST_MONEY : WIDEST);
}
