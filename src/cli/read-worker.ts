import { createReadOne, type ReadOne, type ReadOutcome, type ReadTask } from './read-one.ts';

let readOne: Promise<ReadOne> | null = null;

/** What a worker thread runs for each task; the network is loaded once a thread. */
export default async function readInWorker(task: ReadTask): Promise<ReadOutcome> {
  readOne ??= createReadOne();
  return (await readOne)(task);
}
