import type { VNode } from 'preact';
/** x */
export function SearchView(): VNode {
  return <p>Search</p>;
}
