import type { VNode } from 'preact';
import { toVisible } from '../../page/visible-text.ts';
import { useApp } from '../state/workbench.ts';

/** Stands for what is not here yet: nothing for a second, then a word. */
export function Waiting({ for: what }: { for: string }): VNode {
  const isSlow = useApp((state) => state.isSlow);
  const failure = useApp((state) => state.failure);
  const caseState = useApp((state) => state.caseState);
  const isStoryless = caseState !== null && caseState.storyRevision === null;
  return (
    <div class="waiting">
      {isStoryless && caseState.storyFailure !== null && <p class="failure">{toVisible(caseState.storyFailure)}</p>}
      {isStoryless && caseState.storyFailure === null && caseState.articles.length > 0 && (
        <p>The articles are being compared for the first time.</p>
      )}
      {!isStoryless && isSlow && failure === null && <p>Fetching {what} …</p>}
    </div>
  );
}
