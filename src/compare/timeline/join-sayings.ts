import { toContainment, toTelling } from '../profile.ts';
import { toGap, toLength } from './dated.ts';
import type { Saying } from './find-sayings.ts';

/** What one voice said on one occasion, as several articles tell it. */
export type JoinedSaying = readonly Saying[];

const SAME_MATTER = 0.15;
const SAME_WORDS = 0.6;
/** In weights of stems: "reporters" are nobody of note. */
const OF_NOTE = 0.6;
const MOST_CANDIDATES = 16;

/** Joins sayings of one voice on one day about one thing, and those without a known voice that tell the very same. */
export function joinSayings(sayings: readonly Saying[]): readonly JoinedSaying[] {
  const groups: Saying[][] = [];
  const index = new Map<string, Saying[][]>();
  for (const saying of sayings) {
    const key = `${saying.voice ?? ''} ${saying.dated.value.slice(0, 10)}`;
    const candidates = index.get(key) ?? [];
    const group = candidates.find((members) => members.some((member) => isSame(member, saying)));
    if (group !== undefined) {
      group.push(saying);
      continue;
    }
    const own = [saying];
    groups.push(own);
    if (candidates.length < MOST_CANDIDATES) candidates.push(own);
    index.set(key, candidates);
  }
  return groups;
}

function isSame(a: Saying, b: Saying): boolean {
  if (toGap(a.dated, b.dated) > 0) return false;
  const isOneDay = Math.max(toLength(a.dated), toLength(b.dated)) <= 1;
  // Said on one day to one hearer: one occasion, whatever each article takes from it.
  if (a.voice !== null && isOneDay && toTelling(a.hearer, b.hearer) >= OF_NOTE) return true;
  return toContainment(a.about, b.about) >= (a.voice !== null && isOneDay ? SAME_MATTER : SAME_WORDS);
}
