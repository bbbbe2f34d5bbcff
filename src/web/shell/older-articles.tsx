import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useApp, useDesk } from '../state/workbench.ts';

/** Says that articles were read by an older model, and reads them anew when asked. Nothing where there are none. */
export function OlderArticles(): VNode | null {
  const desk = useDesk();
  const caseState = useApp((state) => state.caseState);
  const [isReading, setReading] = useState(false);
  if (caseState === null || caseState.olderCount === 0 || caseState.isReadOnly) return null;
  const { olderCount, articles, model } = caseState;
  const older = articles.filter(
    ({ removed, model: by }) => removed === null && (by.name !== model.name || by.version !== model.version),
  );
  const read = async (): Promise<void> => {
    setReading(true);
    await desk.readAgain(
      older.map(({ id }) => id),
      {},
    );
    setReading(false);
  };
  return (
    <p class="older">
      {olderCount === 1 ? 'One article was' : `${olderCount} articles were`} read by an older model.{' '}
      {isReading ? (
        <span>Reading anew …</span>
      ) : (
        <button type="button" onClick={() => void read()}>
          Read {olderCount === 1 ? 'it' : 'them'} anew
        </button>
      )}{' '}
      What was judged is kept.
    </p>
  );
}
