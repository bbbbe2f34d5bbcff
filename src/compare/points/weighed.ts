import { toRarity } from '../rarity.ts';
import type { Statement } from '../statements/statement.ts';
import { toCosine, type WordLikeness } from '../word-likeness.ts';
import { toForm, toWordRange } from '../words.ts';

/** What a statement is about within its story; parallel arrays, by rising `ids`. */
export interface Weighed {
  /** Numbers of the stems that say something; the same stem has one number all over the story. */
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  /** Each two telling stems that follow each other, as one number, with the lesser of their weights. */
  readonly steps: ReadonlyMap<number, number>;
  /** 1 for names. */
  readonly isName: Uint8Array;
  /** Vector of each stem that is no name; null where nothing is known of it. */
  readonly vectors: readonly (Float32Array | null)[];
  /** Sum of the squared weights of the stems that have a vector. */
  readonly alignable: number;
  /** Sum of the squared weights. */
  readonly norm: number;
  /** 0..1: how far its days tell it from the other statements of the story; the day on which all of it happened does not. */
  readonly dayWeight: number;
  /** Weighted mean of the vectors, of length 1; null without any. */
  readonly meaning: Float32Array | null;
}

/** What the whole story speaks of tells its statements apart no better than this. */
const LEAST_SHARE = 0.2;
/** A story of a few statements is weighed as one of so many. */
const FEWEST = 40;

/**
 * Weighs the stems of all statements twice: by how rare they are in the news, and by how few statements of this story hold
 * them. A name that stands in every sentence of a story counts little in it.
 */
export function weighStatements(statements: readonly Statement[], likeness: WordLikeness): readonly Weighed[] {
  const counts = new Map<string, number>();
  const ids = new Map<string, number>();
  for (const { profile } of statements) {
    for (const stem of profile.weights.keys()) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
      if (!ids.has(stem)) ids.set(stem, ids.size);
    }
  }
  const dayCounts = new Map<number, number>();
  for (const { days } of statements) {
    for (const { from } of days) dayCounts.set(from, (dayCounts.get(from) ?? 0) + 1);
  }
  const total = Math.max(FEWEST, statements.length);
  const most = Math.log(total / 2);
  return statements.map((statement) => {
    const forms = toForms(statement);
    const stems = [...statement.profile.weights.keys()]
      .map((stem) => ({ stem, id: ids.get(stem) as number }))
      .sort((a, b) => a.id - b.id);
    const weights = Float64Array.from(stems, ({ stem }) => {
      const share = Math.log(total / (counts.get(stem) as number)) / most;
      return toRarity(stem) * Math.min(1, Math.max(LEAST_SHARE, share));
    });
    const isName = Uint8Array.from(stems, ({ stem }) => (statement.names.has(stem) ? 1 : 0));
    const vectors = stems.map(({ stem }, index) =>
      isName[index] === 1 ? null : likeness.toVector(likeness.toRow(forms.get(stem) ?? '')),
    );
    return {
      ids: Int32Array.from(stems, ({ id }) => id),
      weights,
      steps: toSteps(statement, ids, new Map(stems.map(({ id }, index) => [id, weights[index] as number]))),
      isName,
      vectors,
      alignable: weights.reduce((sum, weight, index) => sum + (vectors[index] === null ? 0 : weight * weight), 0),
      norm: weights.reduce((sum, weight) => sum + weight * weight, 0),
      dayWeight: toDayWeight(statement, dayCounts),
      meaning: toMeaning(vectors, weights),
    };
  });
}

/** Statements of a day that hardly any other statement tells of. */
const FEW_OF_A_DAY = 3;

function toDayWeight({ days }: Statement, counts: ReadonlyMap<number, number>): number {
  const fewest = days.reduce((least, { from }) => Math.min(least, counts.get(from) ?? 1), Number.POSITIVE_INFINITY);
  return Math.min(1, Math.sqrt(FEW_OF_A_DAY / fewest));
}

function toForms({ article: { words }, spans }: Statement): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const span of spans) {
    const { from, to } = toWordRange(words, span);
    for (let index = from; index < to; index++) {
      const stem = words.stems[index] as string;
      if (!forms.has(stem)) forms.set(stem, toForm(words, index).toLowerCase());
    }
  }
  return forms;
}

function toSteps(
  { article: { words }, spans }: Statement,
  ids: ReadonlyMap<string, number>,
  weights: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const steps = new Map<number, number>();
  for (const span of spans) {
    const { from, to } = toWordRange(words, span);
    let last: number | undefined;
    for (let index = from; index < to; index++) {
      const id = ids.get(words.stems[index] as string);
      const weight = id === undefined ? undefined : weights.get(id);
      if (id === undefined || weight === undefined) continue;
      if (last !== undefined) steps.set(last * ids.size + id, Math.min(weight, weights.get(last) as number));
      last = id;
    }
  }
  return steps;
}

function toMeaning(vectors: readonly (Float32Array | null)[], weights: Float64Array): Float32Array | null {
  let sum: Float32Array | null = null;
  for (const [index, vector] of vectors.entries()) {
    if (vector === null) continue;
    sum ??= new Float32Array(vector.length);
    const weight = weights[index] as number;
    for (let column = 0; column < vector.length; column++) {
      sum[column] = (sum[column] as number) + (vector[column] as number) * weight;
    }
  }
  if (sum === null) return null;
  const length = Math.sqrt(toCosine(sum, sum)) || 1;
  return sum.map((value) => value / length);
}
