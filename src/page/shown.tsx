import type { VNode } from 'preact';
import type { Span } from '../document/span.ts';
import type { Catalogue } from './catalogue.ts';
import type { Excerpt } from './excerpt.ts';
import { toWho } from './finding-words.ts';
import { type Key, toLayer } from './layers.ts';
import { toPlaceId } from './marked-text.tsx';
import { trimSpan } from './segments.ts';
import { toSpansText } from './spans-text.ts';
import { toVisibleLine } from './visible-text.ts';

/** A reading as it is being put on a page. */
export interface Shown {
  readonly catalogue: Catalogue;
  /** Goes before every id of this article: "r1-". */
  readonly prefix: string;
  /** The offsets of the text at which links find words. */
  readonly places: ReadonlySet<number>;
}

interface WordsLinkProps {
  readonly shown: Shown;
  /** Names the finding that the words belong to. */
  readonly of: Key;
  readonly span: Span;
  /** What stands for the words; they themselves where it is not given. */
  readonly label?: string;
  /** More of the sentence to show than the words that the link leads to. */
  readonly excerpt?: Excerpt;
}

/** Words of the article that lead to their place in it. */
export function WordsLink({ shown, of, span, label, excerpt }: WordsLinkProps): VNode {
  const { catalogue, prefix, places } = shown;
  const { start } = trimSpan(span, catalogue.text);
  const words = toVisibleLine(label ?? toSpansText(catalogue.text, [excerpt ?? span]));
  const shownWords = `${excerpt?.isCutBefore ? '…\u00a0' : ''}${words}${excerpt?.isCutAfter ? '\u00a0…' : ''}`;
  // An attribution is reached at its cue, which has an anchor of its own.
  const id = places.has(start) ? toPlaceId(prefix, start) : toLayer(of) === 'attributions' ? `${prefix}a${of}` : null;
  if (id === null) return <span class="to">{shownWords}</span>;
  return (
    <a class="to" href={`#${id}`} data-k={of}>
      {shownWords}
    </a>
  );
}

/** "according to Dmitry Peskov", leading to where he says it; nothing for the article's own voice. */
export function According({ shown, to }: { shown: Shown; to: string | null }): VNode | null {
  const { catalogue, prefix } = shown;
  const who = toWho(catalogue, to);
  const key = to === null ? undefined : catalogue.keyById.get(to);
  if (who === null || key === undefined) return null;
  return (
    <>
      according to{' '}
      <a class="to" href={`#${prefix}a${key}`} data-k={key}>
        {toVisibleLine(who)}
      </a>
    </>
  );
}

/** The id of the element that tells a finding in words. */
export function toTellingId(prefix: string, key: Key): string {
  return `${prefix}d${key}`;
}
