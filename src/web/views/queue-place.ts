import type { QueueItem } from '../../document/case.ts';

/** True for one attribution of one article. */
export function isSameItem(a: QueueItem, b: QueueItem): boolean {
  return a.article === b.article && a.attribution.id === b.attribution.id;
}

/**
 * The place of what is shown next where an item has left the queue, in this window or another: of what stood behind it in the queue before
 * the first that is still there, else the last of what stood in front of it; 0 where nothing of it is left.
 */
export function findNextPlace(before: readonly QueueItem[], gone: number, now: readonly QueueItem[]): number {
  const toPlace = (item: QueueItem): number => now.findIndex((other) => isSameItem(other, item));
  const following = before.slice(gone + 1).map(toPlace);
  const leading = before.slice(0, gone).map(toPlace);
  return following.find((place) => place >= 0) ?? leading.findLast((place) => place >= 0) ?? 0;
}
