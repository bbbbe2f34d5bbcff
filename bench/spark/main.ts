/**
 * npm run bench:spark -- NUMBER FOLDER…: what comparing NUMBER articles on Spark costs on this machine, with two tasks at a time, and whether its points
 * are those of one machine. The articles are the texts of the FOLDERs, again and again, perturbed from the second time on. Prints when each step was
 * done and the size of its table; `time` before the command tells the processor time of all of it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Reading } from '../../src/document/reading.ts';
import { findPointsHere, readPoints, readTable, runOnCluster } from './cluster.ts';
import { perturb } from './perturb.ts';

/** More are compared on the cluster alone. */
const MOST_HERE = 5000;

const [given, ...folders] = process.argv.slice(2);
const count = Number(given);
if (!Number.isInteger(count) || count < 1 || folders.length === 0) {
  console.error('npm run bench:spark -- NUMBER FOLDER…');
  process.exit(2);
}
const work = mkdtempSync(join(process.env['HEARSAY_BENCH'] ?? tmpdir(), 'hearsay-spark-'));
try {
  await measure();
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => join(folder, name)),
  );
  const input = join(work, 'corpus.ndjson');
  const lines: string[] = [];
  for (let number = 0; number < count; number++) {
    const file = files[number % files.length] as string;
    const text = perturb(readFileSync(file, 'utf8'), Math.floor(number / files.length));
    const day = new Date(Date.UTC(2015, 0, 1 + (number % 1000))).toISOString().slice(0, 10);
    lines.push(JSON.stringify({ text, published: day, outlet: `Outlet ${number % 97}`, title: basename(file) }));
  }
  writeFileSync(input, `${lines.join('\n')}\n`);

  const output = join(work, 'out');
  const started = Date.now();
  runOnCluster({
    input,
    output,
    fields: [],
    master: 'local[2]',
    parts: Math.max(4, Math.ceil(count / 500)),
    driverMemory: '4g',
  });
  console.log(`${count} articles of ${(statSync(input).size / 1e6).toFixed(0)} MB`);
  let last = started;
  const tables = readdirSync(output).map((table) => ({
    table,
    done: statSync(join(output, table, '_SUCCESS')).mtimeMs,
  }));
  for (const { table, done } of tables.sort((a, b) => a.done - b.done)) {
    const kilobytes = execFileSync('du', ['-sk', join(output, table)], { encoding: 'utf8' }).split('\t')[0];
    console.log(
      `${table.padEnd(12)} ${((done - last) / 1000).toFixed(0).padStart(6)} s ${`${kilobytes} kB`.padStart(12)}`,
    );
    last = done;
  }
  console.log(`all          ${((Date.now() - started) / 1000).toFixed(0).padStart(6)} s`);
  const there = await readPoints(output);
  console.log(`${there.length} points on the cluster`);
  if (count > MOST_HERE) return;
  const rows = await readTable<{ reading: string }>(output, 'readings');
  const here = findPointsHere(rows.map(({ reading }) => JSON.parse(reading) as Reading));
  const alike = new Set(there);
  console.log(
    `${here.length} points on one machine, ${here.filter((point) => alike.has(point)).length} of them the same`,
  );
  if (there.length !== here.length || here.some((point) => !alike.has(point))) process.exitCode = 1;
}
