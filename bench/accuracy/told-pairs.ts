import { type SentencePair, type SentenceRef, toPairKey, toPairs } from './event-pairs.ts';

/** `same`: both sentences make one statement. `event`: they tell of one event, and state different things of it. */
export type Grade = 'same' | 'event';

/** What one careful reading of a topic found: groups of sentences as "article id:corpus number", the id being the name up to its first "_". */
export interface Told {
  readonly statements: readonly (readonly string[])[];
  readonly events: readonly (readonly string[])[];
}

/** The pairs of sentences of two articles that stand in one group, by `toPairKey`. Throws a RangeError for a sentence of no article. */
export function toToldPairs(
  told: Told,
  names: readonly string[],
): Map<string, SentencePair & { readonly grade: Grade }> {
  const nameOf = new Map(names.map((name) => [name.split('_')[0] ?? name, name]));
  const toRef = (place: string): SentenceRef => {
    const [id = '', sentence = ''] = place.split(':');
    const article = nameOf.get(id);
    if (article === undefined) throw new RangeError(`no article for ${place}`);
    return { article, sentence: Number(sentence) };
  };
  const pairs = new Map<string, SentencePair & { readonly grade: Grade }>();
  for (const [groups, grade] of [
    [told.events, 'event'],
    [told.statements, 'same'],
  ] as const) {
    for (const group of groups) {
      for (const [first, second] of toPairs(group.map(toRef))) {
        if (first.article === second.article) continue;
        const pair = toOrdered(first, second);
        pairs.set(toPairKey(pair), { ...pair, grade });
      }
    }
  }
  return pairs;
}

/** The pair in order of article name, then sentence. */
export function toOrdered(first: SentenceRef, second: SentenceRef): SentencePair {
  const isInOrder =
    first.article < second.article || (first.article === second.article && first.sentence <= second.sentence);
  return isInOrder ? { a: first, b: second } : { a: second, b: first };
}
