import { parentPort, workerData } from 'node:worker_threads';
import type { CaseFile } from '../case/case-file.ts';
import { openCase } from '../case/open-case.ts';
import { HearsayError } from '../errors.ts';
import { createStoryWork, type StoryWork } from './story-work.ts';

/** What the thread is asked. */
export type StoryQuestion = 'tell' | 'warm' | 'close';

/** What it answers to "tell". */
export type StoryAnswer =
  | { readonly isTold: true; readonly revision: number; readonly key: string; readonly json: Uint8Array }
  /** `message` is what a HearsayError says, or the stack of what nobody foresaw. */
  | { readonly isTold: false; readonly message: string };

let file: CaseFile | null = null;
let work: StoryWork | null = null;

/** Runs in a thread of its own, with the path of the case as its data, so that comparing a thousand articles holds up nobody. */
parentPort?.on('message', (question: StoryQuestion) => {
  if (question === 'close') {
    file?.close();
    parentPort?.close();
    return;
  }
  if (question === 'warm') {
    warm();
    return;
  }
  const answer = tell();
  parentPort?.postMessage(answer, answer.isTold ? [answer.json.buffer as ArrayBuffer] : []);
  work?.keep();
});

function startWork(): StoryWork {
  file ??= openCase(workerData as string);
  work ??= createStoryWork(file);
  return work;
}

function warm(): void {
  try {
    startWork().warm();
  } catch (error) {
    // Nobody waits for it, and whoever asks for the story is told.
    if (!(error instanceof HearsayError)) throw error;
  }
}

function tell(): StoryAnswer {
  try {
    const { revision, key, json } = startWork().tell();
    return { isTold: true, revision, key, json: new TextEncoder().encode(json) };
  } catch (error) {
    if (error instanceof HearsayError) return { isTold: false, message: error.message };
    return { isTold: false, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
