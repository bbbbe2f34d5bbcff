import { findLastStarting } from '../document/ordered.ts';
import type { Span } from '../document/span.ts';
import type { OwnArticle } from './material.ts';
import type { PlacedMention } from './placed-mention.ts';

/** The mentions of an article that begin inside `span`. */
export function findMentionsIn({ mentions }: OwnArticle, span: Span): readonly PlacedMention[] {
  const from = findLastStarting(mentions, span.start - 1) + 1;
  let to = from;
  while (to < mentions.length && (mentions[to] as PlacedMention).start < span.end) to++;
  return mentions.slice(from, to);
}
