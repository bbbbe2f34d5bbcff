import type { StoryPart, StoryPortion } from '../../document/workbench.ts';
import { useApp } from '../state/workbench.ts';

/** The portion of the story that a view shows; null until it is here. */
export function usePortion(part: StoryPart): StoryPortion | null {
  return useApp(({ body }) => (body?.of === 'story' && body.part === part ? body.portion : null));
}
