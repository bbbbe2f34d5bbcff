import type { VNode } from 'preact';
import type { Conflict, ConflictTelling } from '../../document/story.ts';
import { toVisibleLine } from '../visible-text.ts';
import { DifferingWords } from './differing-words.tsx';
import { toListed } from './listed.ts';
import { MOST } from './most.ts';
import { More, type StoryPart } from './part.tsx';
import { RefExcerpt } from './ref-excerpt.tsx';
import { isAtHand, type ShownStory, toOutlet, toWords } from './shown-story.ts';
import { CONFLICT_WORDS, STORY_SECTION_WORDS } from './story-wording.ts';
import { ToldList, toArticleDate } from './told-list.tsx';
import { Who } from './who.tsx';

/** Below this a conflict is shown as one that may be none. */
const UNSURE_BELOW = 0.6;

/** Conflicts of these kinds are about wording: what only one side says is marked word by word. */
const WORD_BY_WORD: ReadonlySet<Conflict['kind']> = new Set(['quotation', 'name', 'attribution']);

/** The span of these holds a statement, not the words that differ. */
const STATEMENTS: ReadonlySet<Conflict['kind']> = new Set(['polarity', 'superseded']);

/** Where the accounts cannot all stand, side by side. */
export function toDifferencesPart(shown: ShownStory): StoryPart | null {
  const { conflicts, index } = shown;
  if (index.story.articles.length < 2 && conflicts.rows.length === 0) return null;
  return {
    name: 'conflicts',
    title: STORY_SECTION_WORDS.conflicts,
    intro: null,
    body: (
      <>
        {conflicts.rows.length === 0 && (
          <p class="empty">
            No statement was found that contradicts another. That is not to say that the articles agree: what only one
            of them tells cannot be compared.
          </p>
        )}
        {conflicts.rows.map((conflict, place) => (
          <ConflictView key={conflict.id} {...{ shown, conflict }} number={place + 1} />
        ))}
        <More left={conflicts.left} of="difference" />
      </>
    ),
  };
}

function ConflictView({ shown, conflict, number }: { shown: ShownStory; conflict: Conflict; number: number }): VNode {
  const { kind, difference, confidence, tellings, point } = conflict;
  const isUnsure = confidence < UNSURE_BELOW;
  const sides = toSides(tellings);
  const pointIndex = shown.points.rows.findIndex(({ id }) => id === point);
  return (
    <section
      id={`conflict-${number}`}
      class={`conflict${isUnsure ? ' unsure' : ''}`}
      aria-labelledby={`conflict-${number}-title`}
      data-row
    >
      <h3 id={`conflict-${number}-title`}>
        {number}. {CONFLICT_WORDS[kind]}
        {isUnsure && <span class="perhaps">, perhaps</span>}
      </h3>
      <p class="difference">
        {toVisibleLine(toBare(difference))}
        {pointIndex >= 0 && (
          <>
            {' '}
            <a class="to" href={`#point-${pointIndex + 1}`}>
              On point {pointIndex + 1}
            </a>
          </>
        )}
      </p>
      <div class="sides">
        {sides.slice(0, MOST.sides).map((side, index) => (
          <Side
            key={index}
            {...{ shown, kind, side }}
            number={index + 1}
            of={sides.length}
            other={sides[index === 0 ? 1 : 0]?.[0]}
          />
        ))}
      </div>
      <More left={sides.length - MOST.sides} of="account" />
    </section>
  );
}

function toSides(tellings: readonly ConflictTelling[]): readonly (readonly ConflictTelling[])[] {
  const sides = new Map<number, ConflictTelling[]>();
  for (const telling of tellings) {
    const others = sides.get(telling.side);
    if (others) others.push(telling);
    else sides.set(telling.side, [telling]);
  }
  return [...sides].sort(([a], [b]) => a - b).map(([, side]) => side);
}

interface SideProps {
  readonly shown: ShownStory;
  readonly kind: Conflict['kind'];
  readonly side: readonly ConflictTelling[];
  readonly number: number;
  readonly of: number;
  /** What its words are compared with. */
  readonly other: ConflictTelling | undefined;
}

function Side({ shown, kind, side, number, of, other }: SideProps): VNode {
  const { rows, left } = toListed(side, MOST.tellingsOfSide, (telling) => isAtHand(shown, telling));
  const otherWords = other === undefined || !WORD_BY_WORD.has(kind) ? null : toWords(shown, other);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div class="side" role="group" aria-label={`Account ${number} of ${of}`}>
      <ToldList
        isDated
        shown={shown}
        rows={rows.map((telling) => ({
          article: telling.article,
          children: (
            <>
              <Who shown={shown} voice={telling.speaker} />
              <RefExcerpt shown={shown} to={telling}>
                {STATEMENTS.has(kind) ? undefined : (
                  <DifferingWords words={toWords(shown, telling)} other={otherWords} />
                )}
              </RefExcerpt>
            </>
          ),
        }))}
      />
      <More left={left} of="telling" />
    </div>
  );
}

/** Figures and statements that later ones replaced: no contradiction. Nothing where there are none. */
export function toUpdatesPart(shown: ShownStory): StoryPart | null {
  const updates = toListed(shown.index.story.updates, MOST.updates, ({ tellings }) =>
    tellings.some((telling) => isAtHand(shown, telling)),
  );
  if (updates.rows.length === 0) return null;
  return {
    name: 'updates',
    title: STORY_SECTION_WORDS.updates,
    intro: 'A later telling replaced an earlier one without contradicting it.',
    body: (
      <>
        {updates.rows.map(({ id, difference, tellings }) => {
          const { rows, left } = toListed(tellings, MOST.tellings, (telling) => isAtHand(shown, telling));
          return (
            <div key={id} class="update" data-row>
              <p class="difference">{toVisibleLine(toBare(difference))}</p>
              <ol class="told">
                {rows.map((telling) => (
                  <li key={`${telling.article} ${telling.span.start}`}>
                    <p class="outlet">{toArticleDate(shown, telling.article)}</p>
                    <p class="words" dir="auto">
                      <span class="who">{toVisibleLine(toOutlet(shown, telling.article))}: </span>
                      <RefExcerpt shown={shown} to={telling}>
                        {isFigure(telling) ? <strong>{toVisibleLine(toWords(shown, telling))}</strong> : undefined}
                      </RefExcerpt>
                    </p>
                  </li>
                ))}
              </ol>
              <More left={left} of="telling" />
            </div>
          );
        })}
        <More left={updates.left} of="later figure" />
      </>
    ),
  };
}

/** Code units up to which a span is taken for the figure itself. */
const LONGEST_FIGURE = 40;

function isFigure({ span }: ConflictTelling): boolean {
  return span.end - span.start <= LONGEST_FIGURE;
}

/** What differs without the words that differ, where the sentence ends with them: they stand below it. */
function toBare(difference: string): string {
  const end = difference.indexOf(': “');
  return end < 0 ? difference : `${difference.slice(0, end)}.`;
}
