import { constants, openSync } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { type ErrorCode, HearsayError } from '../../errors.ts';
import type { IngestOptions } from '../ingested.ts';

/** The largest input read: a hundred times the longest book, and small enough to hold in memory several times over. */
export const MOST_BYTES = 100_000_000;

const CHUNK_BYTES = 1 << 20;

/** Reads a whole file. Throws a HearsayError with one of the file-… codes, or 'input-stopped'. */
export async function readFileBytes(path: string, options: IngestOptions = {}): Promise<Uint8Array> {
  let file: FileHandle | null = null;
  try {
    const status = await stat(path);
    if (status.isDirectory()) throw new HearsayError('file-is-directory', path);
    // A pipe is read as it comes (`<(command)` in a shell); a device may never end.
    if (!status.isFile() && !status.isFIFO()) throw new HearsayError('file-special', path);
    if (status.isFIFO()) return await readAll(openPipe(path, options.signal), path, null, options.signal);
    if (status.size > MOST_BYTES) throw new HearsayError('file-too-large', path);
    file = await open(path, constants.O_RDONLY);
    return await readAll(
      file.createReadStream({ autoClose: false, highWaterMark: CHUNK_BYTES }),
      path,
      null,
      options.signal,
    );
  } catch (error) {
    throw toFileError(error, path, options.signal);
  } finally {
    await file?.close();
  }
}

/** True for a named pipe and for `<(command)` of a shell. */
export async function isPipe(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFIFO();
  } catch {
    return false;
  }
}

/** What comes through a named pipe. Unlike an ordinary read, waiting for a writer holds up nothing: no thread, no signal. Throws `file-…`. */
export function openPipe(path: string, signal?: AbortSignal): Readable {
  try {
    const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    return new Socket({ fd, readable: true, writable: false, ...(signal ? { signal } : {}) });
  } catch (error) {
    throw toFileError(error, path, undefined);
  }
}

/** Reads standard input to its end, under the same limit as a file. */
export async function readStandardInput(options: IngestOptions = {}): Promise<Uint8Array> {
  try {
    return await readAll(process.stdin, 'standard input', options.onProgress ?? null, options.signal);
  } catch (error) {
    throw toFileError(error, 'standard input', options.signal);
  }
}

/** Everything a stream gives, under the limit of a file. Throws `file-too-large` and `input-stopped`. */
export async function readAll(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
  onProgress: IngestOptions['onProgress'] | null,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    if (signal?.aborted === true) throw new HearsayError('input-stopped', name);
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
    length += chunk.length;
    if (length > MOST_BYTES) throw new HearsayError('file-too-large', name);
    chunks.push(chunk);
    onProgress?.(length, null);
  }
  return Buffer.concat(chunks, length);
}

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  ENAMETOOLONG: 'file-missing',
  ERR_INVALID_ARG_VALUE: 'file-missing',
  EISDIR: 'file-is-directory',
};

/** What begins like "www.example.org" or "example.org/page". */
const HOST = /^(?:www\.[\w-]|(?:[\w-]+\.)+[a-z]{2,}\/)/i;

/** What refused a file, in words for the user. */
export function toFileError(error: unknown, path: string, signal: AbortSignal | undefined): HearsayError {
  if (error instanceof HearsayError) return error;
  if (signal?.aborted === true) return new HearsayError('input-stopped', path, error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const refusal = CODES[code] ?? 'file-unreadable';
  return new HearsayError(refusal === 'file-missing' && HOST.test(path) ? 'file-or-address' : refusal, path, error);
}
