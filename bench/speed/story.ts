/**
 * npm run bench:story-speed -- FOLDER…: time and memory of making one story of 250, 500 and 1,000 articles, each in a process of its own, with the
 * readings made beforehand and kept in .cache, and of making it again with one article more, less, or corrected; then `hearsay story --jobs 2`
 * from files to JSON, all in all. FOLDERs hold the texts of PolNeAR dev and
 * train, and where those are less than 1,000, of MEANTIME or TimeML as well. The median of ROUNDS rounds is printed, with all of them; the
 * processor time is what to compare on a busy machine.
 */
import { fork, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reading } from '../../src/document/reading.ts';
import { loadWordVectors } from '../../src/ingest/load-network.ts';
import { createStoryteller, story } from '../../src/story.ts';
import { listTextFiles, readCached, type TextFile } from './story-readings.ts';

const SIZES = [250, 500, 1000];
const ROUNDS = 3;
/** A round that takes longer, in milliseconds, is the last. */
const LONG = 30_000;
const MEBIBYTE = 1024 * 1024;
const CHILD = '--child';
/** How often the memory of the command is looked at, in milliseconds. */
const LOOK = 100;

/** What a process of its own reports of one size. */
interface Measured {
  readonly articles: number;
  readonly tokens: number;
  readonly milliseconds: readonly number[];
  /** Of all threads, so that it counts the collection of garbage, and a busy machine does not lengthen it. */
  readonly processorMilliseconds: readonly number[];
  /** Resident, in bytes, before the first round and at its highest. */
  readonly before: number;
  readonly peak: number;
  readonly points: number;
  readonly conflicts: number;
  /** Of a story with one article more, less, or corrected, after the first one, which is told from nothing in the same process. */
  readonly first: Spent;
  readonly again: Readonly<Record<Change, Spent>>;
}

type Change = 'more' | 'less' | 'corrected';

interface Spent {
  readonly milliseconds: number;
  readonly processorMilliseconds: number;
}

function measure(files: readonly TextFile[]): Measured {
  const readings = readCached(files);
  const before = process.memoryUsage().rss;
  const milliseconds: number[] = [];
  const processorMilliseconds: number[] = [];
  let made = story(readings.slice(0, 20), loadWordVectors());
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    const used = process.cpuUsage();
    made = story(readings, loadWordVectors());
    const { user, system } = process.cpuUsage(used);
    milliseconds.push(performance.now() - started);
    processorMilliseconds.push((user + system) / 1000);
    if (performance.now() - started > LONG) break;
  }
  return {
    articles: readings.length,
    tokens: readings.reduce((sum, { article }) => sum + (article.text.match(/\S+/g)?.length ?? 0), 0),
    milliseconds,
    processorMilliseconds,
    before,
    peak: process.resourceUsage().maxRSS * 1024,
    points: made.points.length,
    conflicts: made.conflicts.length,
    ...measureAgain(readings),
  };
}

function measureAgain(readings: readonly Reading[]): Pick<Measured, 'first' | 'again'> {
  const middle = Math.floor(readings.length / 2);
  const { article, ...findings } = readings[middle] as Reading;
  const corrected: Reading = { ...findings, article: { ...article, published: '2016-01-01' } };
  const withCorrected = readings.map((reading, index) => (index === middle ? corrected : reading));
  const { tell } = createStoryteller(loadWordVectors());
  const first = toSpent(() => tell(readings.slice(1)));
  const rounds = Array.from({ length: ROUNDS }, () => ({
    more: toSpent(() => tell(readings)),
    corrected: toSpent(() => tell(withCorrected)),
    less: toSpent(() => tell(withCorrected.slice(1))),
  }));
  const toMiddle = (change: Change): Spent => ({
    milliseconds: toMedian(rounds.map((round) => round[change].milliseconds)),
    processorMilliseconds: toMedian(rounds.map((round) => round[change].processorMilliseconds)),
  });
  return { first, again: { more: toMiddle('more'), less: toMiddle('less'), corrected: toMiddle('corrected') } };
}

