import type { ReadFailure } from './failure.ts';
import { runInOrder } from './in-order.ts';
import type { Progress } from './progress.ts';

/** How many inputs gave something, and how many did not. */
export interface ReadTally {
  readonly readCount: number;
  readonly badCount: number;
}

export interface ReadEachOptions<Task, Read> {
  readonly read: (task: Task) => Promise<Read | ReadFailure>;
  /** How many inputs may be in work or wait for their turn to be taken. */
  readonly ahead: number;
  readonly progress: Progress;
  /** Takes what one input gave, in the order of the tasks. */
  readonly take: (read: Read, task: Task) => void | Promise<void>;
  /** Takes why one gave nothing, in its turn; said in words where this is left out or gives false. */
  readonly takeFailure?: (failure: ReadFailure, task: Task) => Promise<boolean>;
  /** True once nothing more is wanted. */
  readonly isEnough?: () => boolean;
}

/** Reads every task in order; goes past a bad input and says which. Throws only what `take` throws. */
export async function readEach<
  Task extends { readonly input: string; readonly isPart: boolean },
  Read extends { readonly isRead: true },
>(
  tasks: Iterable<Task> | AsyncIterable<Task>,
  { read, ahead, progress, take, takeFailure, isEnough = () => false }: ReadEachOptions<Task, Read>,
): Promise<ReadTally> {
  let readCount = 0;
  let badCount = 0;
  const work = async (task: Task): Promise<readonly [Task, Read | ReadFailure]> => [task, await read(task)];
  for await (const [task, outcome] of runInOrder(tasks, work, ahead)) {
    if (outcome.isRead) {
      readCount++;
      await take(outcome, task);
    } else if (outcome.code === 'page-no-article' && task.isPart) {
      progress.passOver(task.input, 1);
    } else {
      badCount++;
      if (takeFailure === undefined || !(await takeFailure(outcome, task))) progress.say(outcome.failure);
      if (outcome.isFatal) break;
    }
    progress.advance();
    if (isEnough()) break;
  }
  return { readCount, badCount };
}

/** Says how many inputs are missing from a result. */
export function sayWhatWasLeft(progress: Progress, { readCount, badCount }: ReadTally): void {
  if (badCount === 0 || readCount === 0) return;
  progress.say(`hearsay: ${badCount} of ${badCount + readCount} inputs could not be read; the others were.`);
}
