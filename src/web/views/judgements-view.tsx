import type { VNode } from 'preact';
/** x */
export function JudgementsView(): VNode {
  return <p>Judgements</p>;
}
