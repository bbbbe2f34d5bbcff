import type { VNode } from 'preact';
/** x */
export function VoicesView(): VNode {
  return <p>Voices</p>;
}
