// Catches: 204,000 dollars in one report and 240,000 in the other; seven missing by the company, eight by the union.
// Not: "about 30" and 31, a toll that rises, 12 injured and 12 arrested, this year's figure and last year's.
import { type Compared, type OwnArticle, once } from '../material.ts';
import { KIN_FROM } from '../points/find-candidates.ts';
import { compareDays, isLikeThings } from '../points/pair-features.ts';
import { ABOARD } from '../quantities/find-quantities.ts';
import { isSameAmount, type Quantity } from '../quantities/quantity.ts';
import { toRarity } from '../rarity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import type { Statement } from '../statements/statement.ts';
import { toWordRange } from '../words.ts';
import { type ConflictDraft, type ConflictMaterial, canDisagree, toDaysBetween, toSide } from './draft.ts';
import { hasOtherFate, hasOtherFateAt, toFateAt } from './fates.ts';

/** So alike two statements must be for their figures to be of one thing. */
const SAME_FROM = 0.38;
/** Where the figures count things of one name, a little less will do. */
const SAME_THINGS_FROM = 0.25;
/** And less yet where one looks like a slip of the other: 163 and 136, 412 and 421. */
const SLIP_FROM = 0.12;
/** Fewer than ten of a thing are told of many things. */
const SMALL = 10;
const SAME_SMALL_FROM = 0.5;
const SAME_MONEY_FROM = 0.42;
/** Unless what is counted has a name of its own. */
const SAME_SMALL_NAMED_FROM = 0.36;
const TELLING_THING = 0.3;
const OTHER_MOOD_FROM = 0.4;
/** Figures further apart are hardly two counts of one thing. */
const WIDEST = 12;
/** Sums of money for one thing are known better than heads in a crowd. */
const WIDEST_MONEY = 3.5;

/** Articles less alike report no one event. */
const LEAST_KIN = 0.25;

/** Words of a sentence that gives a new figure for an old one. */
const RENEWING =
  /\b(?:now|rose|risen|rises|climbed|climbs|grew|grown|increased|raised|widened|expanded|extended|revised|updated|lowered|cut|reduced|up from|down from|latest|so far|since then|further|brought the|more than doubled|new (?:figure|count|total|toll|estimate)|recount|in all|in total|altogether|overall|by then|had risen|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|as of)\b/i;
/** What is counted while it still happens. */
const GROWING = new Set(
  '=kill =hurt =miss =arrest case =disease =sick =infect =patient victim casualti toll report complaint home hous evacue missing admit hospit test =vote donat oper postpon refuge evacu displac order flight'.split(
    ' ',
  ),
);

/** Figures for one thing that cannot both be right. */
export function findNumberConflicts(material: ConflictMaterial): readonly ConflictDraft[] {
  const { statements, joined } = material;
  const drafts: ConflictDraft[] = [];
  for (const { a, b, sameness } of [...joined.near, ...findAboard(material)]) {
    if (sameness < SLIP_FROM) continue;
    const [one, two] = [statements[a] as Statement, statements[b] as Statement];
    if (one.quantities.length === 0 || two.quantities.length === 0 || !canDisagree(material, one, two)) continue;
    const found = findApart(one, two, sameness);
    if (found === null) continue;
    if (isOtherPeriod(one, two) || hasOtherFate(one, two) || isOtherWay(one, two) || hasOtherRole(one, two)) continue;
    // Two polls are two things.
    if (POLLS.test(toSentenceWords(one)) && POLLS.test(toSentenceWords(two))) continue;
    const [first, second] = found;
    // Two rates of one campaign are seldom of one thing, where the articles are no reports of one event.
    const isKin = one.article === two.article || material.kinship(one.article.order, two.article.order) >= LEAST_KIN;
    if (!isKin && !hasSameThings(first, second)) continue;
    const isLater =
      isUpdate(one, two, first) && !isSlip(first.value, second.value) && !(isOfPastDay(one, two) && fateIsFixed(first));
    // Figures of two days contradict each other no more than those of two years.
    if (!isLater && compareDays(one.days, two.days) === 'other') continue;
    drafts.push({
      kind: 'number',
      isUpdate: isLater,
      sides: [toSide(material, one, first, toValue(first)), toSide(material, two, second, toValue(second))],
      confidence: Math.min(0.95, (isSlip(first.value, second.value) ? 0.5 : 0.45) + sameness / 2),
      by: 'conflicts/number',
      what: 'The figures differ',
    });
  }
  return drafts;
}

