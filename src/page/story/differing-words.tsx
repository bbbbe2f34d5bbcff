import type { VNode } from 'preact';
import { toVisibleLine } from '../visible-text.ts';
import { toDifferingSides } from './differing-sides.ts';
import { toCut } from './ref-link.tsx';

interface DifferingWordsProps {
  readonly words: string;
  /** The wording that it is compared with; null where there is none. */
  readonly other: string | null;
}

/** A wording with the words that the other one does not have marked, by weight and line, and in words for who cannot see them. */
export function DifferingWords({ words, other }: DifferingWordsProps): VNode {
  const pieces = other === null ? undefined : toDifferingSides(words, other)?.[0];
  if (pieces === undefined) return <strong class="only">{toVisibleLine(toCut(words))}</strong>;
  return (
    <>
      {pieces.map(({ text, isOnly }, index) =>
        isOnly ? (
          <strong key={index} class="only">
            <span class="unseen">only here: </span>
            {toVisibleLine(text)}
            <span class="unseen"> – </span>
          </strong>
        ) : (
          toVisibleLine(text)
        ),
      )}
    </>
  );
}
