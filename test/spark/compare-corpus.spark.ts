import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { parquetWriteFile } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKinship } from '../../src/compare/article-likeness.ts';
import { toMaterial } from '../../src/compare/material.ts';
import { createStatementMemory, joinStatements } from '../../src/compare/points/join-statements.ts';
import { findStatements } from '../../src/compare/statements/find-statements.ts';
import type { Reading } from '../../src/document/reading.ts';
import { toText } from '../../src/document/span.ts';
import { loadWordVectors } from '../../src/ingest/load-network.ts';
import { makeCorpus } from './corpus.ts';

const HEARSAY = resolve('bin/hearsay.js');
const PYTHON = resolve('.cache/spark/bin/python');
const FIELDS = ['text=words', 'published=day', 'outlet=paper'];

const folder = mkdtempSync(join(tmpdir(), 'hearsay-spark-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Telling {
  readonly point: bigint;
  readonly article: string;
  readonly attribution: string | null;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const corpus = makeCorpus();
let readings: readonly Reading[] = [];

beforeAll(() => {
  writeFileSync(join(folder, 'corpus.ndjson'), corpus.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const column = (name: 'words' | 'day' | 'paper') => ({ name, data: corpus.map((record) => record[name]) });
  parquetWriteFile({
    filename: join(folder, 'corpus.parquet'),
    columnData: [column('words'), column('day'), column('paper')],
    rowGroupSize: 20,
  });
  const here = execFileSync(
    process.execPath,
    [
      HEARSAY,
      'read',
      '--format',
      'ndjson',
      ...FIELDS.flatMap((field) => ['--field', field]),
      join(folder, 'corpus.ndjson'),
    ],
    { encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  readings = here
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Reading);
});

/** Runs the whole of it on a cluster of two workers, each a process of its own. */
function runOnCluster(input: string, output: string): string {
  const home = execFileSync(PYTHON, ['-c', 'import pyspark, os; print(os.path.dirname(pyspark.__file__))'], {
    encoding: 'utf8',
  }).trim();
  const settings = [
    'spark.ui.enabled=false',
    'spark.sql.shuffle.partitions=4',
    'spark.driver.host=127.0.0.1',
    'spark.driver.bindAddress=127.0.0.1',
  ];
  const { status, stdout, stderr } = spawnSync(
    join(home, 'bin/spark-submit'),
    [
      '--master',
      'local-cluster[2,1,1024]',
      ...settings.flatMap((setting) => ['--conf', setting]),
      resolve('deploy/spark/compare_corpus.py'),
      '--input',
      join(folder, input),
      '--output',
      join(folder, output),
      '--hearsay',
      `${process.execPath} ${HEARSAY}`,
      ...FIELDS.flatMap((field) => ['--field', field]),
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      env: {
        ...process.env,
        SPARK_HOME: home,
        PYSPARK_PYTHON: PYTHON,
        SPARK_LOCAL_IP: '127.0.0.1',
        SPARK_LOCAL_HOSTNAME: 'localhost',
      },
    },
  );
  if (status !== 0) throw new Error(`spark-submit ended with ${status}:\n${stderr.slice(-4000)}`);
  return stdout;
}

async function readTable<Row>(output: string, table: string): Promise<readonly Row[]> {
  const path = join(folder, output, table);
  const rows: Row[] = [];
  for (const file of readdirSync(path).filter((name) => name.endsWith('.parquet'))) {
    rows.push(
      ...((await parquetReadObjects({ file: await asyncBufferFromFile(join(path, file)), compressors })) as Row[]),
    );
  }
  return rows;
}

describe('comparing a corpus on a cluster', () => {
  it('reads every article as one machine does, whichever form the corpus has', async () => {
    runOnCluster('corpus.parquet', 'out');
    const rows = await readTable<{ reading: string }>('out', 'readings');
    const sorted = (all: readonly Reading[]): readonly string[] =>
      // Where a record stood in its file is all that may differ.
      all.map(({ article: { path: _path, ...article }, ...reading }) => JSON.stringify({ article, ...reading })).sort();
    expect(sorted(rows.map(({ reading }) => JSON.parse(reading) as Reading))).toEqual(sorted(readings));
  });

  it('finds the same points as one machine', async () => {
    const articles = toMaterial(readings);
    const statements = findStatements(articles);
    const { clusters } = joinStatements(statements, createKinship(articles), createStatementMemory(loadWordVectors()));
    const toLine = (members: readonly string[]): string => [...members].sort().join('\n');
    const here = clusters.map((members) =>
      toLine(
        members.map((index) => {
          const { article, attribution, span } = statements[index] as (typeof statements)[number];
          const words = toText(article.reading.article.text, span);
          return [article.id, attribution?.id, span.start, span.end, JSON.stringify(words)].join(' ');
        }),
      ),
    );
    const byPoint = new Map<bigint, string[]>();
    for (const { point, article, attribution, start, end, words } of await readTable<Telling>('out', 'points')) {
      const line = [article, attribution ?? undefined, start, end, JSON.stringify(words)].join(' ');
      byPoint.set(point, [...(byPoint.get(point) ?? []), line]);
    }
    expect(here.length).toBeGreaterThan(100);
    expect([...byPoint.values()].map(toLine).sort()).toEqual(here.sort());
  });

  it('goes on after a run that broke off, and does nothing twice', async () => {
    const madeAt = (table: string): number => statSync(join(folder, 'out', table, '_SUCCESS')).mtimeMs;
    const [near, before] = [madeAt('near'), await readTable<Telling>('out', 'points')];
    for (const table of ['joined', 'points']) rmSync(join(folder, 'out', table), { recursive: true });
    const said = runOnCluster('corpus.ndjson', 'out');
    expect(said.match(/^hearsay: \w+$/gm)).toEqual(['hearsay: joined', 'hearsay: points']);
    expect(madeAt('near')).toBe(near);
    const toKeys = (rows: readonly Telling[]): readonly string[] =>
      rows.map(({ point, article, start }) => `${point} ${article} ${start}`).sort();
    expect(toKeys(await readTable<Telling>('out', 'points'))).toEqual(toKeys(before));
  });
});
