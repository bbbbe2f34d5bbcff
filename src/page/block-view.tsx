import type { ComponentChildren, VNode } from 'preact';
import type { Block } from '../document/article.ts';

interface BlockViewProps {
  readonly kind: Block['kind'];
  /** What a heading inside the article is on this page. */
  readonly heading: 'h2' | 'h4';
  /** The number that print gives the block; none where it has none. */
  readonly number?: number;
  /** The page of a printed article that it begins; none where it goes on with one. */
  readonly page?: number | undefined;
  readonly children: ComponentChildren;
}

/** One block of an article as the kind of text that it is. */
export function BlockView({ page, ...block }: BlockViewProps): VNode {
  if (page === undefined) return <BareBlock {...block} />;
  return (
    <>
      <p class="page-turn">page {page}</p>
      <BareBlock {...block} />
    </>
  );
}

function BareBlock({ kind, heading: Heading, number, children }: Omit<BlockViewProps, 'page'>): VNode {
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
