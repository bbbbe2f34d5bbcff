import type { ComponentChildren, VNode } from 'preact';
import type { Block } from '../document/article.ts';

interface BlockViewProps {
  readonly kind: Block['kind'];
  /** What a heading inside the article is on this page. */
  readonly heading: 'h2' | 'h4';
  /** The number that print gives the block; none where it has none. */
  readonly number?: number;
  readonly children: ComponentChildren;
}

/** One block of an article as the kind of text that it is. */
export function BlockView({ kind, heading: Heading, number, children }: BlockViewProps): VNode {
  const numbered = number === undefined ? {} : { 'data-number': number };
  switch (kind) {
    case 'title':
    case 'heading':
      return (
        <Heading class="block" dir="auto" {...numbered}>
          {children}
        </Heading>
      );
    case 'quote':
      return (
        <blockquote class="block" dir="auto" {...numbered}>
          {children}
        </blockquote>
      );
    default:
      return (
        <p class={`block ${kind}`} dir="auto" {...numbered}>
          {children}
        </p>
      );
  }
}
