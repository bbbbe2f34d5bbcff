import type { Ref } from '../../document/story.ts';
import type { StoryIndex } from './story-index.ts';

/** The place among the points of a story of whatever a finding tells, the most important 0; Infinity for what is no point. */
export type ToRank = (article: string, finding: string | null) => number;

/** Looks up once which findings stand in which point. */
export function createToRank({ story }: StoryIndex): ToRank {
  const ranks = new Map<string, number>();
  for (const [rank, { tellings }] of story.points.entries()) {
    for (const telling of tellings) {
      const key = toKey(telling);
      if (!ranks.has(key)) ranks.set(key, rank);
    }
  }
  return (article, finding) =>
    finding === null ? Number.POSITIVE_INFINITY : (ranks.get(toKey({ article, finding })) ?? Number.POSITIVE_INFINITY);
}

function toKey({ article, finding }: Pick<Ref, 'article' | 'finding'>): string {
  return `${article} ${finding}`;
}
