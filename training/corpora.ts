import { readPolnear } from '../bench/accuracy/polnear.ts';
import { toHash, type Vocabulary } from '../src/model/inputs.ts';
import { countWords, type TrainingArticle, toTrainingArticle } from './corpus.ts';
import { PLAN } from './plan.ts';
import { type QuantisedVectors, readVectors } from './vectors.ts';

export interface Corpora {
  readonly train: readonly TrainingArticle[];
  readonly dev: readonly TrainingArticle[];
  readonly vectors: QuantisedVectors;
  readonly vocabulary: Vocabulary;
  /** Hash of each trained word to its row. */
  readonly wordRows: ReadonlyMap<number, number>;
}

/** Reads all that training needs. `data` holds PolNeAR's train/ and dev/; `vectorFile` is the embeddings package's JSON. */
export function readCorpora(data: string, vectorFile: string): Corpora {
  const train = readPolnear(`${data}/train`).map(toTrainingArticle);
  const dev = readPolnear(`${data}/dev`).map(toTrainingArticle);
  const vectors = readVectors(vectorFile, PLAN.vectorCount);
  const wordRows = new Map<number, number>();
  for (const [word, count] of countWords(train)) {
    if (count >= PLAN.wordMinimum && !wordRows.has(toHash(word))) wordRows.set(toHash(word), wordRows.size + 1);
  }
  return { train, dev, vectors, vocabulary: { vectorRows: vectors.rowOf, wordRows }, wordRows };
}

/** The fold that an article belongs to in a round of the jackknife. Articles of one outlet and day are spread over the folds. */
export function toFold(index: number, round: number): number {
  return (index + round * Math.floor(index / PLAN.folds)) % PLAN.folds;
}
