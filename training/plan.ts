/** Everything that decides what the training yields; a change here gives another model. */
export const PLAN = {
  name: 'hearsay-attribution',
  version: '2',
  /** Rows of pretrained vectors kept: the most frequent words. */
  vectorCount: 42000,
  /** Words seen at least so often in training get a row of their own. */
  wordMinimum: 2,
  hidden: 96,
  seed: 13,
  batch: 16,
  rate: 0.002,
  /** Jackknife: each fold's articles are tagged by a network that never saw them. Each round folds differently, with seeds of its own. */
  jackknives: [{ seed: 20 }, { seed: 30 }],
  folds: 4,
  foldHidden: 128,
  foldEpochs: 6,
  epochs: 12,
  /** Share of the annotators in the final network's targets; the rest is the jackknives' mean opinion (self-distillation). */
  goldShare: 0.6,
  /** Added to every "outside" when decoding: below 0 proposes more. Tried from 0 to -3: docs/dead-ends.md. */
  outsideBias: 0,
  /** Added to every "a cue begins here" when decoding: above 0 proposes more, and the confidence decides. Set on dev. */
  cueBias: 0.4,
  /** Attributions below this confidence are left out; set on dev. */
  threshold: 0.35,
} as const;
