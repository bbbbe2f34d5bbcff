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
/** Two and three of a thing are told of many things. */
const SMALL = 4;
const SAME_SMALL_FROM = 0.5;
/** Figures further apart are hardly two counts of one thing. */
const WIDEST = 12;

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
    const [one, two] = [statements[a] as Statement, statements[b] as Statement];
    if (one.quantities.length === 0 || two.quantities.length === 0 || !canDisagree(material, one, two)) continue;
    if (isOtherPeriod(one, two) || hasOtherFate(one, two)) continue;
    const found = findApart(one, two, sameness);
    if (found === null) continue;
    const [first, second] = found;
    const isLater = isUpdate(one, two, first);
    // Figures of two days contradict each other no more than those of two years.
    if (!isLater && compareDays(one.days, two.days) === 'other') continue;
    drafts.push({
      kind: 'number',
      isUpdate: isLater,
      sides: [toSide(material, one, first, toValue(first)), toSide(material, two, second, toValue(second))],
      confidence: Math.min(0.95, 0.45 + sameness / 2),
      by: 'conflicts/number',
      what: 'The figures differ',
    });
  }
  return drafts;
}

/** The two figures of like things that cannot be one; null where any figure of the two agrees for these things. */
function findApart(a: Statement, b: Statement, sameness: number): readonly [Quantity, Quantity] | null {
  let found: readonly [Quantity, Quantity] | null = null;
  for (const one of a.quantities) {
    if (one.isLoose) continue;
    for (const two of b.quantities) {
      if (two.isLoose || !isLikeThings(one, two)) continue;
      if (isSameAmount(one, two)) {
        if (one.kind !== 'count' || hasSameThings(one, two)) return null;
        continue;
      }
      const isNamed = hasSameThings(one, two) || one.kind === 'result';
      const isSmall = one.kind === 'count' && Math.max(one.value, two.value) < SMALL;
      const isLoose = isSmall || one.unit === 'day' || (one.kind === 'money' && !isNamed);
      const from = isLoose ? SAME_SMALL_FROM : isNamed ? SAME_THINGS_FROM : SAME_FROM;
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

const YEAR = /\b(?:19|20)\d\d\b/g;

/** "14 last season" and "nine this season" are two figures; so are last year's and one of no year. */
function isOtherPeriod(a: Statement, b: Statement): boolean {
  const [yearsOfA, yearsOfB] = [a, b].map(
    ({ article, span }) => article.words.text.slice(span.start, span.end).match(YEAR)?.join(' ') ?? '',
  );
  if (yearsOfA !== yearsOfB) return true;
  const [one, two] = [a, b].map(
    ({ article, span }) => PERIOD.exec(article.words.text.slice(span.start, span.end))?.[0]?.toLowerCase() ?? '',
  );
  return one !== two && [one, two].some((period) => /^(?:last|previous|next|coming|past)/.test(period ?? ''));
}

function isOnly(quantity: Quantity, { quantities }: Statement): boolean {
  return quantities.filter(({ kind, unit }) => kind === quantity.kind && unit === quantity.unit).length === 1;
}

function hasSameThings(a: Quantity, b: Quantity): boolean {
  return a.things.length > 0 && a.things.some((thing) => b.things.includes(thing));
}

function isComparable(a: Quantity, b: Quantity): boolean {
  const [small, large] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  return small > 0 && large / small <= WIDEST;
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
