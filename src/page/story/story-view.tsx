import type { VNode } from 'preact';
import { toVisibleLine } from '../visible-text.ts';
import { toForecastsPart } from './comes-next.tsx';
import { toDecidedPart } from './decided.tsx';
import { toDifferencesPart, toUpdatesPart } from './differences.tsx';
import { toHappenedPart } from './happened.tsx';
import { toOriginsPart } from './origins.tsx';
import { PartOutline, PartView, type StoryPart } from './part.tsx';
import { type Decided, findDecidedRefs, toDecidedBlocks } from './report/decided-section.ts';
import type { ShownStory } from './shown-story.ts';
import { SideBySide } from './side-by-side.tsx';
import { StoryMasthead } from './story-masthead.tsx';
import { findStoryRefs } from './story-refs.ts';
import { toTimelinePart } from './story-timeline.tsx';
import { toVoicesPart } from './story-voices.tsx';
import { ANALYST_COLOPHON, STORY_SECTION_WORDS } from './story-wording.ts';
import { TextHashes } from './text-hashes.tsx';
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

/** What a page tells of a story beyond the story itself. */
export interface StoryMade {
  /** The program and its version: "Hearsay 1.2.3". */
  readonly program?: string;
  /** What an analyst made of it, told apart from what was found. */
  readonly decided?: Decided | null;
}

/** A story on one page, and under it the articles with the words that everything leads to. */
export function StoryView({ shown, program = 'Hearsay', decided = null }: StoryMade & { shown: ShownStory }): VNode {
  const { story } = shown.index;
  const blocks = decided === null ? [] : toDecidedBlocks(shown.index, decided);
  const found = toStoryParts(shown);
  const parts = [...found, ...(blocks.length === 0 ? [] : [toDecidedPart(shown, blocks)])];
  const refs = [
    ...findStoryRefs(story),
    ...findNoticeRefs(shown),
    ...findProblemRefs(shown),
    ...findDecidedRefs(blocks),
  ];
  return (
    <>
      {found.length > 0 && (
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
          What stands here about the articles was found by {toVisibleLine(program)} ({toVisibleLine(story.model.name)},
          version {toVisibleLine(story.model.version)}) and may be wrong; the words are the articles’ own, and every row
          leads to them.{blocks.length > 0 && ` ${ANALYST_COLOPHON}`}
        </p>
        <TextHashes shown={shown} />
      </footer>
      <p class="return" hidden>
        <button type="button">Back to the list</button>
      </p>
    </>
  );
}
