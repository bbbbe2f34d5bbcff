import { toText } from '../../document/span.ts';
import type { Ref, StoryForecast } from '../../document/story.ts';
import { IRREGULAR_VERB_FORMS } from '../../lexicon/irregular-verbs.ts';
import { findLastAt, isPublishedAfter, toRef } from '../material.ts';
import type { OneMatter } from '../matter.ts';
import { toLikeness, toShared } from '../profile.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import { isSameAmount } from '../quantities/quantity.ts';
import type { Statement } from '../statements/statement.ts';
import { type Dated, toDated, toGap } from '../timeline/dated.ts';
import type { JoinedVoices } from '../voices/joined-voices.ts';
import { toForm, toWordRange } from '../words.ts';
import type { ToldForecast } from './told-forecast.ts';

/** What became of a forecast, and the words that say so. */
export type Settling = Pick<StoryForecast, 'outcome' | 'settledBy'>;

/** The share of what is foretold that the later words must tell too, and how alike the two must be. */
const COVERED = 0.65;
const ALIKE = 0.55;
/** In weights of stems. */
const LEAST_SHARED = 1.1;
const LEAST_COMMON = 3;
const LEAST_RARITY = 0.2;
const MOST_CANDIDATES = 16;
/** The speaker looks back at what he had foretold. */
const TOO_LATE =
  /\b(?:later|slower|longer|more slowly) than (?:he|she|they|it|had been|was|were|we|I)?\s*(?:had )?(?:hoped|expected|planned|predicted|promised|forecast|foreseen)\b/i;

/** Finds for each forecast the words of a later article that settle it. */
export function findSettlings(
  forecasts: readonly ToldForecast[],
  statements: readonly Statement[],
  voices: JoinedVoices,
  isOneMatter: OneMatter,
): ReadonlyMap<ToldForecast, Settling> {
  const index = toIndex(forecasts);
  const settled = new Map<ToldForecast, Settling>();
  const settle = (statement: Statement, posting: readonly ToldForecast[] | undefined): void => {
    for (const told of posting ?? []) {
      if (!isPublishedAfter(statement.article, told.article) || settled.has(told)) continue;
      if (!isOneMatter(statement.article, told.article)) continue;
      const outcome = toOutcome(told, statement, voices);
      if (outcome !== null) settled.set(told, { outcome, settledBy: toSettlingRef(statement) });
    }
  };
  for (const statement of statements) {
    for (const stem of statement.profile.weights.keys()) settle(statement, index.get(stem));
    const voice = toVoice(statement, voices);
    if (voice !== null) settle(statement, index.get(toVoiceKey(voice)));
  }
  return settled;
}

function toIndex(forecasts: readonly ToldForecast[]): ReadonlyMap<string, readonly ToldForecast[]> {
  const index = new Map<string, ToldForecast[]>();
  for (const told of forecasts) {
    // What hangs on a condition is not settled by what came to be.
    if (!told.isSided || told.forecast.condition !== null) continue;
    for (const key of [told.predicate, ...(told.voice === null ? [] : [toVoiceKey(told.voice)])]) {
      const posting = index.get(key) ?? [];
      if (key !== '' && posting.length < MOST_CANDIDATES) posting.push(told);
      index.set(key, posting);
    }
  }
  return index;
}

function toVoiceKey(voice: string): string {
  return `voice ${voice}`;
}

function toVoice({ article, attribution }: Statement, voices: JoinedVoices): string | null {
  return attribution === null ? null : (voices.byAttribution[article.order]?.get(attribution.id) ?? null);
}

