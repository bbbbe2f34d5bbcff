import type { RefusedArticle } from '../document/refused.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { ReadFailure } from './failure.ts';
import type { Output } from './output.ts';
import { type Progress, toInputName } from './progress.ts';
import { readEach, sayWhatWasLeft } from './read-each.ts';
import type { PieceOutcome, PieceTask } from './to-piece.ts';

/** How the pieces of a result are put together. Each piece is written as it comes. */
export interface Assembly {
  /** Before the first reading, which is given. */
  toHead(first: Extract<PieceOutcome, { isRead: true }>, task: PieceTask): string | Uint8Array;
  /** Around one reading. */
  toPiece(outcome: Extract<PieceOutcome, { isRead: true }>, task: PieceTask): string | Uint8Array;
  /** After the last one. */
  toFoot(): string | Uint8Array;
  /** In the place of a part of an input that cannot be read; where it is left out, that is said in words. */
  toRefusal?(failure: ReadFailure, task: PieceTask): string;
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
export async function readAll(tasks: AsyncIterable<PieceTask>, options: ReadAllOptions): Promise<ExitCode> {
  const { read, ahead, assembly, output, progress } = options;
  let pieceCount = 0;
  const { readCount, badCount } = await readEach(tasks, {
    read,
    ahead,
    progress,
    isEnough: () => output.isClosed(),
    async take(piece, task) {
      if (pieceCount++ === 0) await output.write(assembly.toHead(piece, task));
      await output.write(assembly.toPiece(piece, task));
    },
    async takeFailure(failure, task) {
      if (!task.isPart || assembly.toRefusal === undefined) return false;
      pieceCount++;
      await output.write(assembly.toRefusal(failure, task));
      return true;
    },
  });
  if (pieceCount === 0 && badCount > 0) {
    output.abandon();
  } else {
    await output.write(assembly.toFoot());
    await output.finish();
  }
  sayWhatWasLeft(progress, { readCount, badCount });
  return badCount > 0 ? EXIT.notAll : EXIT.done;
}

/** One reading alone. */
export const PLAIN_ASSEMBLY: Assembly = {
  toHead: () => '',
  toPiece: ({ output }) => output,
  toFoot: () => '',
};

/** One reading a line; what cannot be read of an input that holds several is a line as well. */
export const NDJSON_ASSEMBLY: Assembly = {
  ...PLAIN_ASSEMBLY,
  toRefusal: ({ code, failure, line }, { input }) => {
    const message = failure.replace(/^hearsay: /, '');
    const refused: RefusedArticle = { schema: 'hearsay/refused/1', input, line, code, message };
    return `${JSON.stringify(refused)}\n`;
  },
};

/** Texts one after the other, each under the name of its input; one alone needs no name. */
export function toTextAssembly(width: number, inputCount: number): Assembly {
  return {
    toHead: () => '',
    toPiece: ({ output }, { input, source, isPart, number }) => {
      if (inputCount === 1 && !isPart) return output;
      const name = toInputName(source?.name ?? input);
      const rule = '━'.repeat(Math.max(3, width - name.length - 4));
      return `${number === 1 ? '' : '\n'}━━ ${name} ${rule}\n\n${output}`;
    },
    toFoot: () => '',
  };
}
