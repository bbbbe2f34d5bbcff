import type { VNode } from 'preact';
import type { MatrixRow, Question, Rating, StoryExplanation } from '../../document/story.ts';
import { toVisibleLine } from '../visible-text.ts';
import { toListed } from './listed.ts';
import { MatrixFoot } from './matrix-foot.tsx';
import { MOST } from './most.ts';
import { More } from './part.tsx';
import { RefLink } from './ref-link.tsx';
import { Scrolling } from './scrolling.tsx';
import { isAtHand, type ShownStory, toWords } from './shown-story.ts';
import { toArticleName } from './story-index.ts';
import { RATING_WORDS, toNames } from './story-wording.ts';

/** The most explanations whose words have room above their column. */
const WORDED = 4;
/** Code units of an explanation's words above its column. */
const SHORT = 60;

const RATINGS: readonly Rating[] = ['CC', 'C', 'N', 'I', 'II'];

interface MatrixProps {
  readonly shown: ShownStory;
  readonly question: Question;
  readonly explanations: readonly StoryExplanation[];
  readonly number: number;
}

/** Evidence down, explanations across, after Heuer. The words of a rating stand under the table, and in each cell for who cannot see it. */
export function Matrix({ shown, question, explanations, number }: MatrixProps): VNode {
  const { rows, left } = toListed(question.matrix, MOST.evidence, ({ what }) => isAtHand(shown, what));
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ rating }) => rating)));
  const isWorded = explanations.length <= WORDED;
  return (
    <>
      <Scrolling class="scroll" label={`What bears on the explanations of question ${number}`}>
        <table class={`matrix${isWorded ? ' worded' : ''}`}>
          <caption>
            What bears on them. What tells them apart best comes first; what several articles have from one origin
            counts once.
          </caption>
          <thead>
            <tr>
              <th scope="col">Evidence</th>
              {explanations.map(({ id, claim }, index) => (
                <th key={id} scope="col">
                  <span class="number">{index + 1}</span>{' '}
                  <span class="claim">{toVisibleLine(toShort(toWords(shown, claim)))}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <Row key={index} {...{ shown, row, explanations }} />
            ))}
          </tbody>
          <MatrixFoot explanations={explanations} />
        </table>
      </Scrolling>
      <p class="key">
        {RATINGS.filter((rating) => used.has(rating)).map((rating) => (
          <span key={rating}>
            <b>{rating}</b> {RATING_WORDS[rating]}
          </span>
        ))}
      </p>
      <More left={left} of="piece of evidence" several="pieces of evidence" />
    </>
  );
}

function Row({
  shown,
  row,
  explanations,
}: {
  shown: ShownStory;
  row: MatrixRow;
  explanations: readonly StoryExplanation[];
}): VNode {
  const { what, tellings, cells } = row;
  const names = [...new Set([what, ...tellings].map(({ article }) => toArticleName(shown.index, article)))];
  const ratings = new Map(cells.map(({ explanation, rating }) => [explanation, rating]));
  return (
    <tr data-row>
      <th scope="row">
        <span class="words">
          <RefLink shown={shown} to={what} />
        </span>{' '}
        <span class="outlet">{toVisibleLine(toNames(names))}</span>
      </th>
      {explanations.map(({ id }) => {
        const rating = ratings.get(id);
        return (
          <td key={id} class={rating === undefined ? 'blank' : `rating-${rating}`}>
            {rating === undefined ? (
              <span class="unseen">says nothing of it</span>
            ) : (
              <>
                {rating}
                <span class="unseen">: {RATING_WORDS[rating]}</span>
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
}

function toShort(words: string): string {
  return words.length <= SHORT ? words : `${words.slice(0, SHORT).replace(/\s+\S*$/, '')}\u00a0…`;
}