function toOutcome(
  told: ToldForecast,
  statement: Statement,
  voices: JoinedVoices,
): 'borne-out' | 'not-borne-out' | null {
  const { about, predicate, horizon, isNegated } = told;
  const shared = toShared(about, statement.profile);
  if (isTooLate(told, statement, voices)) return 'not-borne-out';
  if (statement.isOpen || statement.isHeadline || isForetold(statement)) return null;
  if (predicate === '' || !isSettled(predicate, statement)) return null;
  if (shared < COVERED * about.norm || toLikeness(about, statement.profile) < ALIKE) return null;
  if (!isTelling(told, statement) || !isSameInFigures(told, statement)) return null;
  const date = findDate(statement);
  if (horizon !== null && date !== null && toGap(horizon, date) > 0) {
    return date.days.from > horizon.days.to && !statement.isNegated && !isNegated ? 'not-borne-out' : null;
  }
  return statement.isNegated === isNegated ? 'borne-out' : 'not-borne-out';
}

/** "got through a day later than he had hoped", said by the one who had foretold it with a day. */
function isTooLate({ voice, horizon, about }: ToldForecast, statement: Statement, voices: JoinedVoices): boolean {
  if (voice === null || horizon === null || toVoice(statement, voices) !== voice) return false;
  const { article, span, profile } = statement;
  const date = findDate(statement);
  return (
    date !== null &&
    date.days.from >= horizon.days.to &&
    TOO_LATE.test(toText(article.words.text, span)) &&
    [...about.weights.keys()].some((stem) => profile.weights.has(stem))
  );
}

/** What comes before a verb that is not told as done: "to win", "will win", "the win". */
const NOT_DONE =
  /^(?:to|will|would|can|could|may|might|must|should|shall|if|whether|for|of|the|a|an|his|her|its|their)$/i;
const DENIAL = /^(?:not|never|n't|n’t)$/i;
const PAST_AUXILIARY = /^(?:has|have|had|did|was|were|is|are)$/i;

/** True where the foretold thing is told as done, or as not done, by a past form of its verb: "lost", "has not lost", "did not lose". */
function isSettled(predicate: string, { article: { words }, spans }: Statement): boolean {
  return spans.some((span) => {
    const { from, to } = toWordRange(words, span);
    for (let index = from; index < to; index++) {
      if (words.stems[index] !== predicate) continue;
      const form = toForm(words, index);
      const before = index > from ? toForm(words, index - 1) : '';
      if (DENIAL.test(before)) {
        if (index - 1 > from && PAST_AUXILIARY.test(toForm(words, index - 2))) return true;
      } else if ((form.endsWith('ed') || IRREGULAR_VERB_FORMS.has(form)) && !NOT_DONE.test(before)) return true;
    }
    return false;
  });
}

function isTelling({ about }: ToldForecast, { profile }: Statement): boolean {
  let sum = 0;
  let count = 0;
  for (const [stem, weight] of about.weights) {
    if (weight < LEAST_RARITY || !profile.weights.has(stem)) continue;
    sum += weight;
    count++;
  }
  return sum >= LEAST_SHARED && count >= LEAST_COMMON;
}

/** True where the later words have the amounts that were foretold, or none was. */
function isSameInFigures({ article, forecast }: ToldForecast, { quantities }: Statement): boolean {
  const foretold = findQuantities(article.words, article.reading.times).filter(
    ({ start, end, isLoose }) => start >= forecast.start && end <= forecast.end && !isLoose,
  );
  return foretold.every((amount) =>
    quantities.some((other) => other.kind === amount.kind && isSameAmount(amount, other)),
  );
}

/** True where the later words are a forecast themselves. */
function isForetold({ article: { reading }, span }: Statement): boolean {
  const forecast = reading.forecasts[findLastAt(reading.forecasts, span.end - 1)];
  return forecast !== undefined && forecast.end > span.start;
}

/** The last date among the words of a statement; null where it has none. */
function findDate({ article: { reading }, span }: Statement): Dated | null {
  for (let at = findLastAt(reading.times, span.end - 1); at >= 0; at--) {
    const time = reading.times[at] as (typeof reading.times)[number];
    if (time.start < span.start) return null;
    const dated = toDated(time);
    if (dated !== null) return dated;
  }
  return null;
}

function toSettlingRef({ article, attribution, span }: Statement): Ref {
  return toRef(article, attribution?.id ?? null, span);
}
