import type { Span } from '../document/span.ts';

/** Items by where they stand in a text, so that those near a place are found without looking at all. */
export interface Shelf<Item> {
  /** Those that may touch the range, each once, in the order in which they came. */
  readonly near: (span: Span) => readonly Item[];
}

/** Code units of a compartment. */
const SIZE = 2048;

/** Puts items where `toSpans` says they stand. */
export function makeShelf<Item>(items: readonly Item[], toSpans: (item: Item) => readonly Span[]): Shelf<Item> {
  const compartments = new Map<number, number[]>();
  for (const [index, item] of items.entries()) {
    for (const { start, end } of toSpans(item)) {
      for (let at = Math.floor(start / SIZE); at <= Math.floor(end / SIZE); at++) {
        const held = compartments.get(at);
        if (held === undefined) compartments.set(at, [index]);
        else if (held.at(-1) !== index) held.push(index);
      }
    }
  }
  return {
    near({ start, end }) {
      const found = new Set<number>();
      for (let at = Math.floor(start / SIZE); at <= Math.floor(end / SIZE); at++) {
        for (const index of compartments.get(at) ?? []) found.add(index);
      }
      return [...found].sort((a, b) => a - b).map((index) => items[index] as Item);
    },
  };
}
