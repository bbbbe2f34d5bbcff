import { isPublishedAfter, toRef } from '../material.ts';
import { toGap } from '../timeline/dated.ts';
import type { JoinedHappening } from '../timeline/join-happenings.ts';
import { toFinalTelling } from '../timeline/settle.ts';
import { APPOINTMENT } from './find-plans.ts';
import type { Settling } from './find-settling.ts';
import { isPlan, type ToldForecast } from './told-forecast.ts';

/** What later articles tell of the happenings that were planned: that they took place, on that day or another, or were put off or called off. */
export function findPlanOutcomes(
  forecasts: readonly ToldForecast[],
  happenings: readonly JoinedHappening[],
): ReadonlyMap<ToldForecast, Settling> {
  const plans = new Map<string, ToldForecast>();
  for (const told of forecasts) if (isPlan(told)) plans.set(`${told.article.id} ${told.forecast.id}`, told);
  const settled = new Map<ToldForecast, Settling>();
  if (plans.size === 0) return settled;
  for (const joined of happenings) {
    const final = toFinalTelling(joined);
    for (const { article, happening } of joined) {
      const told = plans.get(`${article.id} ${happening.id}`);
      if (told === undefined || !isPublishedAfter(final.article, article)) continue;
      const outcome = toOutcome(told, final);
      if (outcome === null) continue;
      const settledBy = toRef(final.article, final.happening.id, final.happening.what);
      settled.set(told, { outcome, settledBy });
    }
  }
  return settled;
}

function toOutcome(
  { horizon, forecast }: ToldForecast,
  { happening: { status, mentions }, dates }: ReturnType<typeof toFinalTelling>,
): Settling['outcome'] | null {
  // Of what stands in a diary there is much that is like it: only with a day of its own it took place.
  const isDated = mentions.some((mention) => mention.status === 'occurred' && mention.when !== null);
  if (forecast.by === APPOINTMENT && status === 'occurred' && !isDated) return null;
  if (status === 'cancelled' || status === 'postponed') return 'not-borne-out';
  const date = dates.at(-1);
  if (status !== 'occurred' || horizon === null || date === undefined) return null;
  return toGap(horizon, date) === 0 ? 'borne-out' : 'not-borne-out';
}
