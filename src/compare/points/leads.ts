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
  let most = 0;
  for (const { articleOfA, articleOfB } of pairs) most = Math.max(most, articleOfA, articleOfB);
  const toKey = (statement: number, article: number): number => statement * (most + 1) + article;
  /** By statement and article: where its two likeliest pairs stand below. */
  const places = new Map<number, number>();
  const firsts: number[] = [];
  const seconds: number[] = [];
  const add = (key: number, likely: number): void => {
    const place = places.get(key);
    if (place === undefined) {
      places.set(key, firsts.length);
      firsts.push(likely);
      seconds.push(least);
    } else if (likely > (firsts[place] as number)) {
      seconds[place] = firsts[place] as number;
      firsts[place] = likely;
    } else if (likely > (seconds[place] as number)) seconds[place] = likely;
  };
  for (const { a, b, articleOfA, articleOfB, likely } of pairs) {
    add(toKey(a, articleOfB), likely);
    add(toKey(b, articleOfA), likely);
  }
  const toLead = (key: number, likely: number): number => {
    const place = places.get(key) as number;
    return likely - ((likely === firsts[place] ? seconds[place] : firsts[place]) as number);
  };
  return pairs.map(({ a, b, articleOfA, articleOfB, likely }) => [
    toLead(toKey(a, articleOfB), likely),
    toLead(toKey(b, articleOfA), likely),
  ]);
}
