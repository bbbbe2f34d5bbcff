import type { Reading } from '../../src/document/reading.ts';
import type { Story, Telling } from '../../src/document/story.ts';
import { toPairs } from './event-pairs.ts';
import { findPlaces, isAt, type PlantedPlace } from './plants.ts';

/** All statements that two or more articles of a story tell, as tellings.json holds them. */
export interface ToldGroups {
  readonly groups: readonly {
    /** The places that tell it. */
    readonly same: readonly { readonly file: string; readonly words: string }[];
    /** True where they tell it differently. */
    readonly disagrees: boolean;
  }[];
}

export interface TellingScore {
  /** Pairs of planted places of two articles that tell one thing, and how many of them a point brings together. */
  readonly gold: number;
  readonly met: number;
  /** Pairs of tellings of two articles in one point, and how many of them do tell one thing. */
  readonly found: number;
  readonly right: number;
  /** The pairs that differ, in words. */
  readonly missed: readonly (readonly [PlantedPlace, PlantedPlace])[];
  readonly wrong: readonly (readonly [Telling, Telling])[];
}

/** Holds the points of a story against all that its articles share. Throws a RangeError for words that no article has. */
export function scoreTellings(
  { points }: Pick<Story, 'points'>,
  readings: ReadonlyMap<string, Reading>,
  { groups }: ToldGroups,
): TellingScore {
  const told = groups.map(({ same }) => same.flatMap(({ file, words }) => findPlaces({ [file]: words }, readings)));
  const goldPairs = told.flatMap((places) => toPairs(places)).filter(([a, b]) => a.article !== b.article);
  const missed = goldPairs.filter(
    ([a, b]) => !points.some(({ tellings }) => hasOneAt(tellings, a) && hasOneAt(tellings, b)),
  );
  const foundPairs = points.flatMap(({ tellings }) => toPairs(tellings)).filter(([a, b]) => a.article !== b.article);
  const wrong = foundPairs.filter(
    ([a, b]) =>
      !told.some((places) => places.some((place) => isAt(a, place)) && places.some((place) => isAt(b, place))),
  );
  return {
    gold: goldPairs.length,
    met: goldPairs.length - missed.length,
    found: foundPairs.length,
    right: foundPairs.length - wrong.length,
    missed,
    wrong,
  };
}

/** Precision, recall and F1 in percent, over all scores. */
export function toTellingRates(scores: readonly TellingScore[]): { p: number; r: number; f1: number } {
  const sum = (of: 'gold' | 'met' | 'found' | 'right'): number => scores.reduce((total, score) => total + score[of], 0);
  const p = (100 * sum('right')) / Math.max(1, sum('found'));
  const r = (100 * sum('met')) / Math.max(1, sum('gold'));
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

function hasOneAt(tellings: readonly Telling[], place: PlantedPlace): boolean {
  return tellings.some((telling) => isAt(telling, place));
}
