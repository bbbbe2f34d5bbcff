/** A pair of statements with how likely it is that they tell the same, in logits. */
export interface LikelyPair {
  /** Indices of statements. */
  readonly a: number;
  readonly b: number;
  /** Places of their articles in the story. */
  readonly articleOfA: number;
  readonly articleOfB: number;
  readonly likely: number;
}

/**
 * For each pair, how much likelier it is than the likeliest other pair of its first statement with the article of the second, and the
 * other way round; negative where another pair is likelier, and against `least` where there is no other. A report seldom tells one
 * thing twice, so that of two like pairs the likelier one is mostly meant.
 */
export function toLeads(pairs: readonly LikelyPair[], least: number): readonly (readonly [number, number])[] {
  const best = new Map<string, { first: number; second: number }>();
  const add = (key: string, likely: number): void => {
    const known = best.get(key);
    if (known === undefined) best.set(key, { first: likely, second: least });
    else if (likely > known.first) {
      known.second = known.first;
      known.first = likely;
    } else if (likely > known.second) known.second = likely;
  };
  for (const { a, b, articleOfA, articleOfB, likely } of pairs) {
    add(`${a} ${articleOfB}`, likely);
    add(`${b} ${articleOfA}`, likely);
  }
  const toLead = (key: string, likely: number): number => {
    const { first, second } = best.get(key) ?? { first: likely, second: least };
    return likely - (likely === first ? second : first);
  };
  return pairs.map(({ a, b, articleOfA, articleOfB, likely }) => [
    toLead(`${a} ${articleOfB}`, likely),
    toLead(`${b} ${articleOfA}`, likely),
  ]);
}
