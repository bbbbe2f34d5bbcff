import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parquetWriteFile } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPointsHere, readPoints, readTable, runOnCluster } from '../../bench/spark/cluster.ts';
import type { Reading } from '../../src/document/reading.ts';
import { makeCorpus } from './corpus.ts';

const HEARSAY = resolve('bin/hearsay.js');
const FIELDS = ['text=words', 'published=day', 'outlet=paper'];

const folder = mkdtempSync(join(tmpdir(), 'hearsay-spark-'));
const output = join(folder, 'out');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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

/** Runs the whole of it on a cluster of two workers, each with processes of its own. */
function compare(input: string): string {
  const master = 'local-cluster[2,1,1024]';
  return runOnCluster({ input: join(folder, input), output, fields: FIELDS, master, parts: 4, driverMemory: '1g' });
}

describe('comparing a corpus on a cluster', () => {
  it('reads every article as one machine does, whichever form the corpus has', async () => {
    compare('corpus.parquet');
    const rows = await readTable<{ reading: string }>(output, 'readings');
    const sorted = (all: readonly Reading[]): readonly string[] =>
      // Where a record stood in its file is all that may differ.
      all.map(({ article: { path: _path, ...article }, ...reading }) => JSON.stringify({ article, ...reading })).sort();
    expect(sorted(rows.map(({ reading }) => JSON.parse(reading) as Reading))).toEqual(sorted(readings));
  });

  it('finds the same points as one machine', async () => {
    const here = findPointsHere(readings);
    expect(here.length).toBeGreaterThan(100);
    expect(await readPoints(output)).toEqual(here);
  });

  it('goes on after a run that broke off, and does nothing twice', async () => {
    const madeAt = (table: string): number => statSync(join(output, table, '_SUCCESS')).mtimeMs;
    const [near, before] = [madeAt('near'), await readPoints(output)];
    for (const table of ['joined', 'points']) rmSync(join(output, table), { recursive: true });
    const said = compare('corpus.ndjson');
    expect(said.match(/^hearsay: \w+$/gm)).toEqual(['hearsay: joined', 'hearsay: points']);
    expect(madeAt('near')).toBe(near);
    expect(await readPoints(output)).toEqual(before);
  });
});
