import type { Reading } from '../document/reading.ts';
import type { Story } from '../document/story.ts';
export function toStoryHtml(story: Story, _readings: readonly Reading[]): string {
  return `<html>${story.articles.length}</html>`;
}
