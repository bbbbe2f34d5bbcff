import { Worker } from 'node:worker_threads';
import { HearsayError } from '../errors.ts';
import type { StoryAnswer, StoryQuestion } from './story-thread.ts';
import type { ToldStory } from './story-work.ts';

/** Compares the articles of a case when asked. */
export interface Storyteller {
  /** One at a time. Rejects where the case cannot be read or the thread was lost; it can be asked again. */
  tell(): Promise<ToldStory>;
  /** Gets ready for changes of a case whose story was kept; what is asked meanwhile waits. */
  warm(): void;
  close(): Promise<void>;
}

/** Room for new objects, in MB: twice what is usual, for a story makes half a gigabyte of them, and to collect them oftener costs more than they take. */
const YOUNG = 96;
/** How long a thread may take to close the case, in milliseconds. */
const CLOSING = 1500;

/** Compares in a thread of its own, which opens the case itself and lives until `close`. */
export function createThreadStoryteller(path: string): Storyteller {
  let worker: Worker | null = null;
  const start = (): Worker => {
    // Beside this module, and built with it.
    const started = new Worker(new URL('./story-thread.js', import.meta.url), {
      workerData: path,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
    // Whoever waits for an answer is told; without this, an error in a thread would end the program.
    started.on('error', () => {});
    started.once('exit', () => {
      if (worker === started) worker = null;
    });
    return started;
  };
  return {
    async tell() {
      worker ??= start();
      const answer = await ask(worker, path);
      if (!answer.isTold) throw new Error(answer.message);
      return { revision: answer.revision, key: answer.key, json: new TextDecoder().decode(answer.json) };
    },
    warm() {
      worker ??= start();
      worker.postMessage('warm' satisfies StoryQuestion);
    },
    async close() {
      const closing = worker;
      if (closing === null) return;
      const isGone = new Promise<void>((resolve) => void closing.once('exit', () => resolve()));
      closing.postMessage('close' satisfies StoryQuestion);
      // A comparison that runs is not waited for: it is made again when the case is next opened.
      const deadline = setTimeout(() => void closing.terminate(), CLOSING);
      await isGone;
      clearTimeout(deadline);
    },
  };
}

function ask(worker: Worker, path: string): Promise<StoryAnswer> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => {
      forget();
      reject(new HearsayError('story-lost', path, error));
    };
    const onMessage = (answer: StoryAnswer): void => {
      forget();
      resolve(answer);
    };
    const forget = (): void => {
      worker.off('message', onMessage).off('error', fail).off('exit', fail);
    };
    worker.on('message', onMessage).on('error', fail).on('exit', fail);
    worker.postMessage('tell' satisfies StoryQuestion);
  });
}
