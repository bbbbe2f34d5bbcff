import type { VNode } from 'preact';
import { toCounted, toCountWords } from '../../page/story/listed.ts';
import { toExtent } from '../state/requests.ts';
import { useApp, useDesk } from '../state/workbench.ts';

/** How much of a long list is here, and the way to more of it. Nothing where all of it is. */
export function MoreRows({ of }: { of: string }): VNode | null {
  const desk = useDesk();
  const body = useApp((state) => state.body);
  const extent = body === null ? null : toExtent(body);
  if (extent === null || extent.count >= extent.total) return null;
  return (
    <p class="more-rows">
      {toCountWords(extent.count)} of {toCounted(extent.total, of)} are here.{' '}
      <button type="button" onClick={() => void desk.showMore()}>
        Show more
      </button>
    </p>
  );
}
