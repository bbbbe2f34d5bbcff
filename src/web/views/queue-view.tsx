import type { VNode } from 'preact';
/** x */
export function QueueView(): VNode {
  return <p>Queue</p>;
}
