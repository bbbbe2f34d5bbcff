import { Fragment, type VNode } from 'preact';
import type { Ref } from '../../document/story.ts';
import { toVisibleLine } from '../visible-text.ts';
import { MOST } from './most.ts';
import { RefLink } from './ref-link.tsx';
import { isAtHand, type ShownStory } from './shown-story.ts';
import { toArticleName } from './story-index.ts';

/** The articles of references, each leading to its words. */
export function Outlets({ shown, refs }: { shown: ShownStory; refs: readonly Ref[] }): VNode {
  const first = [...new Map([...refs].reverse().map((ref) => [ref.article, ref])).values()].reverse();
  const atHand = first.filter((ref) => isAtHand(shown, ref)).slice(0, MOST.tellings);
  const left = first.length - atHand.length;
  return (
    <>
      {atHand.map((ref, index) => (
        <Fragment key={ref.article}>
          {index > 0 && ', '}
          <RefLink shown={shown} to={ref}>
            {toVisibleLine(toArticleName(shown.index, ref.article))}
          </RefLink>
        </Fragment>
      ))}
      {left > 0 && ` and ${left} more`}
    </>
  );
}
