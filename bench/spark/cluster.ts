import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { createKinship } from '../../src/compare/article-likeness.ts';
import { toMaterial } from '../../src/compare/material.ts';
import { createStatementMemory, joinStatements } from '../../src/compare/points/join-statements.ts';
import { findStatements } from '../../src/compare/statements/find-statements.ts';
import type { Reading } from '../../src/document/reading.ts';
import { toText } from '../../src/document/span.ts';
import { loadWordVectors } from '../../src/ingest/load-network.ts';

const HEARSAY = resolve('bin/hearsay.js');
const PYTHON = resolve('.cache/spark/bin/python');

export interface ClusterRun {
  readonly input: string;
  readonly output: string;
  readonly fields: readonly string[];
  /** As Spark names it: "local-cluster[2,1,1024]" is two workers in processes of their own. */
  readonly master: string;
  /** Into how many parts the tables are cut. */
  readonly parts: number;
  readonly driverMemory: string;
}

/** Runs deploy/spark/ as a user would; gives what it prints. Throws with the end of Spark's own words where it fails. */
export function runOnCluster({ input, output, fields, master, parts, driverMemory }: ClusterRun): string {
  const home = execFileSync(PYTHON, ['-c', 'import pyspark; print(pyspark.__path__[0])'], { encoding: 'utf8' }).trim();
  const settings = [
    'spark.ui.enabled=false',
    `spark.sql.shuffle.partitions=${parts}`,
    'spark.driver.host=127.0.0.1',
    'spark.driver.bindAddress=127.0.0.1',
  ];
  const { status, stdout, stderr } = spawnSync(
    join(home, 'bin/spark-submit'),
    [
      ...['--master', master, '--driver-memory', driverMemory],
      ...settings.flatMap((setting) => ['--conf', setting]),
      resolve('deploy/spark/compare_corpus.py'),
      ...['--input', input, '--output', output, '--hearsay', `${process.execPath} ${HEARSAY}`],
      ...fields.flatMap((field) => ['--field', field]),
    ],
    {
      // Spark leaves its own files where it is started.
      cwd: dirname(output),
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

/** All rows of a table that Spark wrote. */
export async function readTable<Row>(output: string, table: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const name of readdirSync(join(output, table)).filter((file) => file.endsWith('.parquet'))) {
    const file = await asyncBufferFromFile(join(output, table, name));
    for (const row of (await parquetReadObjects({ file, compressors })) as Row[]) rows.push(row);
  }
  return rows;
}

interface TellingRow {
  readonly point: bigint;
  readonly article: string;
  readonly attribution: string | null;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The points that the cluster found, each as its tellings, in an order that does not hang on how they came about. */
export async function readPoints(output: string): Promise<readonly string[]> {
  const byPoint = new Map<bigint, string[]>();
  for (const { point, article, attribution, start, end, words } of await readTable<TellingRow>(output, 'points')) {
    const tellings = byPoint.get(point) ?? [];
    tellings.push(toLine(article, attribution, start, end, words));
    byPoint.set(point, tellings);
  }
  return toOrdered([...byPoint.values()]);
}

/** The same from one machine. */
export function findPointsHere(readings: readonly Reading[]): readonly string[] {
  const articles = toMaterial(readings);
  const statements = findStatements(articles);
  const memory = createStatementMemory(loadWordVectors());
  // A corpus is joined without the words that two statements are told apart by.
  const { clusters } = joinStatements(statements, createKinship(articles), memory, () => false);
  return toOrdered(
    clusters.map((members) =>
      members.map((index) => {
        const { article, attribution, span } = statements[index] as (typeof statements)[number];
        const words = toText(article.reading.article.text, span);
        return toLine(article.id, attribution?.id ?? null, span.start, span.end, words);
      }),
    ),
  );
}

function toLine(article: string, attribution: string | null, start: number, end: number, words: string): string {
  return [article, attribution ?? '-', start, end, JSON.stringify(words)].join(' ');
}

function toOrdered(points: readonly (readonly string[])[]): readonly string[] {
  return points.map((tellings) => [...tellings].sort().join('\n')).sort();
}
