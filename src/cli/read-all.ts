import { EXIT, type ExitCode } from './exit.ts';
import type { Output } from './output.ts';
import { type Progress, toInputName } from './progress.ts';
import { readEach, sayWhatWasLeft } from './read-each.ts';
import type { PieceOutcome, PieceTask } from './to-piece.ts';

/** How the pieces of a result are put together. Each piece is written as it comes. */
export interface Assembly {
  /** Before the first reading; `title` is that reading's. */
  toHead(title: string): string | Uint8Array;
  /** Around one reading. */
  toPiece(outcome: Extract<PieceOutcome, { isRead: true }>, task: PieceTask): string | Uint8Array;
  /** After the last one. */
  toFoot(): string | Uint8Array;
}

export interface ReadAllOptions {
  readonly read: (task: PieceTask) => Promise<PieceOutcome>;
  /** How many inputs may be in work or wait for their turn to be written. */
  readonly ahead: number;
  readonly assembly: Assembly;
  readonly output: Output;
  readonly progress: Progress;
}

/** Reads every task in order and writes the result; goes past a bad input and says which. Throws only what `output` throws. */
export async function readAll(tasks: Iterable<PieceTask>, options: ReadAllOptions): Promise<ExitCode> {
  const { read, ahead, assembly, output, progress } = options;
  let pieceCount = 0;
  const { readCount, badCount } = await readEach(tasks, {
    read,
    ahead,
    progress,
    isEnough: () => output.isClosed(),
    async take(piece, task) {
      if (pieceCount++ === 0) await output.write(assembly.toHead(piece.title));
      await output.write(assembly.toPiece(piece, task));
    },
  });
  if (readCount === 0) {
    output.abandon();
  } else {
    await output.write(assembly.toFoot());
    await output.finish();
  }
  sayWhatWasLeft(progress, { readCount, badCount });
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
