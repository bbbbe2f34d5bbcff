import type { ComponentChildren, VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { toCounted } from './listed.ts';
import { StoryLinksContext } from './story-links.ts';

/** One part of the page of a story. */
export interface StoryPart {
  /** The anchor of it. */
  readonly name: string;
  readonly title: string;
  /** A sentence or two that everything below it needs; null where there is nothing to say. */
  readonly intro: string | null;
  readonly body: ComponentChildren;
}

/** A part under its title. */
export function PartView({ part: { name, title, intro, body } }: { part: StoryPart }): VNode {
  return (
    <section class="part" id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{title}</h2>
      <div class="body">
        {intro !== null && <p class="intro">{intro}</p>}
        {body}
      </div>
    </section>
  );
}

/** Leads to the parts of the page and to the articles under them. */
export function PartOutline({ parts }: { parts: readonly Pick<StoryPart, 'name' | 'title'>[] }): VNode {
  return (
    <nav class="outline" aria-label="On this page">
      <ul>
        {parts.map(({ name, title }) => (
          <li key={name}>
            <a href={`#${name}`}>{title}</a>
          </li>
        ))}
      </ul>
      <p class="hint">
        Words set <span class="words">in this type</span> are the articles’ own, and each leads to its place in them.
      </p>
    </nav>
  );
}

interface MoreProps {
  readonly left: number;
  /** What is left out, as of one; "telling". */
  readonly of: string;
  /** As of several, where that is not with an s. */
  readonly several?: string;
}

/** How many rows a list leaves out, and where they stand; nothing where it leaves out none. */
export function More({ left, of, several = `${of}s` }: MoreProps): VNode | null {
  const { rest } = useContext(StoryLinksContext);
  if (left <= 0) return null;
  return (
    <p class="more">
      And {toCounted(left, `more ${of}`, `more ${several}`)}
      {rest !== null && `, ${rest}`}.
    </p>
  );
}
