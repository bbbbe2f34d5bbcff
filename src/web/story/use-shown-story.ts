import { useMemo } from 'preact/hooks';
import type { StoryPortion } from '../../document/workbench.ts';
import { type ShownStory, toShownStory } from '../../page/story/shown-story.ts';

/** A portion of a story made ready to be shown, with the words of every article that came with it at hand. */
export function useShownStory({ judged, readings, leftOut }: StoryPortion): ShownStory {
  return useMemo(
    () => toShownStory(judged.story, readings, new Set(readings.map(({ article }) => article.id)), leftOut),
    [judged.story, readings, leftOut],
  );
}
