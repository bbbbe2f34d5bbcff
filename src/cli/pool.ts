import { HearsayError } from '../errors.ts';
import { toFailure } from './failure.ts';
import { createFetchProgress } from './progress.ts';
import { createReadOne, type ReadOne, type ReadOutcome, type ReadTask } from './read-one.ts';

export interface ReadPool {
  readonly jobs: number;
  read(task: ReadTask): Promise<ReadOutcome>;
  close(): Promise<void>;
}

/** How many inputs are read at a time: one unless more are asked for, since each worker takes some 200 MB of memory. */
export function toJobs(asked: number | null, inputCount: number): number {
  return Math.max(1, Math.min(asked ?? 1, inputCount));
}

/** Readers for `jobs` inputs at a time: in this thread for one, else worker threads. Standard input is always read here. */
export async function openReadPool(jobs: number): Promise<ReadPool> {
  let readHere: Promise<ReadOne> | null = null;
  const readInThread = async (task: ReadTask): Promise<ReadOutcome> => {
    readHere ??= createReadOne();
    const { onProgress, stop } = createFetchProgress(task.input);
    try {
      return await (await readHere)(task, onProgress);
    } finally {
      stop();
    }
  };
  if (jobs === 1) return { jobs, read: readInThread, close: async () => {} };
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    // Beside this module, and built with it.
    filename: new URL('./read-worker.js', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: jobs,
    maxThreads: jobs,
    // Short-lived objects are collected early instead of piling up in every thread.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
  const readInWorker = async (task: ReadTask): Promise<ReadOutcome> => {
    try {
      return (await pool.run(task)) as ReadOutcome;
    } catch (error) {
      // What goes wrong in reading comes back as an outcome, so this is the thread itself.
      return { isRead: false, failure: toFailure(new HearsayError('worker-lost', task.input, error)), isFatal: false };
    }
  };
  return {
    jobs,
    read: (task) => (task.input === '-' ? readInThread(task) : readInWorker(task)),
    close: () => pool.destroy(),
  };
}
