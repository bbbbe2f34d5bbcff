import type { VNode } from 'preact';
import type { JudgedQuestion } from '../../document/case.ts';
import type { Question } from '../../document/story.ts';
import { toQuestionSubject } from '../../document/subjects.ts';
import type { StoryPortion } from '../../document/workbench.ts';
import { trimSpan } from '../../page/segments.ts';
import { toSpansText } from '../../page/spans-text.ts';
import { RefLink, toCut } from '../../page/story/ref-link.tsx';
import { type ShownStory, toOutlet } from '../../page/story/shown-story.ts';
import { StoryLinksContext } from '../../page/story/story-links.ts';
import { toVisibleLine } from '../../page/visible-text.ts';
import { findJudgements } from '../judge/decision-words.ts';
import { JudgementList } from '../judge/judgement-list.tsx';
import { NoteForm } from '../judge/note-form.tsx';
import { ViewHead } from '../shell/view-head.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { type Route, toPath, toWordsName } from '../state/route.ts';
import { useApp } from '../state/workbench.ts';
import { LIVE_LINKS } from '../story/live-links.ts';
import { useShownStory } from '../story/use-shown-story.ts';
import { ExplanationRank } from './explanation-rank.tsx';
import { LiveMatrix } from './live-matrix.tsx';
import { MoreRows } from './more-rows.tsx';
import { type EvidenceWords, OwnWordsForm } from './own-words-form.tsx';
import { SourceSwitches } from './source-switches.tsx';
import { usePortion } from './use-portion.ts';
import { useRowKeys } from './use-row-keys.ts';

/** What competes to explain what, with the matrix of what speaks for and against each, to be rated. */
export function ExplanationsView(): VNode {
  const portion = usePortion('explanations');
  return portion === null ? <Waiting for="the explanations" /> : <Explanations portion={portion} />;
}

function Explanations({ portion }: { portion: StoryPortion }): VNode {
  const shown = useShownStory(portion);
  const { judged } = portion;
  const { questions, explanations } = judged.story;
  const route = useApp((state) => state.route);
  const evidence = findEvidenceWords(shown, route);
  const keys = useRowKeys(questions, ({ id }) =>
    explanations.filter(({ question }) => question === id).flatMap(({ tellings }) => tellings),
  );
  return (
    <StoryLinksContext.Provider value={LIVE_LINKS}>
      <div class="desk wide">
        <ViewHead
          title="Explanations"
          intro="After Heuer: evidence down, explanations across. What tells the explanations apart best comes first; the explanation with least against it leads. The program proposes, you decide."
        />
        {evidence !== null && <EvidenceAtHand {...{ shown, evidence }} />}
        {questions.length === 0 && <p class="empty">No article gives a reason for anything.</p>}
        {questions.map((question, index) => {
          const standing = judged.questions.find((other) => other.question === question.id);
          if (standing === undefined) return null;
          return (
            <QuestionSection
              key={keys[index]}
              {...{ shown, question, standing, portion, evidence }}
              number={index + 1}
            />
          );
        })}
        <MoreRows of="question" />
      </div>
    </StoryLinksContext.Provider>
  );
}

interface QuestionSectionProps {
  readonly shown: ShownStory;
  readonly question: Question;
  readonly standing: JudgedQuestion;
  readonly portion: StoryPortion;
  readonly evidence: EvidenceWords | null;
  readonly number: number;
}

/** The words that the address names as evidence; null where it names none, or they stand nowhere. */
function findEvidenceWords(shown: ShownStory, route: Route): EvidenceWords | null {
  const named = route.view === 'explanations' ? route.evidence : null;
  const text = shown.articles.get(named?.article ?? '')?.catalogue.text;
  if (named === null || text === undefined) return null;
  const span = trimSpan({ start: named.start, end: Math.min(named.end, text.length) }, text);
  if (span.start >= span.end) return null;
  return { article: named.article, ...span, words: toVisibleLine(toCut(toSpansText(text, [span]))) };
}

/** Words chosen while reading: each question offers to take them as evidence. */
function EvidenceAtHand({ shown, evidence }: { shown: ShownStory; evidence: EvidenceWords }): VNode {
  const { article, start, end } = evidence;
  return (
    <section class="evidence-at-hand" aria-label="Words to use as evidence">
      <p class="words" dir="auto">
        “<RefLink shown={shown} to={{ article, finding: null, span: { start, end } }} />”
      </p>
      <p class="line">
        {toVisibleLine(toOutlet(shown, article))}. Say under a question that they bear on it, then rate their cells.{' '}
        <a href={toPath({ view: 'explanations', evidence: null })}>Leave them</a>
      </p>
    </section>
  );
}

function QuestionSection({ shown, question, standing, portion, evidence, number }: QuestionSectionProps): VNode {
  const isReadOnly = useApp(({ caseState }) => caseState?.isReadOnly ?? true);
  const { judged } = portion;
  const subject = toQuestionSubject(question, judged.story.explanations);
  const keys = useRowKeys(standing.explanations, ({ id }) => shown.index.explanations.get(id)?.tellings ?? []);
  return (
    <section class="live-question" aria-labelledby={`question-${number}`}>
      <h2 id={`question-${number}`}>
        {question.of === null ? 'Not said of what' : <RefLink shown={shown} to={question.of} />}
      </h2>
      <ol class="ranks">
        {standing.explanations.map((explanation, index) => (
          <ExplanationRank
            key={explanation.text === null ? keys[index] : explanation.id}
            {...{ shown, explanation, judged }}
            rank={index + 1}
          />
        ))}
      </ol>
      {standing.matrix.length > 0 && <LiveMatrix {...{ shown, question, standing, judged, number }} />}
      <JudgementList judgements={findJudgements(judged.items, subject, question.id)} />
      {!isReadOnly && (
        <div class="own-forms">
          <OwnWordsForm subject={subject} kind="explain" />
          {evidence !== null && (
            <OwnWordsForm key={toWordsName(evidence)} {...{ subject }} kind="add-evidence" restsOn={evidence} />
          )}
          <OwnWordsForm subject={subject} kind="add-evidence" />
          <NoteForm subject={subject} label="Write a note on the question" />
        </div>
      )}
      <SourceSwitches {...{ shown, question, judged }} />
    </section>
  );
}
