import { setFlagsFromString } from 'node:v8';
import { HearsayError } from '../errors.ts';
import { type ReadFailure, toReadFailure } from './failure.ts';
import { createReadOne, type InputTask, type ReadOne, type ReadOutcome } from './read-one.ts';
import { type PieceOutcome, type PieceTask, toPiece } from './to-piece.ts';

export interface ReadPool {
  /** Reads and sets one input. */
  readPiece(task: PieceTask): Promise<PieceOutcome>;
  /** Reads one input and hands back all of its findings. */
  readWhole(task: InputTask): Promise<ReadOutcome>;
  close(): Promise<void>;
}

const HEAP_GROWTH_PERCENT = 30;

/** How many inputs may be in work or wait for their turn, so that no worker has to wait for a slow one. */
export function toAhead(jobs: number): number {
  return jobs === 1 ? 1 : jobs * 2;
}

/** Readers for `jobs` inputs at a time: in this thread for one, else worker threads. */
export async function openReadPool(jobs: number): Promise<ReadPool> {
  // What outlives a few articles is collected once it has grown by this much, in every thread. Left alone, the engine lets it grow to several
  // times what is in use before it looks, and once for each thread.
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH_PERCENT}`);
  let readHere: Promise<ReadOne> | null = null;
  const readInThread = async (task: InputTask): Promise<ReadOutcome> => {
    readHere ??= createReadOne();
    return (await readHere)(task);
  };
  const readPieceInThread = async (task: PieceTask): Promise<PieceOutcome> => toPiece(task, await readInThread(task));
  if (jobs === 1) return { readPiece: readPieceInThread, readWhole: readInThread, close: async () => {} };
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    // Beside this module, and built with it.
    filename: new URL('./read-worker.js', import.meta.url).href,
    runtime: 'worker_threads',
    // As many as there is work for: one input may hold one article or a million.
    minThreads: 1,
    maxThreads: jobs,
    // A thread that has nothing to do for a moment stays: starting another and loading the network takes longer than reading ten articles.
    idleTimeout: 600_000,
    // Short-lived objects are collected early instead of piling up in every thread.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
  const runInWorker = async <Outcome>(name: string, task: InputTask): Promise<Outcome | ReadFailure> => {
    try {
      return await pool.run(task, { name });
    } catch (error) {
      // What goes wrong in reading comes back as an outcome, so this is the thread itself.
      return toReadFailure(new HearsayError('worker-lost', task.source?.name ?? task.input, error));
    }
  };
  return {
    readPiece: (task) => runInWorker<PieceOutcome>('readPiece', task),
    readWhole: (task) => runInWorker<ReadOutcome>('readWhole', task),
    close: () => pool.destroy(),
  };
}
