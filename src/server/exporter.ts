import { Worker } from 'node:worker_threads';
import type { CaseFile } from '../case/case-file.ts';
import { HearsayError } from '../errors.ts';
import { type ExportOrder, toExportPieces } from './export-pieces.ts';
import type { ExportAnswer, ExportTask } from './export-thread.ts';

/** Writes a case in one of its forms. */
export interface Exporter {
  /** Resolves once the first piece is ready. Rejects with what the case or the form refuses. */
  write(order: ExportOrder): Promise<ReadableStream<Uint8Array>>;
  close(): Promise<void>;
}

/** Writes in this thread. */
export function createExporterHere(file: CaseFile): Exporter {
  const encoder = new TextEncoder();
  return {
    async write(order) {
      const pieces = (await toExportPieces(file, order))[Symbol.iterator]();
      return toStream(async () => {
        const { done, value } = pieces.next();
        return done ? null : typeof value === 'string' ? encoder.encode(value) : value;
      });
    },
    close: async () => {},
  };
}

/** Writes each export in a thread of its own, which opens the case itself; one at a time is made ready, and the others wait for it. */
export function createThreadExporter(path: string): Exporter {
  const running = new Set<Worker>();
  let last: Promise<unknown> = Promise.resolve();
  const begin = async (order: ExportOrder): Promise<ReadableStream<Uint8Array>> => {
    const workerData: ExportTask = { path, order };
    // Beside this module, and built with it.
    const worker = new Worker(new URL('./export-thread.js', import.meta.url), { workerData });
    running.add(worker);
    worker.once('exit', () => running.delete(worker));
    await hear(worker, path);
    const next = async (): Promise<Uint8Array | null> => {
      const heard = hear(worker, path);
      worker.postMessage(null);
      const answer = await heard;
      return answer.step === 'piece' ? answer.bytes : null;
    };
    return toStream(next, () => void worker.terminate());
  };
  return {
    write(order) {
      const ready = last.then(() => begin(order));
      last = ready.catch(() => {});
      return ready;
    },
    async close() {
      await Promise.all([...running].map((worker) => worker.terminate()));
    },
  };
}

/** The next answer. Rejects where it is a refusal, or the thread was lost. */
function hear(worker: Worker, path: string): Promise<ExportAnswer> {
  return new Promise((resolve, reject) => {
    const forget = (): void => void worker.off('message', onMessage).off('error', onLost).off('exit', onLost);
    const onLost = (error: unknown): void => {
      forget();
      reject(new HearsayError('export-lost', path, error));
    };
    const onMessage = (answer: ExportAnswer): void => {
      forget();
      if (answer.step === 'refused') reject(new HearsayError(answer.code, answer.detail));
      else if (answer.step === 'failed') reject(new Error(answer.message));
      else resolve(answer);
    };
    worker.on('message', onMessage).on('error', onLost).on('exit', onLost);
  });
}

function toStream(next: () => Promise<Uint8Array | null>, cancel: () => void = () => {}): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const piece = await next();
      if (piece === null) controller.close();
      else controller.enqueue(piece);
    },
    cancel,
  });
}
