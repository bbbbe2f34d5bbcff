import type { Compared } from './material.ts';
import { type Profile, toLikeness } from './profile.ts';
import { toRarity } from './rarity.ts';

/** Tells whether two articles report one matter. */
export type OneMatter = (a: Compared, b: Compared) => boolean;

/** Articles of one story have 0.32 or more, articles of different stories 0.18 or less, on the stories written for this project. */
const LEAST_LIKENESS = 0.25;
const LEAST_RARITY = 0.3;
/** What an article says again and again is what it is about, up to this many times. */
const MOST_COUNTED = 4;

/** A test of article pairs by all their words; each pair is compared once, and only when asked for. */
export function createOneMatter(): OneMatter {
  const profiles = new Map<string, Profile>();
  const known = new Map<string, boolean>();
  const toCached = (article: Compared): Profile => {
    const cached = profiles.get(article.id) ?? toArticleProfile(article);
    profiles.set(article.id, cached);
    return cached;
  };
  return (a, b) => {
    if (a.id === b.id) return true;
    const key = a.order < b.order ? `${a.order}-${b.order}` : `${b.order}-${a.order}`;
    const answer = known.get(key) ?? isAlike(toCached(a), toCached(b));
    known.set(key, answer);
    return answer;
  };
}

function toArticleProfile({ words }: Compared): Profile {
  const counts = new Map<string, number>();
  for (const stem of words.stems) if (toRarity(stem) >= LEAST_RARITY) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weights = new Map<string, number>();
  let norm = 0;
  for (const [stem, count] of counts) {
    const weight = toRarity(stem) * Math.sqrt(Math.min(count, MOST_COUNTED));
    weights.set(stem, weight);
    norm += weight * weight;
  }
  return { weights, norm };
}

function isAlike(a: Profile, b: Profile): boolean {
  return toLikeness(a, b) >= LEAST_LIKENESS;
}
