import type { StoryArticle } from '../../../document/story.ts';
import { parseIsoDate, toStartOf } from '../iso-date.ts';
import { NO_TIME } from './objects.ts';

/** When an article was published, in milliseconds since 1970; the beginning of 1970 where nobody knows. */
export function toPublished({ published }: Pick<StoryArticle, 'published'>): number {
  const date = parseIsoDate(published);
  return date === null ? NO_TIME : toStartOf(date);
}
