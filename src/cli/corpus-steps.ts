import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { SpelledSubject } from '../compare/article-likeness.ts';
import type { NearRecords, RecordPair } from '../compare/corpus/compare-records.ts';
import type { CorpusCounts, StemCount } from '../compare/corpus/corpus-counts.ts';
import type { StatementRecord } from '../compare/corpus/statement-record.ts';
import type { WordLikeness } from '../compare/word-likeness.ts';
import type { Reading } from '../document/reading.ts';
import { HearsayError } from '../errors.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { type Output, openOutput } from './output.ts';

/** Turns lines, each as its columns, into lines. */
type Step = (rows: readonly (readonly string[])[]) => readonly (readonly (string | number)[])[];

/** Lines taken at a time: statements of so many pairs are weighed together. */
const BATCH = 2000;

/** Runs one step of comparing a corpus from standard input to standard output. Throws `corpus-line` and the file-… codes for the counts. */
export async function runStep(name: string, countsPath: string | null): Promise<ExitCode> {
  const output = openOutput(undefined, []);
  if (name === 'limits') {
    await output.write(`${JSON.stringify(await toLimits())}\n`);
    return EXIT.done;
  }
  const step = await loadStep(name, countsPath);
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  let rows: string[][] = [];
  const flush = async (): Promise<void> => {
    const batch = rows;
    rows = [];
    if (batch.length > 0) await write(output, runBatch(step, batch, number));
  };
  for await (const line of lines) {
    number++;
    if (line !== '') rows.push(line.split('\t'));
    if (rows.length >= BATCH) await flush();
    if (output.isClosed()) return EXIT.done;
  }
  await flush();
  await output.finish();
  return EXIT.done;
}

function runBatch(step: Step, rows: readonly (readonly string[])[], last: number): ReturnType<Step> {
  try {
    return step(rows);
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
    throw new HearsayError('corpus-line', `standard input, lines ${last - rows.length + 1} to ${last}`, error);
  }
}

async function write(output: Output, rows: ReturnType<Step>): Promise<void> {
  await output.write(rows.map((columns) => `${columns.join('\t')}\n`).join(''));
}

async function loadStep(name: string, countsPath: string | null): Promise<Step> {
  if (name === 'statements') return loadStatements();
  if (name === 'kinship') return loadKinship();
  if (name === 'join') return loadJoin();
  const [counts, { loadWordVectors }, { compareRecords, toRecordKeys }] = await Promise.all([
    readCounts(countsPath as string),
    import('../ingest/load-network.ts'),
    import('../compare/corpus/compare-records.ts'),
  ]);
  const likeness = loadWordVectors();
  return name === 'keys' ? toKeys(toRecordKeys, counts, likeness) : toCompared(compareRecords, counts, likeness);
}

/** Reading → kind, article, order, number in the article, wording, words as JSON, record. */
async function loadStatements(): Promise<Step> {
  const { toArticleRecord } = await import('../compare/corpus/statement-record.ts');
  return (rows) =>
    rows.flatMap(([line]) => {
      const reading = JSON.parse(line as string) as Reading;
      // What could not be read of the corpus is a line as well, and no article.
      if ((reading.schema as string) === 'hearsay/refused/1') return [];
      const { id, order, subject, statements } = toArticleRecord(reading);
      return [
        ['article', id, order, -1, '', '', JSON.stringify(subject)],
        ...statements.map(({ wording, text, record }, at) => {
          return ['statement', id, order, at, wording, JSON.stringify(text), JSON.stringify(record)];
        }),
      ];
    });
}

/** Statement number, record → key, statement number. */
function toKeys(
  toRecordKeys: typeof import('../compare/corpus/compare-records.ts')['toRecordKeys'],
  counts: CorpusCounts,
  likeness: WordLikeness,
): Step {
  return (rows) => {
    const records = rows.map(([, record]) => JSON.parse(record as string) as StatementRecord);
    return toRecordKeys(records, counts, likeness).flatMap((keys, index) =>
      keys.map((key) => [key, (rows[index] as readonly string[])[0] as string]),
    );
  };
}

/** Two article numbers, their subjects → the numbers, likeness. */
async function loadKinship(): Promise<Step> {
  const { compareSubjects } = await import('../compare/article-likeness.ts');
  return (rows) => {
    const parse = createParser<SpelledSubject>();
    const likenesses = compareSubjects(
      rows.map(([, , ofOne, ofTwo]) => [parse(ofOne as string), parse(ofTwo as string)] as const),
    );
    return rows.map(([one, two], index) => [one as string, two as string, likenesses[index] as number]);
  };
}

/** Two statement numbers, the kinship of their articles, their records → the numbers, sameness. */
function toCompared(
  compareRecords: typeof import('../compare/corpus/compare-records.ts')['compareRecords'],
  counts: CorpusCounts,
  likeness: WordLikeness,
): Step {
  return (rows) => {
    const parse = createParser<StatementRecord>();
    const pairs = rows.map(
      ([, , kinship, a, b]): RecordPair => ({
        a: parse(a as string),
        b: parse(b as string),
        kinship: Number(kinship),
      }),
    );
    return compareRecords(pairs, counts, likeness).flatMap((sameness, index) => {
      const [a, b] = rows[index] as readonly string[];
      return sameness === null ? [] : [[a as string, b as string, sameness]];
    });
  };
}

/** Group, its pairs as "a b sameness" with commas between → group, point (its first statement), statement. */
async function loadJoin(): Promise<Step> {
  const { joinRecords } = await import('../compare/corpus/compare-records.ts');
  return (rows) =>
    rows.flatMap(([group, pairs]) => {
      const near = (pairs as string).split(',').map((pair): NearRecords => {
        const [a, b, sameness] = pair.split(' ').map(Number) as [number, number, number];
        return { a, b, sameness };
      });
      return joinRecords(near).flatMap((members) =>
        members.map((member) => [group as string, members[0] as number, member]),
      );
    });
}

/** Parses what comes again and again once. */
function createParser<Record>(): (words: string) => Record {
  const known = new Map<string, Record>();
  return (words) => {
    let record = known.get(words);
    if (record === undefined) {
      record = JSON.parse(words) as Record;
      known.set(words, record);
    }
    return record;
  };
}

/** Reads counts: "statements N" in a line, then "stem WORD N AROUND" and "day DAY N", with tabs; what stands in one statement may be left out. */
async function readCounts(path: string): Promise<CorpusCounts> {
  let statements = 0;
  const stems = new Map<string, StemCount>();
  const days = new Map<number, number>();
  try {
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
      const [kind, name, count, around] = line.split('\t') as [string, string, ...(string | undefined)[]];
      if (kind === 'statements') statements = Number(name);
      else if (kind === 'stem') stems.set(name, { count: Number(count), around: Number(around) });
      else if (kind === 'day') days.set(Number(name), Number(count));
    }
  } catch (error) {
    const { toFileError } = await import('../ingest/input/read-input.ts');
    throw toFileError(error, path, undefined);
  }
  return { statements, stems, days };
}

async function toLimits(): Promise<Readonly<Record<string, number>>> {
  const { KIN_FROM, MOST_ALONE, MOST_KIN, MOST_MET } = await import('../compare/points/find-candidates.ts');
  const { WITH_ITSELF } = await import('../compare/article-likeness.ts');
  const { SAME_FROM } = await import('../compare/points/join-statements.ts');
  return {
    mostInList: MOST_ALONE,
    mostMet: MOST_MET,
    kinFrom: KIN_FROM,
    mostKin: MOST_KIN,
    sameFrom: SAME_FROM,
    kinOfOne: WITH_ITSELF,
  };
}
