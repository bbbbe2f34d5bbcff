import type { OneMatter } from '../matter.ts';
import { toLikeness } from '../profile.ts';
import { isPlan, type ToldForecast } from './told-forecast.ts';

/** One forecast of one holder, as told by one or more articles. */
export type JoinedForecast = readonly ToldForecast[];

const SAME_VOICE = 0.5;
/** Without a known voice only the very same words are the same forecast. */
const SAME_WORDS = 0.8;
const MOST_CANDIDATES = 16;
const LEAST_RARITY = 0.3;

/** Joins what articles tell of one forecast of one voice; in order of the first telling. */
export function joinForecasts(told: readonly ToldForecast[], isOneMatter: OneMatter): readonly JoinedForecast[] {
  const groups: ToldForecast[][] = [];
  const index = new Map<string, ToldForecast[][]>();
  for (const one of told) {
    const keys = toKeys(one);
    const group = keys
      .flatMap((key) => index.get(key) ?? [])
      .find(([first]) => first !== undefined && isSame(first, one) && isOneMatter(first.article, one.article));
    if (group) {
      group.push(one);
      continue;
    }
    const own = [one];
    groups.push(own);
    for (const key of keys) {
      const posting = index.get(key) ?? [];
      if (posting.length < MOST_CANDIDATES) posting.push(own);
      index.set(key, posting);
    }
  }
  return groups;
}

function isSame(a: ToldForecast, b: ToldForecast): boolean {
  if (a.voice !== b.voice || a.isNegated !== b.isNegated || isPlan(a) !== isPlan(b)) return false;
  return toLikeness(a.about, b.about) >= (a.voice === null ? SAME_WORDS : SAME_VOICE);
}

function toKeys({ voice, about }: ToldForecast): readonly string[] {
  return [...about.weights].filter(([, weight]) => weight >= LEAST_RARITY).map(([stem]) => `${voice} ${stem}`);
}
