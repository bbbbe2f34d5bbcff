/** All that decides what `npm run train:words` makes. */
export const WORDS_PLAN = {
  name: 'hearsay-words',
  version: '1',
  seed: 5,
  /** Clusters of the most frequent words by their vectors. */
  words: 42000,
  clusters: 200,
  rounds: 15,
  /** A form is known from this many occurrences on; of its tags those with at least this share of them count. */
  known: 2,
  share: 0.004,
  epochs: 5,
  /** A feature counts from this many occurrences on: those of one take room and teach little. */
  least: 2,
  /** Trainings, each from its own seed, whose weights are added up. */
  runs: 4,
  /** Share of the weights that fit the 8 bits uncut. */
  uncut: 0.9995,
} as const;
