import type { Ref } from '../../document/story.ts';

/** Keys given before, by the words that had them, and how many were ever given. */
export interface GivenKeys {
  readonly byWords: ReadonlyMap<string, string>;
  readonly count: number;
}

/** No key has been given yet. */
export const NO_KEYS: GivenKeys = { byWords: new Map(), count: 0 };

/**
 * A key for each row that stays with its words, where the ids of a story are numbers that change with every article: a row keeps the key that
 * most of its words had, and a key never goes to a row that has none of them.
 */
export function toRowKeys(
  rows: readonly (readonly Ref[])[],
  given: GivenKeys,
): { readonly keys: readonly string[]; readonly given: GivenKeys } {
  const claims = rows
    .flatMap((refs, row) => [...toCounts(refs, given.byWords)].map(([key, count]) => ({ row, key, count })))
    .sort((a, b) => b.count - a.count);
  const keys: (string | undefined)[] = rows.map(() => undefined);
  const taken = new Set<string>();
  for (const { row, key } of claims) {
    if (keys[row] !== undefined || taken.has(key)) continue;
    keys[row] = key;
    taken.add(key);
  }
  let { count } = given;
  const whole = keys.map((key) => key ?? `row ${++count}`);
  // Rows that are not shown for now, as while others are looked for, come back with the keys that they had.
  const byWords = new Map(given.byWords);
  for (const [row, refs] of rows.entries()) for (const ref of refs) byWords.set(toWordsKey(ref), whole[row] as string);
  return { keys: whole, given: { byWords, count } };
}

/** Names words by where they stand. */
export function toWordsKey({ article, span }: Ref): string {
  return `${article}.${span.start}-${span.end}`;
}

function toCounts(refs: readonly Ref[], byWords: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const ref of refs) {
    const key = byWords.get(toWordsKey(ref));
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
