// Catches: "Markus Feld, a consultant, said" in two reports that have no point of his in common; "told Continental Press", where that agency's
// report is part of the story.
// Not: somebody without a name, whom two reports may mean otherwise; what an outlet says of its own work.
import { addTo } from '../add-to.ts';
import type { Compared } from '../material.ts';
import type { FoundPoint } from '../points/find-points.ts';
import { type Trace, type Tracing, traceOutlets, traceSaying } from './trace-origin.ts';
import type { OriginBook } from './weigh-origins.ts';

/** Somebody whom an article has something from. */
interface Source {
  readonly article: string;
  readonly trace: Trace;
}

/**
 * Puts into the book whoever several articles have something from, also where they tell nothing in common that is his: that two reports rest on
 * one expert is to be known before either is taken for a second witness. An article that has a telling of his already shows it by that.
 */
export function addShared(
  articles: readonly Compared[],
  points: readonly FoundPoint[],
  origins: OriginBook,
  tracing: Tracing,
): void {
  const tellers = new Map<string, Set<string>>();
  for (const { origin, article } of points.flatMap(({ point }) => point.tellings))
    tellers.set(origin, (tellers.get(origin) ?? new Set()).add(article));
  const byKey = new Map<string, Source[]>();
  for (const article of articles)
    for (const source of findSources(article, tracing)) addTo(byKey, source.trace.key, source);
  for (const [key, sources] of byKey) {
    const known = origins.find(key);
    const told = (known === null ? undefined : tellers.get(known)) ?? new Set<string>();
    const fresh = new Map(sources.filter(({ article }) => !told.has(article)).map((one) => [one.article, one.trace]));
    if (told.size + fresh.size > 1) for (const trace of fresh.values()) origins.toId(trace);
  }
}

/** Those whom an article names as its sources, and the reports of the story that it cites, with what these have of themselves. */
function findSources(article: Compared, tracing: Tracing): readonly Source[] {
  return article.reading.attributions.flatMap((attribution) => {
    const trace = traceSaying(article, attribution, tracing);
    const isSomebody = trace?.standing === 'named' && trace.kind === 'speaker';
    return [
      ...(trace !== null && isSomebody ? [{ article: article.id, trace }] : []),
      ...traceOutlets(article, attribution, tracing).flatMap(({ cited, citing, own }) => [
        { article: article.id, trace: citing },
        { article: cited.id, trace: own },
      ]),
    ];
  });
}
