// Catches: 204,000 dollars in one report and 240,000 in the other; seven missing by the company, eight by the union.
// Not: "about 30" and 31, a toll that rises, 12 injured and 12 arrested, this year's figure and last year's.
import { compareDays, isLikeThings } from '../points/pair-features.ts';
import { isSameAmount, type Quantity } from '../quantities/quantity.ts';
import type { Statement } from '../statements/statement.ts';
import { type ConflictDraft, type ConflictMaterial, canDisagree, toDaysBetween, toSide } from './draft.ts';
import { hasOtherFate } from './fates.ts';

/** So alike two statements must be for their figures to be of one thing. */
const SAME_FROM = 0.38;
/** Where the figures count things of one name, a little less will do. */
const SAME_THINGS_FROM = 0.25;
/** And less yet where one looks like a slip of the other: 163 and 136, 412 and 421. */
const SLIP_FROM = 0.12;
/** Fewer than ten of a thing are told of many things. */
const SMALL = 10;
const SAME_SMALL_FROM = 0.5;
/** Figures further apart are hardly two counts of one thing. */
const WIDEST = 12;
/** Sums of money for one thing are known better than heads in a crowd. */
const WIDEST_MONEY = 3;

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
  for (const { a, b, sameness } of joined.near) {
    if (sameness < SLIP_FROM) break;
    const [one, two] = [statements[a] as Statement, statements[b] as Statement];
    if (one.quantities.length === 0 || two.quantities.length === 0 || !canDisagree(material, one, two)) continue;
    const found = findApart(one, two, sameness);
    if (found === null) continue;
    if (isOtherPeriod(one, two) || hasOtherFate(one, two) || isOtherWay(one, two)) continue;
    const [first, second] = found;
    // Two rates of one campaign are seldom of one thing, where the articles are no reports of one event.
    const isKin = one.article === two.article || material.kinship(one.article.order, two.article.order) >= LEAST_KIN;
    if (!isKin && !hasSameThings(first, second)) continue;
    const isLater = isUpdate(one, two, first);
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

/** "Rose 6 percent", "fell 9 percent": two changes, each of its own day. */
function isOtherWay({ profile: { weights: a } }: Statement, { profile: { weights: b } }: Statement): boolean {
  const isUpAndDown = (up: ReadonlyMap<string, number>, down: ReadonlyMap<string, number>): boolean =>
    up.has('=rise') && !up.has('=fall') && down.has('=fall') && !down.has('=rise');
  return isUpAndDown(a, b) || isUpAndDown(b, a);
}

/** The two figures of like things that cannot be one; null where any figure of the two agrees for these things. */
function findApart(a: Statement, b: Statement, sameness: number): readonly [Quantity, Quantity] | null {
  let found: readonly [Quantity, Quantity] | null = null;
  for (const one of a.quantities) {
    if (one.isLoose || isMost(a, one)) continue;
    for (const two of b.quantities) {
      if (two.isLoose || isMost(b, two) || !isLikeThings(one, two)) continue;
      if (isSameAmount(one, two)) {
        if (one.kind !== 'count' || hasSameThings(one, two)) return null;
        continue;
      }
      const isNamed = hasSameThings(one, two) || one.kind === 'result';
      const isSmall = one.kind === 'count' && Math.max(one.value, two.value) < SMALL;
      const isLoose = isSmall || one.unit === 'day' || (one.kind === 'money' && !isNamed);
      const namedFrom = isSlip(one.value, two.value) ? SLIP_FROM : SAME_THINGS_FROM;
      const from = isLoose ? SAME_SMALL_FROM : isNamed ? namedFrom : SAME_FROM;
      if (sameness < from || !isComparable(one, two)) continue;
      if (one.kind === 'count' && !isNamed && one.things.length > 0 && two.things.length > 0) continue;
      // One of several figures of a kind in a sentence is hardly ever surely the counterpart of the other's.
      if (!isOnly(one, a) || !isOnly(two, b)) {
        if (!isNamed) continue;
      }
      found ??= [one, two];
    }
  }
  return found;
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

function isOnly(quantity: Quantity, { quantities }: Statement): boolean {
  return quantities.filter(({ kind, unit }) => kind === quantity.kind && unit === quantity.unit).length === 1;
}

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
  const isGrowing =
    quantity.things.some((thing) => GROWING.has(thing)) || [...GROWING].some((stem) => later.profile.weights.has(stem));
  if (days === null) return RENEWING.test(says) && isGrowing;
  if (days === 0) return isGrowing && RENEWING.test(says);
  return isGrowing || RENEWING.test(says);
}

function toValue({ value, other, unit }: Quantity): string {
  return `${value} ${other ?? ''} ${unit ?? ''}`;
}
