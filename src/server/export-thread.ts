import { parentPort, workerData } from 'node:worker_threads';
import type { CaseFile } from '../case/case-file.ts';
import { openCase } from '../case/open-case.ts';
import { type ErrorCode, HearsayError } from '../errors.ts';
import { type ExportOrder, toExportPieces } from './export-pieces.ts';

/** What the thread is given. */
export interface ExportTask {
  /** Of the case. */
  readonly path: string;
  readonly order: ExportOrder;
}

/** What it says: that the first piece is ready, and then one piece each time it is asked for. */
export type ExportAnswer =
  | { readonly step: 'ready' | 'end' }
  | { readonly step: 'piece'; readonly bytes: Uint8Array }
  | { readonly step: 'refused'; readonly code: ErrorCode; readonly detail: string }
  /** What nobody foresaw, with its stack. */
  | { readonly step: 'failed'; readonly message: string };

/** Runs in a thread of its own for one export: a thousand articles take seconds, and the server answers meanwhile. */
async function run({ path, order }: ExportTask): Promise<void> {
  let file: CaseFile | null = null;
  const end = (answer: ExportAnswer): void => {
    file?.close();
    say(answer);
    parentPort?.close();
  };
  try {
    file = openCase(path);
    const pieces = toSmallPieces(await toExportPieces(file, order));
    parentPort?.on('message', () => {
      try {
        const { done, value } = pieces.next();
        if (done) end({ step: 'end' });
        else parentPort?.postMessage({ step: 'piece', bytes: value } satisfies ExportAnswer, [value.buffer]);
      } catch (error) {
        end(toRefusal(error));
      }
    });
    say({ step: 'ready' });
  } catch (error) {
    end(toRefusal(error));
  }
}

/** Most bytes of a piece: to take a larger one over would hold up the thread that answers. */
const MOST_BYTES = 1_000_000;

function* toSmallPieces(pieces: Iterable<string | Uint8Array>): Generator<Uint8Array<ArrayBuffer>, void, undefined> {
  const encoder = new TextEncoder();
  for (const piece of pieces) {
    const bytes = typeof piece === 'string' ? encoder.encode(piece) : piece;
    for (let start = 0; start < bytes.length; start += MOST_BYTES)
      yield new Uint8Array(bytes.subarray(start, start + MOST_BYTES));
  }
}

function say(answer: ExportAnswer): void {
  parentPort?.postMessage(answer);
}

function toRefusal(error: unknown): ExportAnswer {
  if (error instanceof HearsayError) return { step: 'refused', code: error.code, detail: error.detail };
  return { step: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

await run(workerData as ExportTask);
