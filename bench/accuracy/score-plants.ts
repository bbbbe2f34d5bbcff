import type { Reading } from '../../src/document/reading.ts';
import { isOverlapping } from '../../src/document/span.ts';
import type { Conflict, Ref, Story } from '../../src/document/story.ts';
import { findPlaces, isAt, isInSentenceOf, isSameName, type Planted, type PlantedPlace } from './plants.ts';

/** What is counted, in the order of the report. */
export const PLANT_MEASURES = [
  'agreements',
  'agreements, every telling',
  'standings',
  'conflicts',
  'conflict kinds',
  'no conflict where none is',
  'shared origins',
  'confirmations',
  'who confirmed',
  'explanations',
  'holders',
  'stances',
  'forecasts',
  'outcomes',
  'timeline',
] as const;

export type PlantMeasure = (typeof PLANT_MEASURES)[number];

export interface PlantScore {
  /** How many of those planted are found; of what hangs on finding (a standing, a kind, ...), how many of those found are right. */
  readonly counts: Readonly<Record<PlantMeasure, { readonly right: number; readonly of: number }>>;
  /** Conflicts that nobody planted, neither as such nor as a disputed agreement. */
  readonly invented: readonly Conflict[];
  /** What is missed or wrong, each with its words. */
  readonly misses: readonly string[];
}

/** Holds a story against its plants; `readings` are by file name. Throws a RangeError for planted words that no article has. */
export function scorePlants(story: Story, readings: ReadonlyMap<string, Reading>, planted: Planted): PlantScore {
  const score = makeScore();
  const places = (words: Planted['agreements'][number]['words']): PlantedPlace[] => findPlaces(words, readings);
  for (const agreement of planted.agreements) scoreAgreement(score, story, agreement, places(agreement.words));
  for (const conflict of planted.conflicts) scoreConflict(score, story, conflict, places(conflict.words));
  const wanted = planted.conflicts.map(({ words }) => places(words));
  for (const item of planted.notConflicts) scoreNotConflict(score, story, item, places(item.words), wanted);
  for (const item of planted.sharedOrigins) scoreSharedOrigin(score, story, item, places(item.words), readings);
  for (const item of planted.confirmations) scoreConfirmation(score, story, item, places(item.words));
  for (const item of planted.explanations) scoreExplanation(score, story, item, places(item.claim));
  for (const item of planted.forecasts) scoreForecast(score, story, item, places(item.words));
  for (const item of planted.timeline) scoreTimeline(score, story, item, places(item.words));
  const disputed = planted.agreements.flatMap(({ words, standing }) =>
    standing === 'disputed' ? [places(words)] : [],
  );
  const invented = story.conflicts.filter(
    (conflict) => ![...wanted, ...disputed].some((list) => isConflictAt(conflict, list)),
  );
  return { counts: score.counts, invented, misses: score.misses };
}

/** Adds up scores; misses and inventions one after the other. */
export function addScores(scores: readonly PlantScore[]): PlantScore {
  const sum = makeScore();
  for (const { counts } of scores) {
    for (const measure of PLANT_MEASURES) {
      sum.counts[measure].right += counts[measure].right;
      sum.counts[measure].of += counts[measure].of;
    }
  }
  return {
    counts: sum.counts,
    invented: scores.flatMap(({ invented }) => invented),
    misses: scores.flatMap(({ misses }) => misses),
  };
}

interface Tally {
  readonly counts: Record<PlantMeasure, { right: number; of: number }>;
  readonly misses: string[];
}

function makeScore(): Tally {
  const entries = PLANT_MEASURES.map((measure) => [measure, { right: 0, of: 0 }] as const);
  return { counts: Object.fromEntries(entries) as Tally['counts'], misses: [] };
}

/** Counts one, and notes the miss where it is not right. */
function count({ counts, misses }: Tally, measure: PlantMeasure, isRight: boolean, miss: () => string): void {
  counts[measure].of++;
  if (isRight) counts[measure].right++;
  else misses.push(`${measure}: ${miss()}`);
}

