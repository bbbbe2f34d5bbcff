import { createToSpot, type ToSpot, toSpotLabel } from '../../document/spot.ts';
import type { Ref } from '../../document/story.ts';
import type { Spot } from '../../document/verification.ts';
import type { StoryIndex } from './story-index.ts';

/** Where words of a story stand. */
export interface Place extends Spot {
  /** "A": the article. */
  readonly letter: string;
}

/** Finds places; what an article takes to look up is kept. */
export type ToPlace = (ref: Ref) => Place | null;

/** Null for words of an article that is not among the readings. */
export function createToPlace({ articles, readings }: StoryIndex): ToPlace {
  const spotByArticle = new Map<string, ToSpot>();
  return ({ article: id, span }) => {
    const article = readings.get(id)?.article;
    const letter = articles.get(id)?.letter;
    if (article === undefined || letter === undefined) return null;
    let toSpot = spotByArticle.get(id);
    if (toSpot === undefined) {
      toSpot = createToSpot(article);
      spotByArticle.set(id, toSpot);
    }
    return { letter, ...toSpot(span.start) };
  };
}

/** "A:12", "B:¶3", "C:p. 2". */
export function toPlaceLabel({ letter, unit, number }: Place): string {
  return `${letter}:${toSpotLabel({ unit, number })}`;
}

/** True where places of a story can be pages. */
export function hasPages({ readings }: StoryIndex): boolean {
  return [...readings.values()].some(({ article }) => article.blocks.some(({ page }) => page !== undefined));
}
