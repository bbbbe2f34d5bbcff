import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/document/reading.ts';
import type { Story } from '../../src/document/story.ts';
import { PartView } from '../../src/page/story/part.tsx';
import { type ShownStory, toShownStory } from '../../src/page/story/shown-story.ts';
import { StoryMasthead } from '../../src/page/story/story-masthead.tsx';
import { toStoryParts } from '../../src/page/story/story-view.tsx';
import { toPageStory, toShownReading } from '../../src/server/shown-parts.ts';
import { FERRY_READINGS, FERRY_STORY } from '../fixtures/ferry-story.ts';
import { MOSCOW_READINGS, MOSCOW_STORY } from '../fixtures/story-fixture.ts';

const STORIES: readonly (readonly [name: string, story: Story, readings: readonly Reading[]])[] = [
  ['ferry', FERRY_STORY, FERRY_READINGS],
  ['visit', MOSCOW_STORY, MOSCOW_READINGS],
];

const draw = (shown: ShownStory): string =>
  render(
    <>
      <StoryMasthead shown={shown} />
      {toStoryParts(shown).map((part) => (
        <PartView key={part.name} part={part} />
      ))}
    </>,
  );

describe.each(STORIES)('what the page of a story is sent: %s', (_, story, readings) => {
  const all = readings.map(({ article }) => article.id);

  it.each([all, ...all.map((id) => [id]), all.slice(1)])('draws the page that the whole story draws', (...given) => {
    const ids = new Set(given);
    const atHand = readings.filter(({ article }) => ids.has(article.id));
    const page = toPageStory(story, ids);
    const sent = JSON.parse(JSON.stringify(atHand.map(toShownReading))) as readonly Reading[];
    expect(draw(toShownStory(page.story, sent, ids, page.leftOut))).toBe(draw(toShownStory(story, atHand, ids)));
  });

  it('leaves out what the page would only count', () => {
    const [first = ''] = all;
    const { story: page, leftOut } = toPageStory(story, new Set([first]));
    expect(page.timeline.length).toBeLessThan(story.timeline.length);
    expect(page.questions.length + leftOut.questions).toBe(story.questions.length);
    expect(page.forecasts.length + leftOut.forecasts).toBe(story.forecasts.length);
    const countTelling = ({ voices }: Story): number => voices.filter(({ tellings }) => tellings.length > 0).length;
    expect(countTelling(page) + leftOut.voices).toBe(countTelling(story));
    expect(page.timeline.every(({ what }) => what.article === first)).toBe(true);
  });
});
