import { createWording } from '../points/statement-words.ts';
import type { Tally, Weighed } from '../points/weighed.ts';
import { createWeighing } from '../points/weighed.ts';
import type { WordLikeness } from '../word-likeness.ts';
import type { StatementRecord } from './statement-record.ts';

/** How often the statements of a whole corpus, each wording once, speak of what they speak of; what is left out stands in one of them. */
export interface CorpusCounts {
  readonly statements: number;
  readonly stems: ReadonlyMap<string, StemCount>;
  readonly days: ReadonlyMap<number, number>;
}

/** How many statements hold a stem, and how many the articles have that hold it in any. */
export interface StemCount {
  readonly count: number;
  readonly around: number;
}

/** Some statements of a corpus, weighed as all of it weighs them. */
export interface WeighedRecords {
  readonly weighed: readonly Weighed[];
  /** The stems by their numbers, and how many statements of the corpus hold each. */
  readonly stems: readonly string[];
  readonly counts: Int32Array;
}

/** Weighs statements as `story` would, were the corpus one story. */
export function weighRecords(
  records: readonly StatementRecord[],
  { statements, stems, days }: CorpusCounts,
  likeness: WordLikeness,
): WeighedRecords {
  const wording = createWording(likeness);
  const weighable = records.map(({ words, days: told }) => ({ words: wording.toNumbered(words), days: told }));
  const spelled = wording.toStems();
  const tally: Tally = {
    statements,
    stems: Int32Array.from(spelled, (stem) => stems.get(stem)?.count ?? 1),
    around: Int32Array.from(spelled, (stem) => stems.get(stem)?.around ?? 1),
    days,
  };
  return {
    weighed: createWeighing().weigh(weighable, wording.toPlaces(), tally),
    stems: spelled,
    counts: tally.stems,
  };
}
