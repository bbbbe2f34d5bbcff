import type { VNode } from 'preact';
/** x */
export function ExplanationsView(): VNode {
  return <p>Explanations</p>;
}
