import type { ComponentChildren, VNode } from 'preact';

interface ScrollingProps {
  readonly class: string;
  /** Says what scrolls, for who cannot see it. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** What is wider than its place and scrolls there, by keyboard too. */
export function Scrolling({ class: name, label, children }: ScrollingProps): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class={name} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
