/** All that decides what `npm run train:words` makes. */
export const WORDS_PLAN = {
  name: 'hearsay-words',
  version: '1',
  seed: 5,
  /** Clusters of the most frequent words by their vectors. */
  words: 42000,
  clusters: 200,
  rounds: 15,
  known: 3,
  share: 0.004,
  epochs: 8,
  /** Share of the weights that fit the 8 bits uncut. */
  uncut: 0.9995,
} as const;
