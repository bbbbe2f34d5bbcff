import type { VNode } from 'preact';
/** x */
export function PointsView(): VNode {
  return <p>Points</p>;
}
