/**
 * Runs `work` on each item, at most `ahead` of them started and not yet taken, and yields the results in the order of
 * the items. Nothing is started until the caller asks; memory stays flat however many items there are.
 */
export async function* runInOrder<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result, void, undefined> {
  const started: Promise<Result>[] = [];
  const iterator = items[Symbol.iterator]();
  for (;;) {
    while (started.length < ahead) {
      const next = iterator.next();
      if (next.done) break;
      const result = work(next.value);
      // A rejection is the caller's when its turn comes; until then it must not count as unhandled.
      result.catch(() => {});
      started.push(result);
    }
    const first = started.shift();
    if (first === undefined) return;
    yield await first;
  }
}
