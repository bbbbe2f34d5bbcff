import { findLastStarting } from '../../document/ordered.ts';
import { isOverlapping, toText } from '../../document/span.ts';
import type { Conflict, ConflictTelling } from '../../document/story.ts';
import { anyOf, toPattern } from '../../language/pattern.ts';
import { type Compared, isPublishedAfter, toRef } from '../material.ts';
import type { Settling } from './find-settling.ts';
import { isPlan, type ToldForecast } from './told-forecast.ts';

/** What later articles tell of what was foretold or planned for a time, where the two conflict: that it is off, or was another day. */
export function findOvertaken(
  forecasts: readonly ToldForecast[],
  articles: readonly Compared[],
  conflicts: readonly Conflict[],
): ReadonlyMap<ToldForecast, Settling> {
  const settled = new Map<ToldForecast, Settling>();
  const superseded = conflicts.filter(({ kind }) => kind === 'superseded');
  if (superseded.length === 0) return settled;
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const told of forecasts) {
    // What has no day is seldom what is off, but those who were to come to it on that day did not.
    if (told.isNegated || (told.horizon === null && !isAttending(told))) continue;
    const later = superseded.map((conflict) => findLater(told, conflict, byId)).find((telling) => telling !== null);
    if (later === undefined) continue;
    const article = byId.get(later.article) as Compared;
    const { sentences } = article.reading;
    const sentence = sentences[findLastStarting(sentences, later.span.start)] ?? later.span;
    settled.set(told, { outcome: 'not-borne-out', settledBy: toRef(article, null, sentence) });
  }
  return settled;
}

/** "She predicted that 5,000 people would come", of a rally of the same sentence. */
function isAttending({ article: { words }, forecast }: ToldForecast): boolean {
  return ATTENDS.test(toText(words.text, forecast));
}

const ATTENDS = toPattern(
  'i',
  /\b(?:would|will|to) /,
  anyOf(/come|attend|turn (?:out|up)|show up|take part|be (?:there|present)|gather|take to the streets|join (?:in|it)/),
  /(?=[\s.,;:!”"]|$)/,
);

/** What the other side of the conflict tells in an article that came out after the forecast; null where the forecast is no side of it. */
function findLater(
  told: ToldForecast,
  { by, tellings }: Conflict,
  byId: ReadonlyMap<string, Compared>,
): ConflictTelling | null {
  const { article, forecast } = told;
  // Of two plans for two days the later need not be of the same happening.
  if (by === 'conflicts/plan-moved' && isPlan(told)) return null;
  const { sentences } = article.reading;
  const place = told.horizon === null ? (sentences[findLastStarting(sentences, forecast.start)] ?? forecast) : forecast;
  const own = tellings.find((telling) => telling.article === article.id && isOverlapping(telling.span, place));
  if (own === undefined) return null;
  // Who came in between may only have announced it as well: the last word tells what became of it.
  const later = tellings.flatMap((telling) => {
    const other = byId.get(telling.article);
    return telling.side !== own.side && other !== undefined && isPublishedAfter(other, article)
      ? [{ telling, other }]
      : [];
  });
  const [first, ...others] = later;
  if (first === undefined) return null;
  return others.reduce((last, next) => (isPublishedAfter(next.other, last.other) ? next : last), first).telling;
}
