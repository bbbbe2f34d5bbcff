import type { Story } from '../document/story.ts';

/** A story as indented JSON that ends in a line feed; lone surrogates come out as escapes, so it is well-formed for any text. */
export function toStoryJson(story: Story): string {
  return `${JSON.stringify(story, null, 2)}\n`;
}
