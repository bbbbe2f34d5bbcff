import { toVisibleLine } from '../page/visible-text.ts';

/** Words for the person at the terminal, on standard error. */
export interface Progress {
  /** One more input is done. */
  advance(): void;
  /** A line that stays. */
  say(line: string): void;
  stop(): void;
}

/** Lines only: for one input, for a log, and where the result itself scrolls by. */
export function createQuietProgress(): Progress {
  return {
    advance() {},
    say: (line) => void process.stderr.write(`${line}\n`),
    stop() {},
  };
}

/** A bar that counts the inputs done, of `total`; needs a terminal on standard error. */
export async function createBarProgress(total: number): Promise<Progress> {
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
  bar.start(total, 0);
  return {
    advance: () => bar.increment(),
    say(line) {
      process.stderr.write(`\r\u001b[K${line}\n`);
      bar.render();
    },
    stop: () => bar.stop(),
  };
}

/** "hearsay: no result for notes.txt" and the like: an input's name, safe to print. */
export function toInputName(input: string): string {
  return input === '-' ? 'standard input' : toVisibleLine(input);
}
