import { RARITY_ROWS } from '../lexicon/word-rarity.ts';

const WEIGHTS = new Map(
  RARITY_ROWS.flatMap((row) => {
    const [weight, ...stems] = row.split(' ');
    return stems.map((stem) => [stem, Number(weight) / 100] as const);
  }),
);

/** Single letters, what is left of a short form ("'m", "'ve") and forms of address, which the counts leave out. */
const SILENT = /^(?:[a-z]?|['’][a-z]*|(?:mr|mrs|ms|dr|prof|gen|col|sen|rep|gov|st)\.?)$/;

/** How much a stem tells of what a sentence is about: 0 for "the", 1 for words that hardly any article holds. */
export function toRarity(stem: string): number {
  return WEIGHTS.get(stem) ?? (SILENT.test(stem) ? 0 : 1);
}
