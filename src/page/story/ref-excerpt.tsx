import type { ComponentChildren, VNode } from 'preact';
import { findIndexAt } from '../../document/ordered.ts';
import type { Span } from '../../document/span.ts';
import type { Ref } from '../../document/story.ts';
import { toExcerpt } from '../excerpt.ts';
import { trimSpan } from '../segments.ts';
import { toSpansText } from '../spans-text.ts';
import { toVisibleLine } from '../visible-text.ts';
import { MOST } from './most.ts';
import { RefLink } from './ref-link.tsx';
import type { ShownStory } from './shown-story.ts';

interface RefExcerptProps {
  readonly shown: ShownStory;
  readonly to: Ref;
  /** What may be shown around them; their sentence where none is given. */
  readonly around?: Span | null;
  readonly children?: ComponentChildren;
}

/** Words with as much of their sentence around them as tells what they are about; only they lead to their place. */
export function RefExcerpt({ shown, to, around, children }: RefExcerptProps): VNode {
  const link = (
    <RefLink shown={shown} to={to}>
      {children}
    </RefLink>
  );
  const article = shown.articles.get(to.article);
  if (article === undefined || to.span.end - to.span.start > MOST.words) return link;
  const { text, reading } = article.catalogue;
  const span = trimSpan(to.span, text);
  const whole = around ?? reading.sentences[findIndexAt(reading.sentences, span.start)] ?? span;
  const { start, end, isCutBefore, isCutAfter } = toExcerpt(text, span, whole);
  const before = toVisibleLine(toSpansText(text, [{ start, end: span.start }]));
  const after = toVisibleLine(toSpansText(text, [{ start: span.end, end }]));
  return (
    <>
      {before !== '' && (
        <span class="around">
          {isCutBefore ? '…\u00a0' : ''}
          {before}
          {toGap(text, span.start - 1)}
        </span>
      )}
      {link}
      {after !== '' && (
        <span class="around">
          {toGap(text, span.end)}
          {after}
          {isCutAfter ? '\u00a0…' : ''}
        </span>
      )}
    </>
  );
}

function toGap(text: string, offset: number): string {
  return /\s/.test(text.charAt(offset)) ? ' ' : '';
}
