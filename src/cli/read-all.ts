import { EXIT, type ExitCode } from './exit.ts';
import { runInOrder } from './in-order.ts';
import type { Output } from './output.ts';
import { type Progress, toInputName } from './progress.ts';
import type { ReadOutcome, ReadTask } from './read-one.ts';

/** How the pieces of a result are put together. Each piece is written as it comes. */
export interface Assembly {
  /** Before the first reading; `title` is that reading's. */
  toHead(title: string): string;
  /** Around one reading. */
  toPiece(outcome: Extract<ReadOutcome, { isRead: true }>, task: ReadTask): string;
  /** After the last one. */
  toFoot(): string;
}

export interface ReadAllOptions {
  readonly read: (task: ReadTask) => Promise<ReadOutcome>;
  /** How many inputs may be in work or wait for their turn to be written. */
  readonly ahead: number;
  readonly assembly: Assembly;
  readonly output: Output;
  readonly progress: Progress;
}

/** Reads every task in order and writes the result; goes past a bad input and says which. Throws only what `output` throws. */
export async function readAll(tasks: Iterable<ReadTask>, options: ReadAllOptions): Promise<ExitCode> {
  const { read, ahead, assembly, output, progress } = options;
  let readCount = 0;
  let badCount = 0;
  const work = async (task: ReadTask): Promise<readonly [ReadTask, ReadOutcome]> => [task, await read(task)];
  for await (const [task, outcome] of runInOrder(tasks, work, ahead)) {
    if (outcome.isRead) {
      if (readCount === 0) await output.write(assembly.toHead(outcome.title));
      readCount++;
      await output.write(assembly.toPiece(outcome, task));
    } else {
      badCount++;
      progress.say(outcome.failure);
      if (outcome.isFatal) break;
    }
    progress.advance();
    if (output.isClosed()) break;
  }
  if (readCount === 0) {
    output.abandon();
  } else {
    await output.write(assembly.toFoot());
    await output.finish();
  }
  if (badCount > 0 && readCount > 0) {
    progress.say(`hearsay: ${badCount} of ${badCount + readCount} inputs could not be read; the others were.`);
  }
  return badCount > 0 ? EXIT.notAll : EXIT.done;
}

/** A result that is only the readings one after the other. */
export const PLAIN_ASSEMBLY: Assembly = {
  toHead: () => '',
  toPiece: ({ output }) => output,
  toFoot: () => '',
};

/** Texts one after the other, each under the name of its input. */
export function toTextAssembly(width: number): Assembly {
  return {
    toHead: () => '',
    toPiece: ({ output }, { input, number }) => {
      const name = toInputName(input);
      const rule = '━'.repeat(Math.max(3, width - name.length - 4));
      return `${number === 1 ? '' : '\n'}━━ ${name} ${rule}\n\n${output}`;
    },
    toFoot: () => '',
  };
}
