import type { ComponentChildren, VNode } from 'preact';

interface ViewHeadProps {
  readonly title: ComponentChildren;
  /** A sentence that everything below it needs; null where there is nothing to say. */
  readonly intro: string | null;
}

/** The title of a view; going to a view puts the focus here. */
export function ViewHead({ title, intro }: ViewHeadProps): VNode {
  return (
    <header class="view-head">
      <h1 tabIndex={-1}>{title}</h1>
      {intro !== null && <p class="intro">{intro}</p>}
    </header>
  );
}