function toSpent(work: () => unknown): Spent {
  const started = performance.now();
  const used = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(used);
  return { milliseconds: performance.now() - started, processorMilliseconds: (user + system) / 1000 };
}

function measureApart(folders: readonly string[], size: number): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [CHILD, String(size), ...folders]);
    child.on('message', (message) => resolve(message as Measured));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code !== 0) reject(new Error(`the process for ${size} articles ended with ${code}`));
    });
  });
}

/** Wall time in milliseconds and highest resident memory in bytes (0 where the system does not tell) of the command. */
function measureCommand(
  files: readonly TextFile[],
): Promise<{ milliseconds: number; peak: number; code: number | null }> {
  const dates = files.flatMap(({ path, published }) =>
    published === null ? [] : ['--published', `${path}=${published}`],
  );
  const paths = files.map(({ path }) => path);
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [
      'bin/hearsay.js',
      'story',
      '--jobs',
      '2',
      '--format',
      'json',
      '-o',
      '.cache/bench-story/story.json',
      ...dates,
      ...paths,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  let peak = 0;
  const timer = setInterval(() => {
    const status = `/proc/${child.pid}/status`;
    if (!existsSync(status)) return;
    peak = Math.max(peak, 1024 * Number(/VmHWM:\s*(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0));
  }, LOOK);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(timer);
      resolve({ milliseconds: performance.now() - started, peak, code });
    });
  });
}

function toMedian(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function toMebibytes(bytes: number): string {
  return (bytes / MEBIBYTE).toFixed(0);
}

function toSeconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}

async function main(folders: readonly string[]): Promise<void> {
  if (folders.length === 0) {
    process.stderr.write('usage: npm run bench:story-speed -- FOLDER…\n');
    process.exit(2);
  }
  const files = listTextFiles(folders, Math.max(...SIZES));
  let made = 0;
  const started = performance.now();
  readCached(files, () => made++);
  process.stdout.write(
    `Node ${process.version}, ${files.length} articles; ${made} read anew, in ${toSeconds(performance.now() - started)} s\n`,
  );
  let last: Measured | null = null;
  for (const size of SIZES) {
    const found = await measureApart(folders, size);
    const time = toMedian(found.processorMilliseconds);
    process.stdout.write(
      `story of ${found.articles}: ${toSeconds(toMedian(found.milliseconds))} s (${found.milliseconds.map(toSeconds).join(', ')}), ` +
        `${toSeconds(time)} s of processor time; ${toMebibytes(found.before)} MiB with the readings, ` +
        `${toMebibytes(found.peak)} at its peak; ${found.points} points, ${found.conflicts} conflicts\n`,
    );
    for (const change of ['more', 'less', 'corrected'] as const) {
      const { milliseconds, processorMilliseconds } = found.again[change];
      const share = (processorMilliseconds / found.first.processorMilliseconds).toFixed(2);
      process.stdout.write(
        `  one article ${change}: ${toSeconds(milliseconds)} s, ${toSeconds(processorMilliseconds)} s of processor time, ` +
          `${share} of the first story's ${toSeconds(found.first.processorMilliseconds)} s\n`,
      );
    }
    if (last !== null) {
      const times = (of: number, to: number): string => (of / to).toFixed(2);
      process.stdout.write(
        `  ${times(found.articles, last.articles)} times the articles, ${times(found.tokens, last.tokens)} times the words, ` +
          `${times(time, toMedian(last.processorMilliseconds))} times the processor time\n`,
      );
    }
    last = found;
  }
  const { milliseconds, peak, code } = await measureCommand(files);
  process.stdout.write(
    code === 0
      ? `hearsay story --jobs 2, ${files.length} files to JSON: ${toSeconds(milliseconds)} s, ${toMebibytes(peak)} MiB at its peak\n`
      : `hearsay story ended with ${code}\n`,
  );
}

const [first, size, ...folders] = process.argv.slice(2);
if (first === CHILD) {
  process.send?.(measure(listTextFiles(folders, Number(size))));
  process.disconnect?.();
} else await main(process.argv.slice(2));
