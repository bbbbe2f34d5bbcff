import type { Statement } from '../statements/statement.ts';
import { toCosine } from '../word-likeness.ts';
import type { StatementWords, Wording } from './statement-words.ts';

/** What a statement is about within its story; parallel arrays, by rising `ids`. */
export interface Weighed {
  readonly words: StatementWords;
  /** Numbers of the stems that say something; the same stem has one number all over the story. */
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  /** 1 for names. */
  readonly isName: Uint8Array;
  /** The place of each stem in `words`. */
  readonly places: Int32Array;
  /** The lesser weight of the two stems of each step of `words`. */
  readonly stepWeights: Float64Array;
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
export function weighStatements(statements: readonly Statement[], wording: Wording): readonly Weighed[] {
  const worded = statements.map(wording.toWords);
  const counts = new Int32Array(wording.countStems());
  const ids = new Int32Array(wording.countStems()).fill(-1);
  let idCount = 0;
  for (const { stems } of worded) {
    for (let place = 0; place < stems.length; place++) {
      const stem = stems[place] as number;
      counts[stem] = (counts[stem] as number) + 1;
      if (ids[stem] === -1) ids[stem] = idCount++;
    }
  }
  const dayCounts = new Map<number, number>();
  for (const { days } of statements) {
    for (const { from } of days) dayCounts.set(from, (dayCounts.get(from) ?? 0) + 1);
  }
  const total = Math.max(FEWEST, statements.length);
  const most = Math.log(total / 2);
  const shares = Float64Array.from(counts, (count) =>
    Math.min(1, Math.max(LEAST_SHARE, Math.log(total / count) / most)),
  );
  return statements.map((statement, index) =>
    weighStatement(worded[index] as StatementWords, ids, shares, toDayWeight(statement, dayCounts)),
  );
}

function weighStatement(words: StatementWords, idOf: Int32Array, shareOf: Float64Array, dayWeight: number): Weighed {
  const { stems, rarities, vectors } = words;
  const count = stems.length;
  const places = toPlaces(stems, idOf);
  const ids = new Int32Array(count);
  const weights = new Float64Array(count);
  const isName = new Uint8Array(count);
  const byPlace = new Float64Array(count);
  let norm = 0;
  let alignable = 0;
  for (let at = 0; at < count; at++) {
    const place = places[at] as number;
    const stem = stems[place] as number;
    const weight = (rarities[place] as number) * (shareOf[stem] as number);
    ids[at] = idOf[stem] as number;
    weights[at] = weight;
    isName[at] = words.isName[place] as number;
    byPlace[place] = weight;
    norm += weight * weight;
    if (vectors[place] !== null) alignable += weight * weight;
  }
  return {
    words,
    ids,
    weights,
    isName,
    places,
    stepWeights: toStepWeights(words, byPlace),
    alignable,
    norm,
    dayWeight,
    meaning: toMeaning(vectors, places, weights),
  };
}

/** The places of the stems by rising id. */
function toPlaces(stems: Int32Array, idOf: Int32Array): Int32Array {
  return Int32Array.from(stems.keys()).sort(
    (a, b) => (idOf[stems[a] as number] as number) - (idOf[stems[b] as number] as number),
  );
}

function toStepWeights({ stepFroms, stepTos }: StatementWords, byPlace: Float64Array): Float64Array {
  const weights = new Float64Array(stepFroms.length);
  for (let step = 0; step < weights.length; step++) {
    weights[step] = Math.min(byPlace[stepTos[step] as number] as number, byPlace[stepFroms[step] as number] as number);
  }
  return weights;
}

/** Statements of a day that hardly any other statement tells of. */
const FEW_OF_A_DAY = 3;

function toDayWeight({ days }: Statement, counts: ReadonlyMap<number, number>): number {
  const fewest = days.reduce((least, { from }) => Math.min(least, counts.get(from) ?? 1), Number.POSITIVE_INFINITY);
  return Math.min(1, Math.sqrt(FEW_OF_A_DAY / fewest));
}

function toMeaning(
  vectors: readonly (Float32Array | null)[],
  places: Int32Array,
  weights: Float64Array,
): Float32Array | null {
  let sum: Float32Array | null = null;
  for (let at = 0; at < places.length; at++) {
    const vector = vectors[places[at] as number] ?? null;
    if (vector === null) continue;
    sum ??= new Float32Array(vector.length);
    const weight = weights[at] as number;
    for (let column = 0; column < vector.length; column++) {
      sum[column] = (sum[column] as number) + (vector[column] as number) * weight;
    }
  }
  if (sum === null) return null;
  const length = Math.sqrt(toCosine(sum, sum)) || 1;
  for (let column = 0; column < sum.length; column++) sum[column] = (sum[column] as number) / length;
  return sum;
}
