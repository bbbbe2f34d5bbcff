import type { Entity, Mention } from '../document/findings.ts';
import type { Reading } from '../document/reading.ts';

/** Words of an article that name or point at somebody. */
export interface PlacedMention extends Mention {
  readonly entity: Entity;
}

/** Every mention of an article, in order of `start`. */
export function toMentions({ entities }: Reading): readonly PlacedMention[] {
  return entities
    .flatMap((entity) => entity.mentions.map(({ start, end, how }) => ({ start, end, how, entity })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
