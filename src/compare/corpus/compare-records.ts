import { createToLikest } from '../points/alignments.ts';
import { toAmountKeys, toStemKeys } from '../points/find-candidates.ts';
import { createToScore, toClusters } from '../points/join-statements.ts';
import type { Weighed } from '../points/weighed.ts';
import type { WordLikeness } from '../word-likeness.ts';
import { type CorpusCounts, weighRecords } from './corpus-counts.ts';
import { type StatementRecord, toScorable } from './statement-record.ts';

/** The keys that statements of a corpus are looked up by, for each statement: those that share one may tell the same. */
export function toRecordKeys(
  records: readonly StatementRecord[],
  corpus: CorpusCounts,
  likeness: WordLikeness,
): readonly (readonly string[])[] {
  const { weighed, stems, counts } = weighRecords(records, corpus, likeness);
  return records.map((record, index) => {
    const { alone, twos } = toStemKeys(weighed[index] as Weighed, counts);
    return [
      // What stands in one statement alone finds no other.
      ...alone.filter((id) => (counts[id] as number) > 1).map((id) => `1 ${stems[id]}`),
      ...twos.map(([one, two]) => `2 ${stems[one]} ${stems[two]}`),
      ...toAmountKeys(record).map((key) => `n ${key}`),
    ];
  });
}

/** Two statements of a corpus that may tell the same. */
export interface RecordPair {
  readonly a: StatementRecord;
  readonly b: StatementRecord;
  /** 0..1: how alike their articles are; see `compareSubjects`. */
  readonly kinship: number;
}

/** How likely the two of each pair tell the same, 0..1; null where they do not come near it, or one denies what the other tells. */
export function compareRecords(
  pairs: readonly RecordPair[],
  corpus: CorpusCounts,
  likeness: WordLikeness,
): readonly (number | null)[] {
  const records = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const placeOf = new Map(records.map((record, place) => [record, place]));
  const { weighed } = weighRecords(records, corpus, likeness);
  let kinship = 0;
  const toScore = createToScore(records.map(toScorable), weighed, () => kinship, createToLikest(likeness));
  return pairs.map((pair) => {
    kinship = pair.kinship;
    const score = toScore(placeOf.get(pair.a) as number, placeOf.get(pair.b) as number);
    return score === null || score.isContrary ? null : score.joining;
  });
}

/** Two statements, by their numbers in the corpus, that come near telling the same. */
export interface NearRecords {
  readonly a: number;
  readonly b: number;
  readonly sameness: number;
}

/** The statements that tell the same, of those that hang together through likely pairs; all pairs among them have to be given. */
export function joinRecords(near: readonly NearRecords[]): readonly (readonly number[])[] {
  const numbers = [...new Set(near.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b);
  const indexOf = new Map(numbers.map((number, index) => [number, index]));
  const pairs = near
    .map(({ a, b, sameness }) => ({ a: indexOf.get(a) as number, b: indexOf.get(b) as number, joining: sameness }))
    .sort((x, y) => y.joining - x.joining || x.a - y.a || x.b - y.b);
  const clusters = toClusters(
    pairs,
    numbers.map((_, index) => index),
  );
  return clusters.map((members) => members.map((index) => numbers[index] as number));
}
