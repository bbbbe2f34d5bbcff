import type { VNode } from 'preact';
import { toVisible } from '../../page/visible-text.ts';
import { toBodyRequest } from '../state/requests.ts';
import { useApp, useDesk } from '../state/workbench.ts';
import { ViewHead } from './view-head.tsx';

/** Stands for what is not here yet: nothing for a second, then a word; and for what was asked for in vain, with a way on. */
export function Waiting({ for: what }: { for: string }): VNode {
  const isSlow = useApp((state) => state.isSlow);
  const failure = useApp((state) => state.failure);
  const caseState = useApp((state) => state.caseState);
  const isStoryless = caseState !== null && caseState.storyRevision === null;
  const desk = useDesk();
  const isRefused = useApp(({ route, body, bodyKey }) => body === null && bodyKey === toBodyRequest(route)?.key);
  if (isRefused && !isStoryless) {
    return (
      <div class="desk">
        <ViewHead title="This cannot be shown" intro={null} />
        <p>
          <button type="button" onClick={() => void desk.refresh()}>
            Try again
          </button>{' '}
          <a href="/">To the story</a>
        </p>
      </div>
    );
  }
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
