import type { Question, Ref, StoryExplanation } from '../../document/story.ts';
import { type StoryIndex, toRefWords } from './story-index.ts';

/**
 * What an explanation itself explains, where that is not what stands above it: several reasons that are given for one matter
 * are shown together, and one of them may be given for a part of it. Null where the words above say it, or it names nothing.
 */
export function toOwnExplained(
  index: StoryIndex,
  { of }: Pick<Question, 'of'>,
  claim: StoryExplanation['claim'],
): Ref | null {
  const reading = index.readings.get(claim.article);
  const own = reading?.explanations.find(({ id }) => id === claim.finding)?.of ?? null;
  if (own === null) return null;
  const ref = { article: claim.article, finding: claim.finding, span: own };
  const told = of === null ? '' : toRefWords(index, of).toLowerCase();
  const telling = toRefWords(index, ref)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > SHORT);
  return telling.length === 0 || telling.every((word) => told.includes(word)) ? null : ref;
}

/** Words of so few letters tell nothing by themselves: "it", "that", "the". */
const SHORT = 4;
