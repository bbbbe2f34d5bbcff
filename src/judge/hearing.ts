import type { JudgedItem, Unattached } from '../document/case.ts';
import type { Judgement, Place, Quote, Subject } from '../document/judgement.ts';
import { toPlaceKey } from './holdings.ts';
import { WORDS_GONE } from './reasons.ts';
import type { createRelocate } from './relocate.ts';

/** The places of a judgement as they stand now. */
export interface Standing {
  readonly places: readonly Place[];
  /** Why some of them are missing; null where all stand. */
  readonly reason: string | null;
}

/** Where judgements on a story are heard: each is given to what it is about, or set aside with a reason. */
export interface Hearing {
  /** The subject's places that stand now. */
  readonly toAbout: (judgement: Judgement) => Standing;
  /** The same for other places that its decision names. */
  readonly toNamed: (judgement: Judgement, places: readonly Place[]) => Standing;
  readonly attach: (kind: Subject['of'], id: string, judgement: Judgement) => void;
  readonly setAside: (judgement: Judgement, reason: string) => void;
  /** What was attached, in order of the first judgement on each. `toSubject` is null for what is nothing any more. */
  readonly toItems: (
    toNow: (kind: Subject['of'], id: string) => { readonly id: string; readonly subject: Subject } | null,
  ) => readonly JudgedItem[];
  readonly toUnattached: () => readonly Unattached[];
}

/** A hearing of judgements, with a way to where their words stand now. */
export function createHearing(relocate: ReturnType<typeof createRelocate>): Hearing {
  const attached: { readonly kind: Subject['of']; readonly id: string; readonly judgement: Judgement }[] = [];
  const unattached: Unattached[] = [];
  const toStanding = (quotes: readonly (Quote | undefined)[]): Standing => {
    const places: Place[] = [];
    let reason: string | null = null;
    for (const quote of quotes) {
      const found = quote === undefined ? { places: null, reason: WORDS_GONE } : relocate([quote]);
      if (found.places === null) reason ??= found.reason;
      else places.push(...found.places);
    }
    return { places, reason };
  };
  return {
    toAbout: ({ about }) => toStanding(about.places),
    toNamed({ quotes }, places) {
      const kept = new Map(quotes.map((quote) => [toPlaceKey(quote), quote]));
      return toStanding(places.map((place) => kept.get(toPlaceKey(place))));
    },
    attach: (kind, id, judgement) => void attached.push({ kind, id, judgement }),
    setAside: (judgement, reason) => void unattached.push({ judgement, reason }),
    toItems(toNow) {
      const items = new Map<string, { id: string; subject: Subject; judgements: Judgement[] }>();
      for (const { kind, id, judgement } of attached.sort((a, b) => a.judgement.number - b.judgement.number)) {
        const now = toNow(kind, id);
        if (now === null) continue;
        const key = `${kind} ${now.id} ${now.subject.name}`;
        const known = items.get(key);
        if (known) known.judgements.push(judgement);
        else items.set(key, { ...now, judgements: [judgement] });
      }
      return [...items.values()];
    },
    toUnattached: () => unattached.sort((a, b) => a.judgement.number - b.judgement.number),
  };
}
