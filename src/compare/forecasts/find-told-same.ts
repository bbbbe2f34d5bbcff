// Catches: "will summon the Veshnian envoy on Monday", and "the envoy was summoned on Monday"; "heavy rain on Wednesday is likely", and "no rain fell on Wednesday".
// Not: what is told of another day, what is only planned, reports that are no reports of one event, another who won what was to be won.
import { isOverlapping } from '../../document/span.ts';
import { addTo } from '../add-to.ts';
import type { Kinship } from '../article-likeness.ts';
import { findInside, isPublishedAfter, toRef } from '../material.ts';
import { KIN_FROM } from '../points/find-candidates.ts';
import type { Pair } from '../points/near-pairs.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { toForm, toWordRange } from '../words.ts';
import { isForetold, type Settling } from './find-settling.ts';
import { isHope } from './looked-back.ts';
import { isDoneOtherwise, isRefused, isSameInFigures, toPredicates } from './told-as-done.ts';
import type { ToldForecast } from './told-forecast.ts';
import { isToldInPart } from './told-in-part.ts';

/** So likely two statements of one day tell the same that the later says what became of the earlier. */
const SAME_FROM = 0.7;

/** What a later report of the same event tells of a forecast where it tells the same, of the same day, as done or as not done. */
export function findToldSame(
  forecasts: readonly ToldForecast[],
  statements: readonly Statement[],
  near: readonly Pair[],
  kinship: Kinship,
): ReadonlyMap<ToldForecast, Settling> {
  const byArticle = new Map<string, ToldForecast[]>();
  for (const told of forecasts) {
    const { forecast, isSided, isNotBefore, article } = told;
    if (isSided && !isNotBefore && forecast.condition === null) addTo(byArticle, article.id, told);
  }
  const settled = new Map<ToldForecast, Settling>();
  // The likeliest come first.
  for (const { a, b, sameness } of near) {
    if (sameness < SAME_FROM) break;
    const [one, two] = [statements[a], statements[b]] as [Statement, Statement];
    const [earlier, later] = isPublishedAfter(two.article, one.article) ? [one, two] : [two, one];
    if (!isPublishedAfter(later.article, earlier.article) || !isOfSameDay(earlier, later)) continue;
    if (later.isOpen || later.isHeadline || isForetold(later) || isHope(toStatementWords(later))) continue;
    if (kinship(earlier.article.order, later.article.order) < KIN_FROM) continue;
    for (const told of byArticle.get(earlier.article.id) ?? []) {
      if (settled.has(told) || !isOverlapping(told.forecast, earlier.span) || isDoneOtherwise(told, later)) continue;
      if (!isOfItsNames(told, later) || !isSameInFigures(told, later) || !isSameInShares(earlier, later)) continue;
      if (isToldInPart(told, later)) continue;
      const isRefusal = isRefused(told, later);
      if (later.isNegated && !isRefusal && !isDeedDenied(told, later)) continue;
      const isUndone = isRefusal || later.isNegated;
      const outcome = isUndone === told.isNegated ? 'borne-out' : 'not-borne-out';
      settled.set(told, { outcome, settledBy: toRef(later.article, later.attribution?.id ?? null, later.span) });
    }
  }
  return settled;
}

/** True of two statements that tell of one and the same day, which had not come for the one and was there for the other. */
function isOfSameDay({ days: [foretold, ...others], article }: Statement, later: Statement): boolean {
  const [day, ...more] = later.days;
  if (foretold === undefined || day === undefined || others.length + more.length > 0) return false;
  if (day.from !== foretold.from || day.to - day.from > 1 || foretold.to - foretold.from > 1) return false;
  return day.from >= (article.day as number) && day.from <= (later.article.day as number);
}

/** True where the later words speak of everyone and every place that the forecast names, and of no other before them; or name nobody. */
function isOfItsNames(
  { names }: ToldForecast,
  { article: { words, reading }, spans, names: later }: Statement,
): boolean {
  const foretold = new Set(names.flat());
  const named: string[] = [];
  for (const span of spans) {
    const times = findInside(reading.times, [span]).map((time) => toWordRange(words, time));
    const { from, to } = toWordRange(words, span);
    for (let index = from; index < to; index++) {
      const stem = words.stems[index] as string;
      // "June" is no name here.
      if (later.has(stem) && !times.some((time) => index >= time.from && index < time.to)) named.push(stem);
    }
  }
  // "The ambassador was summoned."
  if (named.length === 0) return true;
  // Of a person the family name is the last.
  if (!names.every((name) => later.has(name.at(-1) as string))) return false;
  const last = named.findLastIndex((stem) => foretold.has(stem));
  return named.slice(0, names.length === 0 ? named.length : last + 1).every((stem) => foretold.has(stem));
}

const SHARE = /\b(?:half|third|thirds|quarter|quarters|fifth|tenth|double|twice)\b/gi;

/** "Half a point" is not "a quarter of a point". */
function isSameInShares(earlier: Statement, later: Statement): boolean {
  const [one, two] = [earlier, later].map((statement) => toStatementWords(statement).toLowerCase().match(SHARE) ?? []);
  return one?.join(' ') === two?.join(' ');
}

const DENIAL = /^(?:no|not|never|n't|n’t)$/i;
const UNTIL = /^(?:until|till|before)$/i;
/** In words: a denial stands close before what it denies. */
const REACH_OF_DENIAL = 3;

/** "No rain fell", "did not reopen"; not "the march was not as large as last year's", "did not reopen until ten". */
function isDeedDenied({ predicate }: ToldForecast, { article: { words }, spans }: Statement): boolean {
  const predicates = toPredicates(predicate);
  return spans.some((span) => {
    const { from, to } = toWordRange(words, span);
    for (let index = from; index < to; index++) {
      if (UNTIL.test(toForm(words, index))) return false;
    }
    for (let index = from; index < to; index++) {
      if (!predicates.includes(words.stems[index] as string)) continue;
      for (let at = Math.max(from, index - REACH_OF_DENIAL); at < index; at++) {
        if (DENIAL.test(toForm(words, at))) return true;
      }
    }
    return false;
  });
}
