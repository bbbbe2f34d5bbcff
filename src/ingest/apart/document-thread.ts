import { parentPort, workerData } from 'node:worker_threads';
import { ERRORS, HearsayError } from '../../errors.ts';
import type { ApartTask, FromThread } from './parse-apart.ts';

/** What the thread of `parseApart` runs: one task, told of step by step. */
const { format, bytes, name } = workerData as ApartTask;
const tell = (message: FromThread): void => parentPort?.postMessage(message);

try {
  tell({ kind: 'done', result: await parse() });
} catch (error) {
  if (error instanceof HearsayError) {
    tell({ kind: 'refused', code: error.code, detail: error.message.slice(0, -(ERRORS[error.code].length + 2)) });
  } else tell({ kind: 'broken', reason: error instanceof Error ? error.message : String(error) });
}

async function parse(): Promise<unknown> {
  if (format === 'pdf') {
    const { readPdfText } = await import('../pdf/read-pdf-text.ts');
    return readPdfText(bytes, name, () => tell({ kind: 'step' }));
  }
  if (format === 'eml') {
    const { readMessage } = await import('../email/read-message.ts');
    return readMessage(bytes, name);
  }
  const { readDocxHtml } = await import('../docx/read-docx-html.ts');
  return readDocxHtml(bytes, name);
}
