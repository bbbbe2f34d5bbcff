import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { HearsayError } from '../errors.ts';
import { toInputName } from './progress.ts';
import { toTerminal } from './terminal.ts';

/** Where a result goes. */
export interface Output {
  /** Takes text or bytes, and settles when there is room for more. Throws `output-unwritable`, and `output-cut-short` where the pieces come out one by one. */
  write(piece: string | Uint8Array): Promise<void>;
  /** Makes what was written last. Throws as `write` does. */
  finish(): Promise<void>;
  /** Undoes what can be undone; safe at any time, also after `finish`. */
  abandon(): void;
  /** True once nobody reads any more, as after `| head`. */
  isClosed(): boolean;
}

/** The file that is asked for, or standard output. Throws what `openOutputFile` throws. */
export function openOutput(path: string | undefined, inputs: readonly string[]): Output {
  return path === undefined ? openStandardOutput() : openOutputFile(path, inputs);
}

/** Standard output. A reader that goes away closes it without an error. */
function openStandardOutput(): Output {
  let closed = false;
  let failure: Error | null = null;
  const onError = (error: NodeJS.ErrnoException): void => {
    closed = true;
    if (error.code !== 'EPIPE') failure = error;
  };
  process.stdout.on('error', onError);
  const throwFailure = (): void => {
    if (failure !== null) throw new HearsayError('output-cut-short', 'standard output', failure);
  };
  return {
    async write(piece) {
      if (!closed && piece.length > 0) {
        await new Promise<void>((resolve) => {
          process.stdout.write(piece, () => resolve());
        });
        // The error event follows the callback.
        await new Promise((resolve) => setImmediate(resolve));
      }
      throwFailure();
    },
    async finish() {
      throwFailure();
    },
    abandon() {},
    isClosed: () => closed,
  };
}

/**
 * A file that appears whole or not at all: a temporary file in the same folder takes what is written and is renamed at the end.
 * Throws before anything is read where it cannot be written (`output-unwritable`, `output-is-directory`) or is itself one
 * of the inputs (`output-is-input`).
 */
export function openOutputFile(path: string, inputs: readonly string[]): Output {
  let existing: Stats | undefined;
  try {
    existing = statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw new HearsayError('output-unwritable', path, error);
  }
  if (path === '') throw new HearsayError('output-unwritable', '-o ""');
  if (existing?.isDirectory() || path.endsWith('/') || path.endsWith(sep))
    throw new HearsayError('output-is-directory', path);
  if (existing !== undefined && inputs.some((input) => isSameFile(input, existing))) {
    throw new HearsayError('output-is-input', path);
  }
  return existing === undefined || existing.isFile() ? openFile(path, existing) : openDevice(path);
}

/** Throws `output-binary` where a format that is no text would go to a terminal. */
export function refuseBinaryOnTerminal(format: string, outputPath: string | undefined): void {
  if (format.endsWith('.parquet') && toTerminal(outputPath).isOnTerminal) {
    throw new HearsayError('output-binary', `--format ${format}`);
  }
}

/** What `make` gives. Throws `output-too-large` where the engine cannot hold it: a string of more than half a gigabyte. */
export async function guardLength<Result>(input: string, make: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof RangeError && error.message === 'Invalid string length') {
      throw new HearsayError('output-too-large', toInputName(input), error);
    }
    throw error;
  }
}

function openFile(path: string, existing: Stats | undefined): Output {
  const unwritable = (error: unknown): HearsayError => new HearsayError('output-unwritable', path, error);
  let target = path;
  let temporary = '';
  let descriptor: number | null = null;
  let isPending = false;
  let ignoreSignals = (): void => {};
  const removeTemporary = (): void => {
    if (!isPending) return;
    isPending = false;
    ignoreSignals();
    if (descriptor !== null) closeSync(descriptor);
    descriptor = null;
    rmSync(temporary, { force: true });
  };
  const openTemporary = (): void => {
    // Watched before the file is there: a signal in between would leave it behind.
    ignoreSignals = onSignal(removeTemporary);
    try {
      descriptor = openSync(temporary, 'wx');
      isPending = true;
    } catch (error) {
      ignoreSignals();
      throw error;
    }
  };
  try {
    // Through a link to its file, so that the link stays a link.
    if (existing !== undefined) target = realpathSync(path);
    temporary = join(dirname(target), `.hearsay-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
    if (existing !== undefined) accessSync(target, constants.W_OK);
    // Tried now and opened again for the first text: while a long article is read there is nothing to clean up.
    openTemporary();
    removeTemporary();
  } catch (error) {
    throw unwritable(error);
  }
  return {
    async write(piece) {
      try {
        if (descriptor === null) openTemporary();
        writeFileSync(descriptor as unknown as number, piece);
      } catch (error) {
        removeTemporary();
        throw unwritable(error);
      }
    },
    async finish() {
      try {
        if (descriptor === null) openTemporary();
        closeSync(descriptor as unknown as number);
        descriptor = null;
        if (existing !== undefined) chmodSync(temporary, existing.mode & 0o7777);
        renameSync(temporary, target);
        isPending = false;
        ignoreSignals();
      } catch (error) {
        removeTemporary();
        throw unwritable(error);
      }
    },
    abandon: removeTemporary,
    isClosed: () => false,
  };
}

/** Calls `cleanUp` when the user stops the program, then ends it as the signal would; gives a function that ends the watch. */
function onSignal(cleanUp: () => void): () => void {
  const handlers = Object.entries({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }).map(([signal, code]) => {
    const handler = (): void => {
      cleanUp();
      process.exit(code);
    };
    process.on(signal, handler);
    return [signal, handler] as const;
  });
  return () => {
    for (const [signal, handler] of handlers) process.off(signal, handler);
  };
}

/** A device or a named pipe cannot be replaced, so it is written as the pieces come. */
function openDevice(path: string): Output {
  let descriptor: number | null = null;
  let closed = false;
  return {
    async write(piece) {
      if (closed) return;
      try {
        descriptor ??= openSync(path, 'w');
        writeFileSync(descriptor, piece);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw new HearsayError('output-cut-short', path, error);
        closed = true;
      }
    },
    async finish() {
      if (descriptor !== null) closeSync(descriptor);
      descriptor = null;
    },
    abandon() {},
    isClosed: () => closed,
  };
}

function isSameFile(input: string, output: Stats): boolean {
  const stats = input === '-' ? fstatSync(0) : toStats(input);
  return stats !== undefined && stats.ino === output.ino && stats.dev === output.dev;
}

/** Undefined where there is nothing, or nothing that can be looked at: reading it will say which. */
function toStats(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