function scoreAgreement(
  score: Tally,
  { points }: Story,
  { what, standing }: Planted['agreements'][number],
  places: readonly PlantedPlace[],
): void {
  const reached = points.map((point) => ({ point, at: countReached(point.tellings, places, isAt) }));
  const best = reached.reduce<(typeof reached)[number] | null>(
    (most, candidate) => (candidate.at > (most?.at ?? 0) ? candidate : most),
    null,
  );
  const at = best?.at ?? 0;
  const isTogether = at >= 2;
  count(score, 'agreements', isTogether, () => `${what}${toLines(places)}`);
  if (best === null || !isTogether) return;
  count(score, 'agreements, every telling', at === places.length, () => {
    const lost = places.filter((place) => !best.point.tellings.some((telling) => isAt(telling, place)));
    return `${what}: not in ${best.point.id}${toLines(lost)}`;
  });
  count(
    score,
    'standings',
    best.point.standing === standing,
    () =>
      `${what}: ${best.point.standing}, not ${standing} (${best.point.id}; origins ${best.point.origins.join(', ')})`,
  );
}

function scoreConflict(
  score: Tally,
  { conflicts, updates }: Story,
  { what, kind }: Planted['conflicts'][number],
  places: readonly PlantedPlace[],
): void {
  const found = conflicts.filter((conflict) => isConflictAt(conflict, places));
  const isUpdate = updates.some(({ tellings }) => countReached(tellings, places, isInSentenceOf) >= 2);
  count(
    score,
    'conflicts',
    found.length > 0,
    () => `${kind}: ${what}${isUpdate ? ' (told as an update)' : ''}${toLines(places)}`,
  );
  if (found.length === 0) return;
  const kinds = found.map((conflict) => conflict.kind);
  count(score, 'conflict kinds', kinds.includes(kind), () => `${what}: ${kinds.join(', ')}, not ${kind}`);
}

/** Tellings of two sides stand in the sentences of two of the places. */
function isConflictAt({ tellings }: Pick<Conflict, 'tellings'>, places: readonly PlantedPlace[]): boolean {
  return hasSidesAt(tellings, places, isInSentenceOf);
}

function hasSidesAt(
  tellings: Conflict['tellings'],
  places: readonly PlantedPlace[],
  isHere: (ref: Ref, place: PlantedPlace) => boolean,
): boolean {
  return tellings.some((one) =>
    tellings.some((other) => {
      if (other.side <= one.side) return false;
      return places.some(
        (here, index) =>
          isHere(one, here) && places.some((there, otherIndex) => otherIndex !== index && isHere(other, there)),
      );
    }),
  );
}

function scoreNotConflict(
  score: Tally,
  { conflicts }: Story,
  { what, why }: Planted['notConflicts'][number],
  places: readonly PlantedPlace[],
  wanted: readonly (readonly PlantedPlace[])[],
): void {
  const isHere = ({ article, span }: Ref, place: PlantedPlace): boolean =>
    article === place.article && isOverlapping(span, place);
  const wrong = conflicts.find(
    (conflict) => hasSidesAt(conflict.tellings, places, isHere) && !wanted.some((list) => isConflictAt(conflict, list)),
  );
  count(
    score,
    'no conflict where none is',
    wrong === undefined,
    () => `${what} (${why}): ${wrong?.id} ${wrong?.kind}: ${wrong?.difference}${toLines(places)}`,
  );
}

function scoreSharedOrigin(
  score: Tally,
  story: Story,
  { articles, origin }: Planted['sharedOrigins'][number],
  places: readonly PlantedPlace[],
  readings: ReadonlyMap<string, Reading>,
): void {
  const ids = articles.map((file) => readings.get(file)?.article.id ?? file);
  const hasAll = (refs: readonly Pick<Ref, 'article'>[]): boolean =>
    ids.every((id) => refs.some(({ article }) => article === id));
  const tellings = story.points.flatMap((point) => point.tellings);
  const isFamily = story.families.some((family) => ids.every((id) => family.articles.includes(id)));
  const isShared = story.origins.some(({ id, name, shownBy }) => {
    const mine = tellings.filter((telling) => telling.origin === id);
    const atWords = mine.filter((telling) => places.some((place) => isInSentenceOf(telling, place)));
    return hasAll(atWords) || (isSameName(name, origin) && hasAll([...mine, ...shownBy]));
  });
  count(
    score,
    'shared origins',
    isFamily || isShared,
    () => `${origin}, of ${articles.join(' and ')}${toLines(places)}`,
  );
}

