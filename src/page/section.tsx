import type { ComponentChildren, VNode } from 'preact';
import type { Shown } from './shown.tsx';

interface SectionProps {
  readonly shown: Shown;
  readonly name: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One of the lists below an article, each line of it a link to its words. */
export function Section({ shown, name, title, children }: SectionProps): VNode {
  const id = `${shown.prefix}${name}`;
  return (
    <section class={`findings of-${name}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
