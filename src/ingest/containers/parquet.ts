import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { HearsayError } from '../../errors.ts';
import type { ContainerOptions, Entry } from '../ingested.ts';
import { readAll } from '../input/read-input.ts';
import { PACKAGE_ROOT } from '../package.ts';
import type { ContainerInput } from './container.ts';
import { toFieldNames } from './fields.ts';
import type { ParquetAnswer, ParquetQuestion } from './parquet-thread.ts';
import { createRecordReader } from './records.ts';

/** Built by `npm run build`; also where this file is run from its source. */
const THREAD = join(PACKAGE_ROOT, 'dist', 'bundle', 'parquet-thread.js');

/** Longest that unpacking one row group may take, in milliseconds. */
const PATIENCE = 60_000;

const HEAP_MEGABYTES = 2000;

/**
 * Reads a corpus in Parquet, only the columns that are used. From a file memory holds one row group; an address or a pipe is held whole, up to
 * 100 MB. The parser runs in a thread of its own, which is ended where it takes too long: damaged bytes make it run in circles.
 */
export async function* openParquet(input: ContainerInput, options: ContainerOptions): AsyncGenerator<Entry, void> {
  const thread = startParquetThread();
  try {
    yield* readParquet(thread, input, options);
  } finally {
    await thread.stop();
  }
}

/** What `openParquet` gives, by a thread that serves one file after the other and is its caller's to end. */
export async function* readParquet(
  thread: ParquetThread,
  input: ContainerInput,
  options: ContainerOptions,
): AsyncGenerator<Entry, void> {
  const toEntry = createRecordReader(options.fields ?? {});
  const content = input.file ?? (await readAll(input.bytes, input.name, null, options.signal));
  const wanted = [...new Set(Object.values(toFieldNames(options.fields ?? {})).flat())];
  let number = 0;
  for (let question: ParquetQuestion = { content, wanted }; ; question = 'next') {
    const answer = await thread.ask(question, input.name, options);
    if (answer.kind === 'end') return;
    if (answer.kind === 'damaged') throw new HearsayError('container-damaged', input.name, new Error(answer.reason));
    if (answer.kind === 'too-large')
      throw new HearsayError('container-too-large', `${input.name} (a row group of ${answer.bytes} bytes)`);
    for (const row of answer.rows) {
      number++;
      const path = input.path === null ? null : `${input.path}#${number}`;
      yield toEntry(row, { name: `${input.name}, row ${number}`, path, line: number });
    }
  }
}

/** A thread that a parser runs in. */
export interface ParquetThread {
  /** Throws `container-damaged` where no answer comes in time, and `input-stopped`; the thread is of no more use after that. */
  ask(question: ParquetQuestion, name: string, options: ContainerOptions): Promise<ParquetAnswer>;
  /** True once it can answer no more. */
  isSpent(): boolean;
  stop(): Promise<unknown>;
}

/** Starts a thread for `readParquet`. */
export function startParquetThread(): ParquetThread {
  const worker = new Worker(THREAD, {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    stdout: true,
    stderr: true,
  });
  let isSpent = false;
  // What goes wrong is heard by whoever waits for an answer.
  worker.on('error', () => {});
  worker.on('exit', () => {
    isSpent = true;
  });
  return {
    isSpent: () => isSpent,
    stop: () => worker.terminate(),
    ask: (question, name, { signal, patience = PATIENCE }) =>
      new Promise((resolve, reject) => {
        const settle = (act: () => void): void => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', stop);
          worker.off('message', take).off('error', fail).off('exit', fail);
          act();
        };
        const refuse = (error: HearsayError): void => {
          isSpent = true;
          settle(() => reject(error));
        };
        const take = (answer: ParquetAnswer): void => settle(() => resolve(answer));
        const fail = (cause?: unknown): void => refuse(new HearsayError('container-damaged', name, cause));
        const stop = (): void => refuse(new HearsayError('input-stopped', name));
        const timer = setTimeout(fail, patience, new Error('too slow'));
        signal?.addEventListener('abort', stop);
        worker.on('message', take).on('error', fail).on('exit', fail);
        worker.postMessage(question);
      }),
  };
}
