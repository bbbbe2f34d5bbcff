import type { VNode } from 'preact';
import type { JudgedExplanation, JudgedStory } from '../../document/case.ts';
import type { Subject } from '../../document/judgement.ts';
import { toExplanationSubject, toOwnExplanationSubject } from '../../document/subjects.ts';
import { toHeldWords } from '../../page/story/holder-words.ts';
import { toCountWords } from '../../page/story/listed.ts';
import { RefLink } from '../../page/story/ref-link.tsx';
import type { ShownStory } from '../../page/story/shown-story.ts';
import { toVisible, toVisibleLine } from '../../page/visible-text.ts';
import { findJudgements } from '../judge/decision-words.ts';
import { JudgementList } from '../judge/judgement-list.tsx';
import { NoteForm } from '../judge/note-form.tsx';
import { LikelihoodChoices } from '../judge/ratings.tsx';
import { useApp } from '../state/workbench.ts';

interface ExplanationRankProps {
  readonly shown: ShownStory;
  readonly explanation: JudgedExplanation;
  readonly judged: JudgedStory;
  readonly rank: number;
}

/** An explanation at its place among its rivals: who holds it, what is counted against it, what the analyst makes of it. */
export function ExplanationRank({ shown, explanation, judged, rank }: ExplanationRankProps): VNode {
  const isReadOnly = useApp(({ caseState }) => caseState?.isReadOnly ?? true);
  const { id, text, inconsistency } = explanation;
  const found = shown.index.explanations.get(id);
  const subject = toRankSubject(shown, id);
  return (
    <li>
      <span class="rank" aria-hidden="true">
        {rank}
      </span>
      <p class="words claim" dir="auto">
        {found === undefined ? toVisible(text ?? '') : <RefLink shown={shown} to={found.claim} />}
      </p>
      <p class="line">
        {found === undefined
          ? 'Your own'
          : toVisibleLine(found.holders.map((holder) => toHeldWords(shown.index, found, holder)).join('; '))}
        {` · counted against it: ${toCountWords(inconsistency)}`}
      </p>
      {subject !== null && (
        <>
          <JudgementList judgements={findJudgements(judged.items, subject, id)} />
          {!isReadOnly && (
            <details>
              <summary>Weigh it</summary>
              <LikelihoodChoices {...{ subject, id }} items={judged.items} />
              <NoteForm subject={subject} />
            </details>
          )}
        </>
      )}
    </li>
  );
}

/** What a judgement on an explanation is about, found or the analyst's own; null where the story does not know it. */
export function toRankSubject(shown: ShownStory, id: string): Subject | null {
  const own = /^own:(\d+)$/.exec(id)?.[1];
  if (own !== undefined) return toOwnExplanationSubject(Number(own));
  const found = shown.index.explanations.get(id);
  return found === undefined ? null : toExplanationSubject(found);
}
