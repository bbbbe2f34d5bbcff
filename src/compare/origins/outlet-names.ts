// Joins: "Northline" and "the Northline News Agency". Not: "Nordic Press" and "Nordic News".
import type { Compared } from '../material.ts';
import { toOrganisationWords } from '../voices/name-key.ts';

/** What an agency's name may end in or leave out. */
const ENDINGS: ReadonlySet<string> = new Set('news press agency wire newswire service media'.split(' '));

/** The key of an outlet's or agency's name. */
export function toOutletKey(name: string): string {
  return toOrganisationWords(name).join(' ');
}

/** The same without what such a name may leave out. */
export function toBareOutletKey(name: string): string {
  const words = [...toOrganisationWords(name)];
  while (words.length > 1 && ENDINGS.has(words.at(-1) as string)) words.pop();
  return words.join(' ');
}

/** The articles of each outlet of a story. */
export interface Outlets {
  /** Those of the outlet that is called so, in full or in short; none where the name fits two. */
  readonly find: (name: string) => readonly Compared[];
}

/** Looks up the outlets of a story by name. */
export function toOutlets(articles: readonly Compared[]): Outlets {
  const byKey = new Map<string, Compared[]>();
  /** By the bare key: the full keys it may stand for. */
  const full = new Map<string, Set<string>>();
  for (const article of articles) {
    for (const outlet of article.article.outlets) {
      const key = toOutletKey(outlet);
      const list = byKey.get(key);
      if (list) list.push(article);
      else byKey.set(key, [article]);
      const bare = toBareOutletKey(outlet);
      full.set(bare, (full.get(bare) ?? new Set()).add(key));
    }
  }
  return {
    find(name) {
      const key = toOutletKey(name);
      const exact = byKey.get(key);
      if (exact !== undefined) return exact;
      // One of the two names must be the short one: two long ones that begin alike are two outlets.
      const bare = toBareOutletKey(name);
      const [only, ...others] = [...(full.get(bare) ?? [])];
      if (only === undefined || others.length > 0 || (key !== bare && only !== bare)) return [];
      return byKey.get(only) ?? [];
    },
  };
}
