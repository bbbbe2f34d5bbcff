import type { VNode } from 'preact';
import type { Span } from '../../document/span.ts';
import { trimSpan } from '../../page/segments.ts';
import { toSpansText } from '../../page/spans-text.ts';
import { toCut } from '../../page/story/ref-link.tsx';
import { toVisibleLine } from '../../page/visible-text.ts';
import { toPath } from '../state/route.ts';

interface SelectedWordsProps {
  /** Article id. */
  readonly article: string;
  readonly text: string;
  readonly selected: Span;
  readonly onForget: () => void;
}

/** What can be made of words that are selected in an article, whatever was found in them; nothing for blanks alone. */
export function SelectedWords({ article, text, selected, onForget }: SelectedWordsProps): VNode | null {
  const { start, end } = trimSpan(selected, text);
  if (start >= end) return null;
  return (
    <section class="selected-words" aria-label="Selected words">
      <p class="words" dir="auto">
        “{toVisibleLine(toCut(toSpansText(text, [{ start, end }])))}”
      </p>
      <p class="buttons">
        <a href={toPath({ view: 'explanations', evidence: { article, start, end } })}>Use as evidence</a>
        <button type="button" class="quiet" onClick={onForget}>
          Not now
        </button>
      </p>
    </section>
  );
}
