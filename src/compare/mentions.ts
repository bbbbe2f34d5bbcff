import type { Entity, Mention } from '../document/findings.ts';
import type { Span } from '../document/span.ts';
import { type Compared, findLastAt } from './material.ts';

/** Words of an article that name or point at somebody. */
export interface PlacedMention extends Mention {
  readonly entity: Entity;
}

/** Every mention of an article, in order of `start`. */
export function toMentions({ reading }: Compared): readonly PlacedMention[] {
  return reading.entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The mentions that begin inside `span`. */
export function findMentionsIn(mentions: readonly PlacedMention[], span: Span): readonly PlacedMention[] {
  const from = findLastAt(mentions, span.start - 1) + 1;
  let to = from;
  while (to < mentions.length && (mentions[to] as PlacedMention).start < span.end) to++;
  return mentions.slice(from, to);
}
