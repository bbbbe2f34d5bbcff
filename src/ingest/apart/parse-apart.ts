import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type ErrorCode, HearsayError } from '../../errors.ts';
import type { DocxContent } from '../docx/docx-content.ts';
import type { MailMessage } from '../email/mail-message.ts';
import { PACKAGE_ROOT } from '../package.ts';
import type { PdfText } from '../pdf/pdf-text.ts';

/** One document for a parser that somebody else wrote. */
export interface ApartTask {
  readonly format: 'pdf' | 'docx' | 'eml';
  readonly bytes: Uint8Array;
  /** As messages name it. */
  readonly name: string;
}

export type FromThread =
  | { readonly kind: 'step' }
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly detail: string }
  | { readonly kind: 'broken'; readonly reason: string };

export interface ApartLimits {
  /** Without a step forward, and in all. */
  readonly stallMilliseconds: number;
  readonly milliseconds: number;
  /** By which the program may grow while the document is parsed. */
  readonly bytes: number;
}

export const APART_LIMITS: ApartLimits = { stallMilliseconds: 20_000, milliseconds: 90_000, bytes: 1_000_000_000 };

/** How often time and memory are looked at. */
const WATCH_MILLISECONDS = 50;

const HEAP_MEGABYTES = 768;

/** Built by `npm run build`; also where this file is run from its source. */
const THREAD = join(PACKAGE_ROOT, 'dist', 'bundle', 'document-thread.js');

/** Where each format's own codes are: too slow or too large, and anything else that its parser stumbled over. */
const CODES: Readonly<Record<ApartTask['format'], { readonly costly: ErrorCode; readonly damaged: ErrorCode }>> = {
  pdf: { costly: 'pdf-too-costly', damaged: 'pdf-damaged' },
  docx: { costly: 'docx-too-costly', damaged: 'docx-damaged' },
  eml: { costly: 'email-too-costly', damaged: 'email-damaged' },
};

export interface ApartOptions {
  readonly limits?: ApartLimits;
  readonly signal?: AbortSignal | undefined;
}

export function parseApart(task: ApartTask & { readonly format: 'pdf' }, options?: ApartOptions): Promise<PdfText>;
export function parseApart(task: ApartTask & { readonly format: 'docx' }, options?: ApartOptions): Promise<DocxContent>;
export function parseApart(task: ApartTask & { readonly format: 'eml' }, options?: ApartOptions): Promise<MailMessage>;
/**
 * Parses a document in a thread of its own, which is ended where it takes too much time or memory: a parser that hangs in a loop can be
 * stopped in no other way. Throws a HearsayError `pdf-…`, `docx-…`, `email-…`, `text-too-long` or `input-stopped`.
 */
export function parseApart(task: ApartTask, { limits = APART_LIMITS, signal }: ApartOptions = {}): Promise<unknown> {
  const { costly, damaged } = CODES[task.format];
  // A copy that is handed over, not shared: the caller keeps its own.
  const bytes = new Uint8Array(task.bytes);
  const worker = new Worker(THREAD, {
    workerData: { ...task, bytes },
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    // What a library warns of is no word for a user.
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve, reject) => {
    const start = Date.now();
    const memory = process.memoryUsage.rss();
    let lastStep = start;
    const settle = (act: () => void): void => {
      clearInterval(watch);
      signal?.removeEventListener('abort', stop);
      void worker.terminate();
      act();
    };
    const refuse = (code: ErrorCode, detail: string = task.name, cause?: unknown): void =>
      settle(() => reject(new HearsayError(code, detail, cause)));
    const stop = (): void => refuse('input-stopped');
    const watch = setInterval(() => {
      const now = Date.now();
      if (now - start > limits.milliseconds || now - lastStep > limits.stallMilliseconds) refuse(costly);
      else if (process.memoryUsage.rss() - memory > limits.bytes) refuse(costly);
    }, WATCH_MILLISECONDS);
    signal?.addEventListener('abort', stop);
    worker.on('message', (message: FromThread) => {
      switch (message.kind) {
        case 'step':
          lastStep = Date.now();
          return;
        case 'done':
          return settle(() => resolve(message.result));
        case 'refused':
          return refuse(message.code, message.detail);
        case 'broken':
          return refuse(damaged, task.name, new Error(message.reason));
      }
    });
    worker.on('error', (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return refuse(costly, task.name, error);
      // The program's own files are missing: no fault of the document.
      if (/MODULE_NOT_FOUND$/.test(error.code ?? '')) return settle(() => reject(error));
      refuse(damaged, task.name, error);
    });
    worker.on('exit', () => refuse(damaged));
  });
}
