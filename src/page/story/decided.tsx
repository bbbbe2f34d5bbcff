import type { VNode } from 'preact';
import { toVisible, toVisibleLine } from '../visible-text.ts';
import type { StoryPart } from './part.tsx';
import { RefLink } from './ref-link.tsx';
import type { Block, Inline, Line } from './report/report.ts';
import { isAtHand, type ShownStory } from './shown-story.ts';
import { STORY_SECTION_WORDS } from './story-wording.ts';

/** What an analyst decided, in the same blocks as in every other report. */
export function toDecidedPart(shown: ShownStory, blocks: readonly Block[]): StoryPart {
  return {
    name: 'decided',
    title: STORY_SECTION_WORDS.decided,
    intro: null,
    body: (
      <div class="decided">
        {blocks.map((block, index) => (
          <BlockView key={index} shown={shown} block={block} />
        ))}
      </div>
    ),
  };
}

function BlockView({ shown, block }: { shown: ShownStory; block: Block }): VNode | null {
  switch (block.kind) {
    case 'note':
      return (
        <p class="intro">
          <LineView shown={shown} line={block.line} />
        </p>
      );
    case 'title':
      return (
        <h3>
          <LineView shown={shown} line={block.line} />
        </h3>
      );
    case 'row':
    case 'ranked':
      return (
        <div class="judged" data-row>
          <p class="about" dir="auto">
            {block.kind === 'ranked' && `${block.number}. `}
            <LineView shown={shown} line={block.lead} />
          </p>
          <ul>
            {block.details.map((line, index) => (
              <li key={index}>
                <LineView shown={shown} line={line} />
              </li>
            ))}
          </ul>
        </div>
      );
    default:
      return null;
  }
}

/** A line; words that stand right before their place lead to it. */
function LineView({ shown, line }: { shown: ShownStory; line: Line }): VNode {
  return (
    <>
      {line.map((inline, index) => (
        <InlineView key={index} shown={shown} inline={inline} place={line.slice(index + 1).find(isPlace)} />
      ))}
    </>
  );
}

type PlaceInline = Extract<Inline, { kind: 'place' }>;

function isPlace(inline: Inline): inline is PlaceInline {
  return inline.kind === 'place';
}

interface InlineProps {
  readonly shown: ShownStory;
  readonly inline: Inline;
  readonly place: PlaceInline | undefined;
}

function InlineView({ shown, inline, place }: InlineProps): VNode | null {
  if (inline.kind === 'place') return null;
  if (inline.kind === 'strong') return <strong>{toVisibleLine(inline.text)}</strong>;
  if (inline.kind !== 'words') return <>{toVisible(inline.text)}</>;
  return (
    <span class="words">
      {place !== undefined && isAtHand(shown, place.ref) ? (
        <RefLink shown={shown} to={place.ref} />
      ) : (
        toVisibleLine(inline.text)
      )}
    </span>
  );
}
