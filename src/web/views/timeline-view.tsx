import type { VNode } from 'preact';
/** x */
export function TimelineView(): VNode {
  return <p>Timeline</p>;
}
