import type { VNode } from 'preact';
import { toVisibleLine } from '../visible-text.ts';
import { RefLink } from './ref-link.tsx';
import type { Said } from './said-how.ts';
import type { ShownStory } from './shown-story.ts';

/** What is said, behind the article's words for saying it where they are no plain "said". */
export function SaidWords({ shown, said: { how, ref } }: { shown: ShownStory; said: Said }): VNode {
  return (
    <>
      {how !== null && <span class="around">{toVisibleLine(how)} </span>}
      <RefLink shown={shown} to={ref} />
    </>
  );
}
