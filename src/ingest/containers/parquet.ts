import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { HearsayError } from '../../errors.ts';
import type { ContainerOptions, Entry } from '../ingested.ts';
import { readAll } from '../input/read-input.ts';
import { PACKAGE_ROOT } from '../package.ts';
import type { ContainerInput } from './container.ts';
import { toFieldNames } from './fields.ts';
import type { ParquetAnswer, ParquetTask } from './parquet-thread.ts';
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
  const toEntry = createRecordReader(options.fields ?? {});
  const content = input.file ?? (await readAll(input.bytes, input.name, null, options.signal));
  const wanted = [...new Set(Object.values(toFieldNames(options.fields ?? {})).flat())];
  const thread = startThread({ content, wanted }, input.name, options);
  let number = 0;
  try {
    for (;;) {
      const answer = await thread.ask();
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
  } finally {
    await thread.stop();
  }
}

interface Thread {
  ask(): Promise<ParquetAnswer>;
  stop(): Promise<unknown>;
}

function startThread(task: ParquetTask, name: string, { signal, patience = PATIENCE }: ContainerOptions): Thread {
  const worker = new Worker(THREAD, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    stdout: true,
    stderr: true,
  });
  // What goes wrong is heard by whoever waits for an answer.
  worker.on('error', () => {});
  return {
    stop: () => worker.terminate(),
    ask: () =>
      new Promise((resolve, reject) => {
        const settle = (act: () => void): void => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', stop);
          worker.off('message', take).off('error', fail).off('exit', fail);
          act();
        };
        const take = (answer: ParquetAnswer): void => settle(() => resolve(answer));
        const fail = (cause?: unknown): void =>
          settle(() => reject(new HearsayError('container-damaged', name, cause)));
        const stop = (): void => settle(() => reject(new HearsayError('input-stopped', name)));
        const timer = setTimeout(fail, patience, new Error('too slow'));
        signal?.addEventListener('abort', stop);
        worker.on('message', take).on('error', fail).on('exit', fail);
        worker.postMessage('next');
      }),
  };
}
