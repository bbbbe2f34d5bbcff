import type { JudgedReading, JudgedStory } from '../document/case.ts';
import type { Story } from '../document/story.ts';
import type { StoryMade } from '../page/story/story-view.tsx';

/** A story that an analyst judged, as JSON has it: the story as it stands then, and apart from it what they decided. */
export interface JudgedStoryFile {
  readonly schema: 'hearsay/judged-story/1';
  /** The program and its version. */
  readonly program: string;
  readonly story: Story;
  readonly analyst: Omit<JudgedStory, 'story'> & {
    /** Of the readings that something was decided about. */
    readonly readings: readonly (Pick<JudgedReading, 'items' | 'unattached'> & { readonly article: string })[];
  };
}

/**
 * A story as indented JSON that ends in a line feed; lone surrogates come out as escapes, so it is well-formed for any text. Where an
 * analyst judged it, the story as it stands then is one half of it, and what the analyst decided the other.
 */
export function toStoryJson(story: Story, { program = 'Hearsay', decided = null }: StoryMade = {}): string {
  if (decided === null || !isJudged(decided)) return `${JSON.stringify(story, null, 2)}\n`;
  const { story: _story, ...analyst } = decided.judged;
  const readings = decided.readings
    .filter(({ items, unattached }) => items.length + unattached.length > 0)
    .map(({ found, items, unattached }) => ({ article: found.article.id, items, unattached }));
  const whole: JudgedStoryFile = {
    schema: 'hearsay/judged-story/1',
    program,
    story,
    analyst: { ...analyst, readings },
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function isJudged({ judged, readings }: NonNullable<StoryMade['decided']>): boolean {
  return [judged, ...readings].some(({ items, unattached }) => items.length + unattached.length > 0);
}
