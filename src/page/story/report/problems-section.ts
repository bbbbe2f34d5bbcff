import type { StoryIndex } from '../story-index.ts';
import { place, plain, toCapped, toTellers } from './lines.ts';
import type { Block } from './report.ts';

const MOST_PROBLEMS = 8;

/** What the reader of a story should know. */
export function toProblemsBlocks(index: StoryIndex): readonly Block[] {
  return toCapped(index.story.problems, MOST_PROBLEMS, ({ message, refs }): Block => {
    const only = refs.length === 1 ? refs[0] : undefined;
    return {
      kind: 'row',
      lead: [plain(message), ...(only === undefined ? [] : [place(only)])],
      details: refs.length > 1 ? [toTellers(index, refs)] : [],
    };
  });
}
