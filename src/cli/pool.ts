import { availableParallelism } from 'node:os';
import { createReadOne, type ReadOne, type ReadOutcome, type ReadTask } from './read-one.ts';

/** From so many inputs on, worker threads save more time than their start costs. */
const INPUTS_FOR_WORKERS = 8;

export interface ReadPool {
  readonly jobs: number;
  read(task: ReadTask): Promise<ReadOutcome>;
  close(): Promise<void>;
}

/** How many workers read `inputCount` inputs: as many as asked for, else one for each core where it pays. */
export function toJobs(asked: number | null, inputCount: number): number {
  const wanted = asked ?? (inputCount >= INPUTS_FOR_WORKERS ? availableParallelism() : 1);
  return Math.max(1, Math.min(wanted, inputCount));
}

/** Readers for `jobs` inputs at a time: in this thread for one, else worker threads. Standard input is always read here. */
export async function openReadPool(jobs: number, say: (line: string) => void): Promise<ReadPool> {
  let readHere: Promise<ReadOne> | null = null;
  const readInThread = async (task: ReadTask): Promise<ReadOutcome> => {
    readHere ??= createReadOne();
    return (await readHere)(task, say);
  };
  if (jobs === 1) return { jobs, read: readInThread, close: async () => {} };
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    // Beside this module, and built with it.
    filename: new URL('./read-worker.js', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: jobs,
    maxThreads: jobs,
  });
  return {
    jobs,
    read: (task) => (task.input === '-' ? readInThread(task) : (pool.run(task) as Promise<ReadOutcome>)),
    close: () => pool.destroy(),
  };
}
