import type { Entity } from '../../document/findings.ts';
import type { Gender } from '../../lexicon/titles.ts';

/** A range of words that stands for an entity. */
export interface DraftMention {
  readonly start: number;
  readonly end: number;
  readonly how: 'name' | 'role' | 'pronoun';
}

/** One thing that the article says somebody is; `modifiers` are the other words of it, lower case, nations as one token. */
export interface RoleFact {
  readonly head: string;
  readonly modifiers: ReadonlySet<string>;
  readonly text: string;
  readonly word: number;
}

/** An entity while it is being put together. */
export interface Draft {
  readonly kind: Entity['kind'];
  name: string;
  gender: Gender | null;
  readonly roles: RoleFact[];
  readonly mentions: DraftMention[];
  /** Named with given and family name somewhere. */
  isFull: boolean;
}

export function toDraft(kind: Entity['kind'], name: string): Draft {
  return { kind, name, gender: null, roles: [], mentions: [], isFull: false };
}
