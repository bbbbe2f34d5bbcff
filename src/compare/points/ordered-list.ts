import { countLeading } from '../../document/ordered.ts';

/** Compares two items of a list in order: below 0 where the first comes first, 0 for no two items of one list. */
export type Compare<T> = (one: T, two: T) => number;

/** A list in order without some of its items. The others are not looked at, but for a few on the way to each. */
export function takeOut<T>(list: readonly T[], items: readonly T[], compare: Compare<T>): readonly T[] {
  if (items.length === 0) return list;
  const places = Int32Array.from(items, (item) => findPlace(list, item, compare)).sort();
  const left: T[] = [];
  let from = 0;
  for (const place of places) {
    for (; from < place; from++) left.push(list[from] as T);
    from = place + 1;
  }
  for (; from < list.length; from++) left.push(list[from] as T);
  return left;
}

/** A list in order with further items, in whatever order these come. */
export function putIn<T>(list: readonly T[], items: readonly T[], compare: Compare<T>): readonly T[] {
  if (items.length === 0) return list;
  const all: T[] = [];
  let from = 0;
  for (const item of [...items].sort(compare)) {
    for (const place = findPlace(list, item, compare); from < place; from++) all.push(list[from] as T);
    all.push(item);
  }
  for (; from < list.length; from++) all.push(list[from] as T);
  return all;
}

/** Where an item of a list in order stands, or would stand. */
function findPlace<T>(list: readonly T[], item: T, compare: Compare<T>): number {
  return countLeading(list.length, (index) => compare(list[index] as T, item) < 0);
}
