import { toPassedOver } from '../errors.ts';
import { toVisibleLine } from '../page/visible-text.ts';

/** Words for the person at the terminal, on standard error. */
export interface Progress {
  /** One more article is there to be read, beside those that were counted in the beginning. */
  expect(): void;
  /** One more article is done. */
  advance(): void;
  /** Parts of an input are no article, as was to be expected; how many is said once, at the end. */
  passOver(input: string, count: number): void;
  /** A line that stays. */
  say(line: string): void;
  stop(): void;
}

/** A bar where there is more than one input to wait for and somebody at a terminal to see it; a count for the articles of one input. */
export async function createProgress(total: number): Promise<Progress> {
  if (process.stderr.isTTY !== true) return countPassedOver(createQuietProgress());
  return countPassedOver(total > 1 ? await createBarProgress(total) : createCount());
}

type Shown = Omit<Progress, 'passOver'>;

function countPassedOver(shown: Shown): Progress {
  const counts = new Map<string, number>();
  return {
    ...shown,
    passOver: (input, count) => void counts.set(input, (counts.get(input) ?? 0) + count),
    stop() {
      shown.stop();
      for (const [input, count] of counts) {
        process.stderr.write(`hearsay: ${toInputName(input)}: ${toPassedOver(count)}\n`);
      }
      counts.clear();
    },
  };
}

/** How many articles of one input are done, shown once there are several; it changes at most ten times a second. */
function createCount(): Shown {
  let expected = 1;
  let done = 0;
  let shownAt = 0;
  return {
    expect: () => void expected++,
    advance() {
      done++;
      const now = Date.now();
      if (expected < 2 || now - shownAt < 100) return;
      shownAt = now;
      writeLine(`Reading: ${done} articles done`);
    },
    say: (line) => void process.stderr.write(`${shownAt > 0 ? '\r\u001b[K' : ''}${line}\n`),
    stop() {
      if (shownAt > 0) writeLine('');
    },
  };
}

/** Lines only: for one input, for a log, and where the result itself scrolls by. */
function createQuietProgress(): Shown {
  return {
    expect() {},
    advance() {},
    say: (line) => void process.stderr.write(`${line}\n`),
    stop() {},
  };
}

/** A bar that counts the inputs done, of `total`; needs a terminal on standard error. */
async function createBarProgress(total: number): Promise<Shown> {
  const { default: cliProgress } = await import('cli-progress');
  const bar = new cliProgress.SingleBar({
    stream: process.stderr,
    format: 'Reading {bar} {value} of {total} articles · about {eta_formatted} left',
    barCompleteChar: '━',
    barIncompleteChar: '─',
    barsize: 30,
    fps: 5,
    clearOnComplete: true,
    etaBuffer: 200,
  });
  let expected = total;
  bar.start(expected, 0);
  return {
    expect: () => bar.setTotal(++expected),
    advance: () => bar.increment(),
    say(line) {
      process.stderr.write(`\r\u001b[K${line}\n`);
      bar.render();
    },
    stop: () => bar.stop(),
  };
}

/** One line on a terminal that says what takes its time; gives the function that takes it away again. */
export function showStep(words: string): () => void {
  if (process.stderr.isTTY !== true) return () => {};
  writeLine(words);
  return () => writeLine('');
}

/** Replaces the line that the cursor is in. */
function writeLine(words: string): void {
  process.stderr.write(`\r\u001b[K${words}`);
}

/** What a fetch reports while bytes arrive. */
export interface FetchProgress {
  readonly onProgress: (bytes: number, total: number | null) => void;
  /** Takes the line away again. */
  readonly stop: () => void;
}

/** One line on a terminal that says how much of a web page has arrived; it changes at most ten times a second. */
export function createFetchProgress(input: string): FetchProgress {
  if (process.stderr.isTTY !== true || !/^https?:/i.test(input)) return { onProgress: () => {}, stop: () => {} };
  const name = toInputName(input).slice(0, 50);
  let shownAt = 0;
  writeLine(`Fetching ${name}`);
  return {
    onProgress(bytes, total) {
      const now = Date.now();
      if (now - shownAt < 100) return;
      shownAt = now;
      writeLine(`Fetching ${name}: ${toKilobytes(bytes)}${total === null ? '' : ` of ${toKilobytes(total)}`} kB`);
    },
    stop: () => writeLine(''),
  };
}

function toKilobytes(bytes: number): string {
  return String(Math.ceil(bytes / 1000));
}

/** An input as messages and headings name it, safe to print on one line. */
export function toInputName(input: string): string {
  return input === '-' ? 'standard input' : toVisibleLine(input);
}
