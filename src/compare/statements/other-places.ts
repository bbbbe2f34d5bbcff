import { findMentionsIn } from '../mentions.ts';
import type { Statement } from './statement.ts';

/** True where both name places, and none that the other names: a bomb in Arden, a bomb in Belmar. */
export function areOfOtherPlaces(a: Statement, b: Statement): boolean {
  const some = findPlaces(a);
  if (some.length === 0) return false;
  const others = findPlaces(b);
  return others.length > 0 && !some.some((name) => others.includes(name));
}

function findPlaces({ article, span }: Statement): readonly string[] {
  return findMentionsIn(article, span)
    .filter(({ entity: { kind } }) => kind === 'place')
    .map(({ entity: { name } }) => name);
}
