import type { VNode } from 'preact';
import type { Question, StoryExplanation } from '../../document/story.ts';
import { BEARING_WORDS } from '../finding-words.ts';
import { toVisibleLine } from '../visible-text.ts';
import { toOwnExplained } from './explained-words.ts';
import { toHeldWords } from './holder-words.ts';
import { type Listed, toCountWords, toListed } from './listed.ts';
import { Matrix } from './matrix.tsx';
import { MOST } from './most.ts';
import { More, type StoryPart } from './part.tsx';
import { RefLink } from './ref-link.tsx';
import { isAtHand, type ShownStory } from './shown-story.ts';
import { STORY_SECTION_WORDS } from './story-wording.ts';
import { ToldList } from './told-list.tsx';

/** What competes to explain what, who holds it, and what speaks for and against it. Nothing where nobody gives a reason. */
export function toWhyPart(shown: ShownStory): StoryPart | null {
  const { questions } = shown.index.story;
  const { rows, left } = toListed(
    questions,
    MOST.questions,
    (question) => toExplanations(shown, question).rows.length > 0,
  );
  if (rows.length === 0) return null;
  return {
    name: 'questions',
    title: STORY_SECTION_WORDS.questions,
    intro:
      'What speaks least against comes first. The program proposes; which explanation holds is for the reader to decide.',
    body: (
      <>
        {rows.map((question, index) => (
          <QuestionView key={question.id} {...{ shown, question }} number={index + 1} />
        ))}
        <More left={left + shown.leftOut.questions} of="question" />
      </>
    ),
  };
}

function toExplanations(shown: ShownStory, question: Question): Listed<StoryExplanation> {
  const explanations = question.explanations.flatMap((id) => shown.index.explanations.get(id) ?? []);
  return toListed(explanations, MOST.explanations, ({ claim }) => isAtHand(shown, claim));
}

function QuestionView({ shown, question, number }: { shown: ShownStory; question: Question; number: number }): VNode {
  const { of, matrix } = question;
  const { rows: explanations, left } = toExplanations(shown, question);
  const hasMatrix = matrix.length > 0 && explanations.length > 1;
  return (
    <section class="question" aria-labelledby={`question-${number}`}>
      <h3 id={`question-${number}`} data-row>
        {of === null ? 'Not said of what' : <RefLink shown={shown} to={of} />}
      </h3>
      <ol class={`explanations${explanations.length > 1 ? '' : ' alone'}`}>
        {explanations.map((explanation) => (
          <Explanation key={explanation.id} {...{ shown, of, explanation, hasMatrix }} />
        ))}
      </ol>
      <More left={left} of="explanation" />
      {hasMatrix && <Matrix {...{ shown, question, explanations, number }} />}
    </section>
  );
}

interface ExplanationProps {
  readonly shown: ShownStory;
  /** What stands above it as what is explained. */
  readonly of: Question['of'];
  readonly explanation: StoryExplanation;
  /** True where a table below shows what bears on it. */
  readonly hasMatrix: boolean;
}

function Explanation({ shown, of, explanation, hasMatrix }: ExplanationProps): VNode {
  const { claim, holders, tellings, evidence, inconsistency } = explanation;
  const own = toOwnExplained(shown.index, { of }, claim);
  const others = toListed(
    tellings.filter(({ article, span }) => article !== claim.article || span.start !== claim.span.start),
    MOST.tellings,
    (ref) => isAtHand(shown, ref),
  );
  const bearing = toListed(hasMatrix ? [] : evidence, MOST.tellings, (ref) => isAtHand(shown, ref));
  return (
    <li data-row>
      <p class="words claim" dir="auto">
        <RefLink shown={shown} to={claim} />
      </p>
      <p class="line">
        {holders.map((holder, index) => (
          <span key={`${holder.voice} ${holder.article}`}>
            {index > 0 && '; '}
            {toVisibleLine(toHeldWords(shown.index, explanation, holder))}
          </span>
        ))}
        {own !== null && isAtHand(shown, own) && (
          <>
            , for <RefLink shown={shown} to={own} />
          </>
        )}
        {inconsistency > 0 && !hasMatrix && `; counted against it: ${toCountWords(inconsistency)}`}
      </p>
      <ToldList
        shown={shown}
        rows={[
          ...others.rows.map((ref) => ({ article: ref.article, children: <RefLink shown={shown} to={ref} /> })),
          ...bearing.rows.map((ref) => ({
            article: ref.article,
            children: (
              <>
                <span class="who">{BEARING_WORDS[ref.bears]}: </span>
                <RefLink shown={shown} to={ref} />
              </>
            ),
          })),
        ]}
      />
      <More left={others.left + bearing.left} of="place" />
    </li>
  );
}
