import type { VNode } from 'preact';
import { toVisibleLine } from '../visible-text.ts';
import { toCut } from './ref-link.tsx';
import { toWordDifference } from './word-difference.ts';

interface DifferingWordsProps {
  readonly words: string;
  /** The wording that it is compared with; null where there is none. */
  readonly other: string | null;
}

/** A wording with the words that the other one does not have marked, by weight and line, and in words for who cannot see them. */
export function DifferingWords({ words, other }: DifferingWordsProps): VNode {
  const pieces = other === null ? [] : toWordDifference(words, other);
  if (!pieces.some(({ kind }) => kind === 'same')) return <strong class="only">{toVisibleLine(toCut(words))}</strong>;
  return (
    <>
      {pieces
        .filter(({ kind }) => kind !== 'only-b')
        .map(({ words: part, kind }, index) => (
          <>
            {index > 0 && ' '}
            {kind === 'same' ? (
              toVisibleLine(part)
            ) : (
              <strong class="only">
                <span class="unseen">only here: </span>
                {toVisibleLine(part)}
                <span class="unseen"> – </span>
              </strong>
            )}
          </>
        ))}
    </>
  );
}
