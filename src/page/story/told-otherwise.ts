import type { Conflict, Ref } from '../../document/story.ts';
import type { StoryIndex } from './story-index.ts';

/** Tells whether two references stand on different sides of a conflict, or at two stages of what was told later otherwise. */
export type AreToldOtherwise = (a: Ref, b: Ref) => boolean;

/** One remark quoted with other words, or given to another, is one remark. */
const OF_ONE_REMARK: ReadonlySet<Conflict['kind']> = new Set(['quotation', 'name', 'attribution']);

export function createAreToldOtherwise({ story: { conflicts, updates } }: StoryIndex): AreToldOtherwise {
  const sidesOf = new Map<string, Map<string, number>>();
  const otherwise = conflicts.filter(({ kind }) => !OF_ONE_REMARK.has(kind));
  for (const { id, tellings } of [...otherwise, ...updates]) {
    for (const { side, ...ref } of tellings) {
      const key = toKey(ref);
      const sides = sidesOf.get(key) ?? new Map<string, number>();
      sides.set(id, side);
      sidesOf.set(key, sides);
    }
  }
  return (a, b) => {
    const others = sidesOf.get(toKey(b));
    return [...(sidesOf.get(toKey(a)) ?? [])].some(([id, side]) => others?.has(id) === true && others.get(id) !== side);
  };
}

function toKey({ article, finding }: Ref): string {
  return `${article} ${finding}`;
}