/** True where both tell of one day, and the later report comes days after it: what was that day no longer grows. */
function isOfPastDay(a: Statement, b: Statement): boolean {
  const later = b.article.order > a.article.order ? b : a;
  const [day] = later.days;
  return (
    a.days.length === 1 &&
    later.days.length === 1 &&
    compareDays(a.days, b.days) === 'same' &&
    day !== undefined &&
    later.article.day !== null &&
    later.article.day - day.to >= PAST_FROM
  );
}

const PAST_FROM = 3;
/** Those who were hurt that day die or are found later; who was held that day is known. */
const STILL_COUNTED: ReadonlySet<string> = new Set(['=kill', '=hurt', '=miss', '=sick', '=infect']);

function fateIsFixed({ things }: Quantity): boolean {
  return !things.some((thing) => STILL_COUNTED.has(thing));
}

/** "Rose 6 percent", "fell 9 percent": two changes, each of its own day. */
function isOtherWay({ profile: { weights: a } }: Statement, { profile: { weights: b } }: Statement): boolean {
  const isUpAndDown = (up: ReadonlyMap<string, number>, down: ReadonlyMap<string, number>): boolean =>
    up.has('=rise') && !up.has('=fall') && down.has('=fall') && !down.has('=rise');
  return isUpAndDown(a, b) || isUpAndDown(b, a);
}

/** The two figures of like things that cannot be one; null where a figure of the two agrees for these things, or takes their place. */
function findApart(a: Statement, b: Statement, sameness: number): readonly [Quantity, Quantity] | null {
  let found: readonly [Quantity, Quantity] | null = null;
  for (const one of a.quantities) {
    if (isMost(a, one) || isFormer(a, one)) continue;
    for (const two of b.quantities) {
      if (isMost(b, two) || isFormer(b, two) || !isLikeThings(one, two) || isSameAmount(one, two)) continue;
      if (isRate(a, one) !== isRate(b, two) || hasOtherFateAt(a, one, b, two)) continue;
      if (isMatched(one, two, a, b) || ((one.isLoose || two.isLoose) && !isPlainlyApart(one, two, sameness))) continue;
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
      const smallFrom = isSmall && isNamed && isTelling(one, two) ? SAME_SMALL_NAMED_FROM : SAME_SMALL_FROM;
      const from = isAboard(one, two) ? 0 : isLoose ? smallFrom : isNamed ? namedFrom : unnamedFrom;
      if (sameness < from || !isComparable(one, two)) continue;
      if (one.kind === 'count' && !isNamed && one.things.length > 0 && two.things.length > 0) continue;
      // One of several figures of a kind in a sentence is hardly ever surely the counterpart of the other's.
      // What is and what is to be are two states of one thing.
      if (a.isOpen !== b.isOpen && sameness < OTHER_MOOD_FROM) continue;
      const arePlaced = (isOnly(one, a) && isOnly(two, b)) || (hasWhole(one, a) && hasWhole(two, b));
      if (!isNamed && !arePlaced) continue;
      if (found === null || isSlip(one.value, two.value)) found = [one, two];
    }
  }
  return found;
}

/**
 * True where the other statement has the figure of either, for what may be the same things: then the one has what the other leaves out.
 * Of lengths and sums any that agrees will do.
 */
function isMatched(one: Quantity, two: Quantity, a: Statement, b: Statement): boolean {
  const hasOf = (quantity: Quantity, { quantities }: Statement): boolean =>
    quantities.some(
      (other) =>
        isLikeThings(quantity, other) &&
        isSameAmount(quantity, other) &&
        (quantity.kind !== 'count' || hasSameThings(quantity, other)),
    );
  if (hasOf(one, b) || hasOf(two, a)) return true;
  const whole = a.quantities.find((quantity) => isLikeThings(quantity, one) && hasOf(quantity, b));
  return whole !== undefined && !(isPartOf(one, whole, a) && hasWhole(two, b));
}

