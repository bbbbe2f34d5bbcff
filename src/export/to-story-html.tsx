import { render } from 'preact-render-to-string';
import type { Reading } from '../document/reading.ts';
import type { Story } from '../document/story.ts';
import { toShownStory } from '../page/story/shown-story.ts';
import { toStoryTitle } from '../page/story/story-masthead.tsx';
import { type StoryMade, StoryView } from '../page/story/story-view.tsx';
import { STORY_STYLE } from '../page/story/style-story.ts';
import { toPageFoot, toPageHead } from './html/page-frame.tsx';
import { STORY_SCRIPT } from './html/story-script.ts';

/**
 * One self-contained page of a story with the articles under it; `readings` are those that it was made of, `made` what else there is to
 * tell. It loads nothing and sends nothing.
 */
export function toStoryHtml(story: Story, readings: readonly Reading[], made: StoryMade = {}): string {
  const shown = toShownStory(story, readings);
  return [
    toPageHead({ title: toStoryTitle(shown), style: STORY_STYLE, script: STORY_SCRIPT }),
    render(<StoryView shown={shown} {...made} />),
    '\n',
    toPageFoot(STORY_SCRIPT),
  ].join('');
}
