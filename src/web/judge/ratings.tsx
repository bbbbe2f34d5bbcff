import type { ComponentChildren, VNode } from 'preact';
import type { JudgedItem } from '../../document/case.ts';
import type { Decision, Subject } from '../../document/judgement.ts';
import { toSourceSubject } from '../../document/subjects.ts';
import { BAND_WORDS } from '../../page/finding-words.ts';
import { toVisibleLine } from '../../page/visible-text.ts';
import { useApp, useDesk } from '../state/workbench.ts';
import { Choice } from './choice.tsx';
import {
  CONFIDENCE_WORDS,
  CREDIBILITY_WORDS,
  findJudgements,
  findLast,
  RELIABILITY_WORDS,
  toDecisionWords,
} from './decision-words.ts';

interface RatedProps {
  readonly subject: Subject;
  /** Of the subject in its story. */
  readonly id: string | null;
  /** Where what was decided on it is looked up. */
  readonly items: readonly JudgedItem[];
  /** What is rated, where that is not plain from what stands around it. */
  readonly label?: string;
}

/** Enters a decision on a subject and tells it. */
export function useDecide(): (subject: Subject, decision: Decision) => void {
  const desk = useDesk();
  return (about, decision) => void desk.judge([{ decision, about, why: null }], `${toDecisionWords(decision)}.`);
}

/** How far the analyst believes a statement: the Admiralty number of it. */
export function CredibilityChoice({ subject, id, items, label = 'Statement' }: RatedProps): VNode {
  const decide = useDecide();
  const isOff = useApp(({ caseState }) => caseState?.isReadOnly ?? true);
  const rated = findLast(findJudgements(items, subject, id), 'rate-statement');
  return (
    <Choice
      label={`${label} (1–6)`}
      options={CREDIBILITY_WORDS}
      isCoded
      value={rated?.credibility ?? null}
      none="not rated"
      isOff={isOff}
      onChoose={(credibility) => decide(subject, { kind: 'rate-statement', credibility })}
    />
  );
}

/** The analyst's own likelihood and, on a line of its own, how well founded it is. */
export function LikelihoodChoices({ subject, id, items }: RatedProps): VNode {
  const decide = useDecide();
  const isOff = useApp(({ caseState }) => caseState?.isReadOnly ?? true);
  const judgements = findJudgements(items, subject, id);
  return (
    <>
      <Choice
        label="Likelihood, in your judgement"
        options={BAND_WORDS}
        value={findLast(judgements, 'likelihood')?.band ?? null}
        none="not stated"
        isOff={isOff}
        onChoose={(band) => decide(subject, { kind: 'likelihood', band })}
      />
      <Choice
        label="Confidence in that judgement"
        options={CONFIDENCE_WORDS}
        value={findLast(judgements, 'confidence')?.level ?? null}
        none="not stated"
        isOff={isOff}
        onChoose={(level) => decide(subject, { kind: 'confidence', level })}
      />
    </>
  );
}

/**
 * All that can be said of one statement: how far it is believed, how likely it is, and on a line of its own how well founded that is;
 * after it, whatever else helps to weigh it.
 */
export function StatementRatings({
  children,
  ...props
}: RatedProps & { readonly children?: ComponentChildren }): VNode {
  return (
    <details class="weighing">
      <summary>Weigh it</summary>
      <CredibilityChoice {...props} />
      <LikelihoodChoices {...props} />
      {children}
    </details>
  );
}

/** How far a source is to be relied on: the Admiralty letter of it. */
export function ReliabilityChoice({ name, items }: { name: string; items: readonly JudgedItem[] }): VNode {
  const decide = useDecide();
  const isOff = useApp(({ caseState }) => caseState?.isReadOnly ?? true);
  const subject = toSourceSubject(name);
  return (
    <Choice
      label={`${toVisibleLine(name)} as a source (A–F)`}
      options={RELIABILITY_WORDS}
      isCoded
      value={findLast(findJudgements(items, subject, null), 'rate-source')?.reliability ?? null}
      none="not rated"
      isOff={isOff}
      onChoose={(reliability) => decide(subject, { kind: 'rate-source', reliability })}
    />
  );
}
