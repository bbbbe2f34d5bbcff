import { RARITY_ROWS } from '../lexicon/word-rarity.ts';

const WEIGHTS = new Map(
  RARITY_ROWS.flatMap((row) => {
    const [weight, ...stems] = row.split(' ');
    return stems.map((stem) => [stem, Number(weight) / 100] as const);
  }),
);

/** How much a stem tells of what a sentence is about: 0 for "the", 1 for words that hardly any article holds. */
export function toRarity(stem: string): number {
  return stem === '' ? 0 : (WEIGHTS.get(stem) ?? 1);
}
