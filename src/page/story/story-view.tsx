import type { VNode } from 'preact';
import { toVisibleLine } from '../visible-text.ts';
import { toForecastsPart } from './comes-next.tsx';
import { toDifferencesPart, toUpdatesPart } from './differences.tsx';
import { toHappenedPart } from './happened.tsx';
import { toOriginsPart } from './origins.tsx';
import { PartOutline, PartView, type StoryPart } from './part.tsx';
import type { ShownStory } from './shown-story.ts';
import { SideBySide } from './side-by-side.tsx';
import { StoryMasthead } from './story-masthead.tsx';
import { findStoryRefs } from './story-refs.ts';
import { toTimelinePart } from './story-timeline.tsx';
import { toVoicesPart } from './story-voices.tsx';
import { STORY_SECTION_WORDS } from './story-wording.ts';
import { findNoticeRefs, toNoticesPart } from './unconfirmed.tsx';
import { toWhyPart } from './why.tsx';
import { findProblemRefs, toProblemsPart } from './worth-knowing.tsx';

/** Most important first. */
const PARTS = [
  toHappenedPart,
  toDifferencesPart,
  toUpdatesPart,
  toOriginsPart,
  toVoicesPart,
  toTimelinePart,
  toWhyPart,
  toForecastsPart,
  toNoticesPart,
  toProblemsPart,
] as const;

/** The parts of a story that have something to say, the most important first. */
export function toStoryParts(shown: ShownStory): readonly StoryPart[] {
  return shown.index.story.articles.length === 0 ? [] : PARTS.flatMap((toPart) => toPart(shown) ?? []);
}

/** A story on one page, and under it the articles with the words that everything leads to. */
export function StoryView({ shown }: { shown: ShownStory }): VNode {
  const { story } = shown.index;
  const parts = toStoryParts(shown);
  const refs = [...findStoryRefs(story), ...findNoticeRefs(shown), ...findProblemRefs(shown)];
  return (
    <>
      {parts.length > 0 && (
        <a class="skip" href="#points">
          To what happened
        </a>
      )}
      <main class="story">
        <StoryMasthead shown={shown} />
        {parts.length === 0 ? (
          <p class="empty">There is no article. Give two or more reports of the same events.</p>
        ) : (
          <PartOutline
            parts={
              shown.articles.size === 0 ? parts : [...parts, { name: 'articles', title: STORY_SECTION_WORDS.articles }]
            }
          />
        )}
        {parts.map((part) => (
          <PartView key={part.name} part={part} />
        ))}
        <SideBySide {...{ shown, refs }} />
      </main>
      <footer class="colophon">
        <p>
          What stands here about the articles was found by Hearsay ({toVisibleLine(story.model.name)}, version{' '}
          {toVisibleLine(story.model.version)}) and may be wrong; the words are the articles’ own, and every row leads
          to them.
        </p>
      </footer>
      <p class="return" hidden>
        <button type="button">Back to the list</button>
      </p>
    </>
  );
}
