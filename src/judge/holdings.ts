import type { Place, SubjectKind } from '../document/judgement.ts';
import { toManyFound, toNoneOfAll, toNothingFound } from './reasons.ts';

/** What rests on which places; one item may rest on many, and many on one. */
export interface Holdings {
  /** The one item that rests on all places, or why there is none. */
  readonly findByAll: (places: readonly Place[], isMeant?: (id: string) => boolean) => Held;
  /** The one item that rests on any of the places that anything rests on, or why there is none. */
  readonly findByAny: (places: readonly Place[]) => Held;
}

export type Held = { readonly id: string; readonly reason: null } | { readonly id: null; readonly reason: string };

/** The same for two places with the same words. */
export function toPlaceKey({ article, start, end }: Pick<Place, 'article' | 'start' | 'end'>): string {
  return `${article} ${start} ${end}`;
}

/** A look-up of items of one kind by their places. */
export function createHoldings(
  of: SubjectKind,
  items: readonly { readonly id: string; readonly places: readonly Place[] }[],
): Holdings {
  const byPlace = new Map<string, Set<string>>();
  for (const { id, places } of items) {
    for (const place of places) {
      const key = toPlaceKey(place);
      const known = byPlace.get(key);
      if (known) known.add(id);
      else byPlace.set(key, new Set([id]));
    }
  }
  const counts = new Map(items.map(({ id, places }) => [id, places.length]));
  const holdersOf = (place: Place): ReadonlySet<string> => byPlace.get(toPlaceKey(place)) ?? NOBODY;
  return {
    findByAll(places, isMeant = () => true) {
      const [first, ...others] = places.map(holdersOf);
      const all = [...(first ?? NOBODY)].filter((id) => isMeant(id) && others.every((holders) => holders.has(id)));
      // Among several, the one that rests on nothing else is the very same.
      const same = all.length > 1 ? all.filter((id) => counts.get(id) === places.length) : [];
      return toHeld(same.length === 1 ? same : all, toNoneOfAll(of), of);
    },
    findByAny: (places) =>
      toHeld([...new Set(places.flatMap((place) => [...holdersOf(place)]))], toNothingFound(of), of),
  };
}

const NOBODY: ReadonlySet<string> = new Set();

/** The only one of `ids`; `none` is the reason where there is none. */
export function toHeld(ids: readonly string[], none: string, of: SubjectKind): Held {
  const [only, ...others] = ids;
  if (only === undefined) return { id: null, reason: none };
  return others.length > 0 ? { id: null, reason: toManyFound(of) } : { id: only, reason: null };
}
