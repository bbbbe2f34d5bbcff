import { findLastStarting } from '../../document/ordered.ts';
import { isInside, type Span } from '../../document/span.ts';
import { isPublishedAfter, toRef } from '../material.ts';
import type { JoinedHappening } from '../timeline/join-happenings.ts';
import { toFinalTelling } from '../timeline/settle.ts';
import type { Settling } from './find-settling.ts';
import { isPlan, type ToldForecast } from './told-forecast.ts';

/** Finds for each forecast the happening it speaks of, where that is off by its own article or by a later one. */
export function findVoidings(
  forecasts: readonly ToldForecast[],
  happenings: readonly JoinedHappening[],
): ReadonlyMap<ToldForecast, Settling> {
  const plansByArticle = toPlans(happenings);
  const voided = new Map<ToldForecast, Settling>();
  for (const told of forecasts) {
    const { article, forecast } = told;
    const own =
      forecast.voidedBy === null ? undefined : article.reading.happenings.find(({ id }) => id === forecast.voidedBy);
    if (own !== undefined) {
      voided.set(told, { outcome: 'void', settledBy: toRef(article, own.id, own.what) });
      continue;
    }
    const plan = findPlanIn(plansByArticle.get(article.id) ?? [], forecast.condition ?? forecast);
    if (plan === null) continue;
    const final = toFinalTelling(plan.joined);
    if (final.happening.status !== 'cancelled' || !isPublishedAfter(final.article, article)) continue;
    // What is off was a plan and no more: nothing came of it.
    const outcome = isPlan(told) ? 'not-borne-out' : 'void';
    voided.set(told, { outcome, settledBy: toRef(final.article, final.happening.id, final.happening.what) });
  }
  return voided;
}

/** Words by which an article tells a happening as one to come. */
interface Plan extends Span {
  readonly joined: JoinedHappening;
}

function toPlans(happenings: readonly JoinedHappening[]): ReadonlyMap<string, readonly Plan[]> {
  const plans = new Map<string, Plan[]>();
  for (const joined of happenings) {
    for (const { article, happening } of joined) {
      for (const { what, status } of happening.mentions) {
        if (status !== 'planned') continue;
        const known = plans.get(article.id);
        const plan = { start: what.start, end: what.end, joined };
        if (known) known.push(plan);
        else plans.set(article.id, [plan]);
      }
    }
  }
  for (const known of plans.values()) known.sort((a, b) => a.start - b.start);
  return plans;
}

function findPlanIn(plans: readonly Plan[], span: Span): Plan | null {
  const plan = plans[findLastStarting(plans, span.start - 1) + 1];
  return plan !== undefined && isInside(plan, span) ? plan : null;
}
