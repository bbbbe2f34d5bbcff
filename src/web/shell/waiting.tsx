import type { VNode } from 'preact';
import { useApp } from '../state/workbench.ts';

/** Stands for what is not here yet: nothing for a second, then a word. */
export function Waiting({ for: what }: { for: string }): VNode {
  const isSlow = useApp((state) => state.isSlow);
  const failure = useApp((state) => state.failure);
  return <div class="waiting">{isSlow && failure === null && <p>Fetching {what} …</p>}</div>;
}