function scoreConfirmation(
  score: Tally,
  { points, voices }: Story,
  { kind, who }: Planted['confirmations'][number],
  places: readonly PlantedPlace[],
): void {
  const here = points.flatMap(({ confirmations }) =>
    confirmations.filter((confirmation) => places.some((place) => isInSentenceOf(confirmation, place))),
  );
  const found = here.filter((confirmation) => confirmation.kind === kind);
  count(
    score,
    'confirmations',
    found.length > 0,
    () =>
      `${who}: ${kind}${here.length === 0 ? '' : `, told as ${here.map((one) => one.kind).join(', ')}`}${toLines(places)}`,
  );
  if (found.length === 0) return;
  const names = found.flatMap(({ voice }) => voices.find(({ id }) => id === voice)?.name ?? []);
  // Nobody named is no wrong name: only a voice that is somebody else counts against it.
  count(
    score,
    'who confirmed',
    names.length === 0 || names.some((name) => isSameName(name, who)),
    () => `${names.join(', ')}, not ${who}${toLines(places)}`,
  );
}

function scoreExplanation(
  score: Tally,
  { explanations, voices }: Story,
  { holder, stance }: Planted['explanations'][number],
  places: readonly PlantedPlace[],
): void {
  const found = explanations.filter(({ claim, tellings, evidence }) =>
    [claim, ...tellings, ...evidence].some((ref) => places.some((place) => isAt(ref, place))),
  );
  count(score, 'explanations', found.length > 0, () => `${holder ?? 'own voice'}, ${stance}${toLines(places)}`);
  if (found.length === 0) return;
  const here = found.flatMap(({ holders }) =>
    holders.filter(({ article }) => places.some((place) => place.article === article)),
  );
  const names = here.map(({ voice }) => voices.find(({ id }) => id === voice)?.name ?? null);
  const isRight = names.some((name) => (holder === null || name === null ? name === null : isSameName(name, holder)));
  count(
    score,
    'holders',
    isRight,
    () => `${names.map((name) => name ?? 'nobody').join(', ')}, not ${holder ?? 'own voice'}${toLines(places)}`,
  );
  const stances = here.map((one) => one.stance as string);
  count(score, 'stances', stances.includes(stance), () => `${stances.join(', ')}, not ${stance}${toLines(places)}`);
}

function scoreForecast(
  score: Tally,
  { forecasts }: Story,
  { outcome }: Planted['forecasts'][number],
  places: readonly PlantedPlace[],
): void {
  const found = forecasts.filter(({ tellings }) =>
    tellings.some((telling) => places.some((place) => isInSentenceOf(telling, place))),
  );
  count(score, 'forecasts', found.length > 0, () => `${outcome}${toLines(places)}`);
  if (found.length === 0) return;
  const outcomes = found.map((forecast) => forecast.outcome);
  count(
    score,
    'outcomes',
    outcomes.includes(outcome),
    () => `${outcomes.join(', ')}, not ${outcome}${toLines(places)}`,
  );
}

function scoreTimeline(
  score: Tally,
  { timeline }: Story,
  { when }: Planted['timeline'][number],
  places: readonly PlantedPlace[],
): void {
  const here = timeline.filter(
    ({ kind, what, sources, history }) =>
      kind !== 'publication' &&
      [what, ...sources, ...history].some((ref) => places.some((place) => isInSentenceOf(ref, place))),
  );
  const dates = here.map((entry) => entry.when ?? 'undated');
  count(
    score,
    'timeline',
    dates.some((date) => date.startsWith(when)),
    () =>
      `${when}${dates.length === 0 ? ': not told' : `: told as ${[...new Set(dates)].join(', ')}`}${toLines(places)}`,
  );
}

function countReached(
  refs: readonly Ref[],
  places: readonly PlantedPlace[],
  isHere: (ref: Ref, place: PlantedPlace) => boolean,
): number {
  return places.filter((place) => refs.some((ref) => isHere(ref, place))).length;
}

function toLines(places: readonly PlantedPlace[]): string {
  return places.map(({ file, words }) => `\n    ${file}: ${words}`).join('');
}