/** "Six of the nine"; "of the prison's 210 posts, 58". */
function isPartOf(part: Quantity, whole: Quantity, { article: { words } }: Statement): boolean {
  const between = words.text.slice(part.end, whole.start);
  if (part.end <= whole.start) return /^\s+(?:out )?of (?:the |its |their )?$/.test(between);
  const before = words.text.slice(Math.max(0, whole.start - LONGEST_BOUND), whole.start);
  return whole.end <= part.start && /\b[Oo]f (?:[\w'’]+ ){0,2}$/.test(before);
}

function hasWhole(quantity: Quantity, statement: Statement): boolean {
  return statement.quantities.some((whole) => isPartOf(quantity, whole, statement));
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

const PERIOD =
  /\b(last|this|next|previous|past|first|second|current|coming) (season|year|month|week|quarter|term|half|decade|summer|winter|spring|autumn|edition)\b/i;

/** A year that a figure is of; "the most since 1921" is of no year. */
const YEAR = /(?<!\b(?:since|(?:began|begun|started|built|founded|opened) in) )\b(?:19|20)\d\d\b/g;

/** "14 last season" and "nine this season" are two figures; so are last year's and one of no year. */
function isOtherPeriod(a: Statement, b: Statement): boolean {
  const [yearsOfA, yearsOfB] = [a, b].map(
    ({ article, span }) => article.words.text.slice(span.start, span.end).match(YEAR)?.join(' ') ?? '',
  );
  if (yearsOfA !== yearsOfB) return true;
  const [one, two] = [a, b].map(
    ({ article, span }) => PERIOD.exec(article.words.text.slice(span.start, span.end))?.[0]?.toLowerCase() ?? '',
  );
  const [rankOfA, rankOfB] = [a, b].map(({ article, span }) => toRank(article.words.text.slice(span.start, span.end)));
  if (rankOfA !== null && rankOfB !== null && rankOfA !== rankOfB) return true;
  if (one === two || isOfOnesDay(a, b) || isOfOnesDay(b, a)) return false;
  return [one, two].some((period) => /^(?:last|previous|next|coming|past)/.test(period ?? ''));
}

/** "The first offer" and "the second bid" are two things. */
function toRank(words: string): 'first' | 'later' | null {
  if (
    /\b(?:first|initial|opening|original) (?:offer|bid|round|vote|test|attempt|proposal|estimate|phase|stage)\b/i.test(
      words,
    )
  )
    return 'first';
  return /\b(?:second|third|new|improved|final|latest|next) (?:offer|bid|round|vote|test|attempt|proposal|estimate|phase|stage)\b/i.test(
    words,
  )
    ? 'later'
    : null;
}

/** "Last month five of nine voted for it" may be of the day on which the other report has six. */
function isOfOnesDay({ days }: Statement, { article: { day } }: Statement): boolean {
  return day !== null && days.some(({ from, to }) => from <= day && day < to);
}

function isOnly(quantity: Quantity, statement: Statement): boolean {
  const like = statement.quantities.filter(({ kind, unit }) => kind === quantity.kind && unit === quantity.unit);
  return like.filter((other) => !isFormer(statement, other)).length === 1;
}

/** "Lowered to 1.8 percent from 2.6": the second is what it was before. */
function isFormer({ article: { words }, quantities }: Statement, quantity: Quantity): boolean {
  return (
    /\bfrom (?:about |around |some |nearly )?[$€£]?$/i.test(
      words.text.slice(Math.max(0, quantity.start - 20), quantity.start),
    ) &&
    quantities.some(
      ({ kind, unit, start }) => kind === quantity.kind && unit === quantity.unit && start < quantity.start,
    )
  );
}

const LONGEST_RATE = 75;

/** "350 tonnes a day" is no total. */
function isRate({ article: { words } }: Statement, { end }: Quantity): boolean {
  return /^[^.;]{0,60}?\b(?:(?:a|per|each|every) (?:second|minute|hour|day|night|week|month|year|head|person)|daily|weekly|monthly|annually|yearly)\b/i.test(
    words.text.slice(end, end + LONGEST_RATE),
  );
}

const POLLS = /\b(?:polls?|surveys?|pollsters?)\b/i;

/** What is offered, what is asked for and what is agreed on are three figures. */
const ROLES: readonly RegExp[] = [
  /\b(?:offer(?:s|ed|ing)?|propos(?:es|ed|al)|bids?)\b/i,
  /\b(?:demand(?:s|ed|ing)?|wants?|wanted|ask(?:s|ed|ing)? for|seeks?|sought|claims? for)\b/i,
  /\b(?:settle(?:d|ment|s)?|agree(?:d|ment|s)?|accept(?:s|ed)?|deal)\b/i,
];

function hasOtherRole(a: Statement, b: Statement): boolean {
  const [some, others] = [a, b].map((statement) => {
    const says = toSentenceWords(statement);
    return ROLES.map((role) => role.test(says));
  }) as [boolean[], boolean[]];
  return some.includes(true) && others.includes(true) && !some.some((has, role) => has && others[role]);
}

function toSentenceWords({ article, sentence }: Statement): string {
  const span = article.reading.sentences[sentence];
  return span === undefined ? '' : article.words.text.slice(span.start, span.end);
}

function isAboard(one: Quantity, two: Quantity): boolean {
  return one.things.includes(ABOARD) && two.things.includes(ABOARD);
}

/** Two statements, by their indices, and how likely they tell the same. */
interface LikePair {
  readonly a: number;
  readonly b: number;
  readonly sameness: number;
}

/** Pairs of statements of two reports of one event that both count who was on board, however else they are told. */
function findAboard({ articles, kinship, joined }: ConflictMaterial): readonly LikePair[] {
  const aboard = articles.flatMap((article) => once(article, findWithAboard)).slice(0, MOST_ABOARD);
  const near = new Set(joined.near.map(({ a, b }) => `${a} ${b}`));
  return aboard.flatMap((one, index) =>
    aboard
      .slice(index + 1)
      .filter(
        (two) =>
          one.article !== two.article &&
          kinship(one.article.order, two.article.order) >= KIN_FROM &&
          !near.has(`${one.index} ${two.index}`),
      )
      .map((two) => ({ a: one.index, b: two.index, sameness: ABOARD_SAMENESS })),
  );
}

function findWithAboard(_: OwnArticle, article: Compared): readonly Statement[] {
  return statementsOf(article).filter(({ quantities }) => quantities.some(({ things }) => things.includes(ABOARD)));
}

const MOST_ABOARD = 100;
/** How likely two such counts in reports of one event are of one vehicle. */
const ABOARD_SAMENESS = 0.4;

const LONGEST_BOUND = 20;

/** "Up to seven years" is what it may be, and not what it is. */
function isMost({ article: { words } }: Statement, { start }: Quantity): boolean {
  const before = words.text.slice(Math.max(0, start - LONGEST_BOUND), start);
  return (
    /\b(?:up to|as (?:many|much) as|a maximum of|at most)\s*$/i.test(before) ||
    /^up to\b/i.test(words.text.slice(start, start + LONGEST_BOUND))
  );
}

/** True where two figures of three digits or more have the same digits in another order. */
function isSlip(a: number, b: number): boolean {
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
    return words.stems
      .slice(Math.max(bounds.from, from - BESIDE), Math.min(bounds.to, to + BESIDE))
      .filter((stem) => toRarity(stem) >= TELLING_THING && !names.has(stem) && !/^\d/.test(stem));
  };
  const others = beside(b, two);
  return beside(a, one).some((stem) => others.includes(stem));
}

function isTelling(a: Quantity, b: Quantity): boolean {
  return a.things.some((thing) => b.things.includes(thing) && toRarity(thing) >= TELLING_THING);
}

function hasSameThings(a: Quantity, b: Quantity): boolean {
  return a.things.length > 0 && a.things.some((thing) => b.things.includes(thing));
}

function isComparable(a: Quantity, b: Quantity): boolean {
  const [small, large] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  return small > 0 && large / small <= (a.kind === 'money' ? WIDEST_MONEY : WIDEST);
}

/** True where the later article gives the new state of what changes. */
function isUpdate(a: Statement, b: Statement, quantity: Quantity): boolean {
  if (a.article === b.article) return false;
  const days = toDaysBetween(a.article, b.article);
  const later = b.article.order > a.article.order ? b : a;
  const { words } = later.article;
  const sentence = later.article.reading.sentences[later.sentence];
  const says = sentence === undefined ? '' : words.text.slice(sentence.start, sentence.end);
  const fate = toFateAt(a, quantity);
  const isGrowing =
    quantity.things.some((thing) => GROWING.has(thing)) ||
    (fate !== null && GROWING.has(fate)) ||
    (!quantity.things.includes(ABOARD) && [...GROWING].some((stem) => later.profile.weights.has(stem)));
  if ((days === null || days === 0) && isAsOf(a) && isAsOf(b)) return true;
  if (days === null) return RENEWING.test(says) && isGrowing;
  if (days === 0) return isGrowing && RENEWING.test(says);
  return isGrowing || RENEWING.test(says);
}

/** "Up to noon today", "by Thursday evening": counted up to an hour that the other need not have waited for. */
const AS_OF =
  /\b(?:by|up to|until|as of|at) (?:\w+ )?(?:noon|midday|midnight|dawn|dusk|morning|afternoon|evening|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

function isAsOf(statement: Statement): boolean {
  const { article, sentence } = statement;
  const span = article.reading.sentences[sentence];
  return span !== undefined && AS_OF.test(article.words.text.slice(span.start, span.end));
}

function toValue({ value, other, unit }: Quantity): string {
  return `${value} ${other ?? ''} ${unit ?? ''}`;
}
