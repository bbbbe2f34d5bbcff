// npm run bench:stream -- TEXTS… [--times 1,10]: what `hearsay read --format ndjson -` costs on a stream of articles, one worker against two,
// and whether its memory stays flat when the stream gets longer. The first pass over the articles is counted apart: in it each worker loads
// the network, and the engine compiles what is used often, on threads of its own.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const DEFAULT_TIMES = [1, 10];

const { folders, times } = parseArguments(process.argv.slice(2));
const lines = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => `${JSON.stringify({ text: readFileSync(join(folder, name), 'utf8'), title: name })}\n`),
);
const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
console.log(`${lines.length} articles, ${(bytes / 1e6).toFixed(1)} MB as NDJSON`);
const COLUMNS = ['jobs', 'times', 'seconds', 'of the processor', 'articles/s', 'after the first pass', 'peak MB'];
console.log(COLUMNS.join('  '));

const longest = Math.max(...times);
const alone = await measure(1, longest);
for (const count of times.filter((one) => one !== longest)) await measure(2, count);
const together = await measure(2, longest);
console.log(`two workers: ${(together.rate / alone.rate).toFixed(2)} times one over all`);
if (longest > 1)
  console.log(`two workers: ${(together.laterRate / alone.laterRate).toFixed(2)} times one after the first pass`);

interface Rates {
  /** Articles a second. */
  readonly rate: number;
  /** The same, of those after the first pass; NaN where there is only one. */
  readonly laterRate: number;
}

/** Runs the built program on the stream, so many times over, and prints a line. */
async function measure(jobs: number, repeats: number): Promise<Rates> {
  const started = performance.now();
  const child = spawn(process.execPath, ['bin/hearsay.js', 'read', '--format', 'ndjson', '--jobs', String(jobs), '-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let answered = 0;
  let firstPass = Number.NaN;
  let last = Number.NaN;
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 0x0a) answered++;
    last = performance.now();
    if (answered >= lines.length && Number.isNaN(firstPass)) firstPass = last;
  });
  let peak = 0;
  let processor = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, readPeak(child.pid as number));
    processor = Math.max(processor, readProcessor(child.pid as number));
  }, 100);
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (const line of lines) {
      if (!child.stdin.write(line)) await new Promise((resolve) => child.stdin.once('drain', resolve));
    }
  }
  child.stdin.end();
  await ended;
  clearInterval(watch);
  const expected = lines.length * repeats;
  if (answered !== expected) throw new Error(`${answered} answers to ${expected} articles`);
  const seconds = (performance.now() - started) / 1000;
  const rate = expected / seconds;
  const laterRate = ((repeats - 1) * lines.length * 1000) / (last - firstPass);
  const cells = [
    jobs,
    repeats,
    seconds.toFixed(1),
    processor.toFixed(1),
    rate.toFixed(0),
    repeats > 1 ? laterRate.toFixed(0) : '',
    peak.toFixed(0),
  ];
  console.log(cells.map((cell, index) => String(cell).padStart((COLUMNS[index] as string).length)).join('  '));
  return { rate, laterRate };
}

/** The most memory that a process has had so far, in MB; 0 where the system does not say. */
function readPeak(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

/** Seconds of processor time of all threads so far, which a busy machine does not lengthen; 0 where the system does not say. */
function readProcessor(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

function parseArguments(given: readonly string[]): {
  readonly folders: readonly string[];
  readonly times: readonly number[];
} {
  const at = given.indexOf('--times');
  if (at < 0) return { folders: given, times: DEFAULT_TIMES };
  return {
    folders: given.filter((_, index) => index !== at && index !== at + 1),
    times: (given[at + 1] ?? '').split(',').map(Number),
  };
}
