import type { Span } from './span.ts';

/** Looking things up in lists that are in order, by halving: of a million items, twenty are looked at. */

/** How many of the positions from 0 to `count` - 1 `holds` is true of, where it is true of none behind one that it is false of. */
export function countLeading(count: number, holds: (position: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last item that starts at or before `offset`; -1 where there is none. `items` are in order of `start`. */
export function findLastStarting(items: readonly Span[], offset: number): number {
  return countLeading(items.length, (index) => (items[index] as Span).start <= offset) - 1;
}

/** Index of the item that `offset` lies in; -1 where it lies in none. `items` are in order of `start` and do not overlap. */
export function findIndexAt(items: readonly Span[], offset: number): number {
  const index = findLastStarting(items, offset);
  const item = items[index];
  return item !== undefined && offset < item.end ? index : -1;
}
