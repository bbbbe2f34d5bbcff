import type { VNode } from 'preact';
import type { Judgement } from '../../document/judgement.ts';
import { toVisible, toVisibleLine } from '../../page/visible-text.ts';
import { useDesk } from '../state/workbench.ts';
import { toByline, toDecisionWords } from './decision-words.ts';

/** What was decided, by whom and when, each with a way to take it back; nothing where nothing was. */
export function JudgementList({ judgements }: { judgements: readonly Judgement[] }): VNode | null {
  const desk = useDesk();
  if (judgements.length === 0) return null;
  return (
    <ul class="decided">
      {judgements.map((judgement) => (
        <li key={judgement.number} class={judgement.decision.kind === 'note' ? 'is-note' : ''}>
          <span class="decision">{toVisible(toDecisionWords(judgement.decision))}</span>
          {judgement.why !== null && judgement.why !== '' && <span class="why"> – {toVisible(judgement.why)}</span>}{' '}
          <span class="by">{toVisibleLine(toByline(judgement))}</span>{' '}
          <button type="button" onClick={() => void desk.undo(judgement)}>
            Undo<span class="unseen"> “{toVisibleLine(toDecisionWords(judgement.decision))}”</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
