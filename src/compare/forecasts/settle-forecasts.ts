import type { Conflict, StoryForecast, Update } from '../../document/story.ts';
import type { Kinship } from '../article-likeness.ts';
import { type Compared, toRef } from '../material.ts';
import { toOneMatter } from '../matter.ts';
import type { Pair } from '../points/near-pairs.ts';
import type { Statement } from '../statements/statement.ts';
import type { JoinedHappening } from '../timeline/join-happenings.ts';
import type { JoinedVoices } from '../voices/joined-voices.ts';
import { findBelied } from './find-belied.ts';
import { findNotCome } from './find-not-come.ts';
import { findOvertaken } from './find-overtaken.ts';
import { findPlanOutcomes } from './find-plan-outcomes.ts';
import { APPOINTMENT } from './find-plans.ts';
import { findRisen } from './find-risen.ts';
import { findSettlings, type Settling } from './find-settling.ts';
import { findToldSame } from './find-told-same.ts';
import { findVoidings } from './find-voiding.ts';
import { type JoinedForecast, joinForecasts } from './join-forecasts.ts';
import { isPlan, type ToldForecast, toToldForecasts } from './told-forecast.ts';

const OPEN: Settling = { outcome: 'open', settledBy: null };

/** What was said of the future, by article and place, and what became of it by the words of later articles; `conflicts` and `updates` are those of the story, `near` the pairs of its statements, the likeliest first. */
export function settleForecasts(
  articles: readonly Compared[],
  voices: JoinedVoices,
  statements: readonly Statement[],
  happenings: readonly JoinedHappening[],
  { conflicts, updates }: { readonly conflicts: readonly Conflict[]; readonly updates: readonly Update[] },
  near: readonly Pair[],
  kinship: Kinship,
): readonly StoryForecast[] {
  const isOneMatter = toOneMatter(kinship);
  const told = articles.flatMap((article) => toToldForecasts(article, voices));
  if (told.length === 0) return [];
  const voided = findVoidings(told, happenings);
  const settled =
    articles.length > 1
      ? findSettlings(told, articles, statements, voices, isOneMatter)
      : new Map<ToldForecast, Settling>();
  const planned = articles.length > 1 ? findPlanOutcomes(told, happenings) : new Map<ToldForecast, Settling>();
  const same = findToldSame(told, statements, near, kinship);
  const overtaken = findOvertaken(told, articles, conflicts);
  const belied = findBelied(told);
  const notCome = articles.length > 1 ? findNotCome(told, articles, isOneMatter) : new Map<ToldForecast, Settling>();
  const risen = findRisen(told, articles, updates);
  // What was foretold comes before what was only planned.
  const ordered = [...told.filter((one) => !isPlan(one)), ...told.filter(isPlan)];
  return joinForecasts(ordered, isOneMatter)
    .map((joined) => {
      const settling =
        [planned, settled, overtaken, same, belied, risen, notCome, voided]
          .map((known) => findFirst(joined, known))
          .find((one) => one !== undefined) ?? OPEN;
      return { joined, settling };
    })
    .filter(({ joined, settling }) => settling.outcome !== 'open' || !joined.every(isAppointment))
    .map(({ joined, settling }, index) => ({ id: `f${index + 1}`, ...toForecast(joined), ...settling }));
}

function isAppointment({ forecast }: ToldForecast): boolean {
  return forecast.by === APPOINTMENT;
}

function findFirst(joined: JoinedForecast, known: ReadonlyMap<ToldForecast, Settling>): Settling | undefined {
  return joined.map((told) => known.get(told)).find((settling) => settling !== undefined);
}

function toForecast(joined: JoinedForecast): Omit<StoryForecast, 'id' | 'outcome' | 'settledBy'> {
  const tellings = joined.map(({ article, forecast }) => toRef(article, forecast.id, forecast));
  const [first] = joined as readonly [ToldForecast];
  return {
    holder: first.voice,
    what: tellings[0] as StoryForecast['what'],
    tellings,
    band: joined.find(({ forecast }) => forecast.band !== null)?.forecast.band ?? null,
    horizon: findHorizon(joined),
  };
}

function findHorizon(joined: JoinedForecast): string | null {
  for (const { article, forecast } of joined) {
    const value = article.timeById.get(forecast.horizon ?? '')?.value;
    if (value != null) return value;
  }
  return null;
}
