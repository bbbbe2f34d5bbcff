/**
 * Runs `work` on each item, at most `ahead` of them started and not yet taken, and yields the results in the order of
 * the items. Nothing is started until the caller asks; memory stays flat however many items there are, and a result never
 * waits for an item that is still to come.
 */
export async function* runInOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result, void, undefined> {
  const started: Promise<Result>[] = [];
  const iterator = toIterator(items);
  let coming: Promise<IteratorResult<Item>> | null = null;
  let isOver = false;
  try {
    for (;;) {
      if (!isOver && coming === null && started.length < ahead) {
        coming = Promise.resolve(iterator.next());
        // A rejection is the caller's when its turn comes; until then it must not count as unhandled.
        coming.catch(() => {});
      }
      const [first] = started;
      if (coming !== null && (first === undefined || (await isSooner(coming, first)))) {
        const next = await coming;
        coming = null;
        if (next.done) isOver = true;
        else {
          const result = work(next.value);
          result.catch(() => {});
          started.push(result);
        }
        continue;
      }
      if (first === undefined) return;
      started.shift();
      yield await first;
    }
  } finally {
    if (!isOver) await iterator.return?.();
  }
}

function toIterator<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
): Pick<AsyncIterator<Item> | Iterator<Item>, 'next' | 'return'> {
  return Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
}

/** True where the next item is there before the first result, or both are. */
async function isSooner(coming: Promise<unknown>, first: Promise<unknown>): Promise<boolean> {
  const tell = (told: boolean) => (): boolean => told;
  return Promise.race([coming.then(tell(true), tell(true)), first.then(tell(false), tell(false))]);
}
