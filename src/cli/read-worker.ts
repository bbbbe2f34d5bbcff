import { createReadOne, type InputTask, type ReadOne, type ReadOutcome } from './read-one.ts';
import { type PieceOutcome, type PieceTask, toPiece } from './to-piece.ts';

let readOne: Promise<ReadOne> | null = null;

/** What a worker thread runs for each task of `hearsay story`; the network is loaded once a thread. */
export async function readWhole(task: InputTask): Promise<ReadOutcome> {
  readOne ??= createReadOne();
  return (await readOne)(task);
}

/** What it runs for each task of `hearsay read`. */
export async function readPiece(task: PieceTask): Promise<PieceOutcome> {
  return toPiece(task, await readWhole(task));
}
