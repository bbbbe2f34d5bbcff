import type { Subject } from '../../document/judgement.ts';

/** Words that were written and not kept yet, by what they are for: they stay while other views are looked at. */
export interface Drafts {
  readonly get: (key: string) => string;
  /** Words of blanks alone are none. */
  readonly set: (key: string, words: string) => void;
  readonly isEmpty: () => boolean;
}

/** No words yet. */
export function createDrafts(): Drafts {
  const words = new Map<string, string>();
  return {
    get: (key) => words.get(key) ?? '',
    set(key, text) {
      if (text.trim() === '') words.delete(key);
      else words.set(key, text);
    },
    isEmpty: () => words.size === 0,
  };
}

/** The same for words of one kind on one subject, which is known by its first place: more of them may come while somebody writes. */
export function toDraftKey(kind: string, { of, name, places }: Subject): string {
  const [first] = places;
  return JSON.stringify([kind, of, name, first ?? null]);
}
