import { createReadStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { HearsayError } from '../errors.ts';
import type { ContainerInput } from './containers/container.ts';
import type { ContainerName } from './containers/container-name.ts';
import { findContainer, HEAD_BYTES } from './containers/find-container.ts';
import { loadContainer } from './containers/load-container.ts';
import { readSource, toLocalPath } from './ingest.ts';
import type { ContainerOptions, Entry, Opened, Source } from './ingested.ts';
import { readAll, toFileError } from './input/read-input.ts';

/**
 * Opens a file, an http(s) address or standard input ("-"), and tells whether it is one article or holds several. A file that is
 * one article is not read here. Throws a HearsayError where an address or standard input cannot be read, and for a file that is missing
 * only where it is said to hold several.
 */
export async function openInput(input: string | URL, options: ContainerOptions = {}): Promise<Opened> {
  if (options.signal?.aborted === true) throw new HearsayError('input-stopped', String(input).slice(0, 200));
  if (input === '-') return openStandardInput(options);
  const path = toLocalPath(input);
  if (path !== null) return openFile(path, options);
  const source = await readSource(input, options);
  const name = options.as ?? findContainer(toPathname(source.url), source.bytes.subarray(0, HEAD_BYTES));
  return name === null ? { isOne: true, source } : openSource(source, name, options);
}

/** Takes apart bytes that are held already; for what is one article, `isOne` with the source itself. */
export async function openHeld(source: Source, options: ContainerOptions = {}): Promise<Opened> {
  const name = options.as ?? findContainer(source.path ?? toPathname(source.url), source.bytes.subarray(0, HEAD_BYTES));
  return name === null ? { isOne: true, source } : openSource(source, name, options);
}

async function openSource(source: Source, name: ContainerName, options: ContainerOptions): Promise<Opened> {
  const bytes = (async function* () {
    yield source.bytes;
  })();
  return openEntries({ name: source.name, path: source.path, url: source.url, bytes }, name, options, source.bytes);
}

async function openFile(path: string, options: ContainerOptions): Promise<Opened> {
  const head = await readHead(path);
  const name = options.as ?? findContainer(path, head ?? new Uint8Array());
  if (name === null) return { isOne: true, source: null };
  if (head === null) await throwUnreadable(path);
  const bytes = guardRead(createReadStream(path, { highWaterMark: 1 << 20 }), path, options.signal);
  return openEntries({ name: path, path, url: null, bytes }, name, options, head ?? new Uint8Array());
}

async function openStandardInput(options: ContainerOptions): Promise<Opened> {
  const stream = guardRead(process.stdin, 'standard input', options.signal);
  const { head, bytes } = await peek(stream);
  const name = options.as ?? findContainer(null, head);
  const source = { name: 'standard input', path: null, url: null };
  if (name !== null) return openEntries({ ...source, bytes }, name, options, head);
  const all = await readAll(bytes, source.name, options.onProgress ?? null, options.signal);
  return { isOne: true, source: { ...source, bytes: all, charset: null, kind: null } };
}

async function openEntries(
  input: ContainerInput,
  name: ContainerName,
  options: ContainerOptions,
  head: Uint8Array,
): Promise<Opened> {
  const isPacked = head[0] === 0x1f && head[1] === 0x8b;
  const openContainer = await loadContainer(name);
  const plain = isPacked ? { ...input, bytes: unpack(input.bytes) } : input;
  return { isOne: false, entries: guardEntries(openContainer(plain, options), input.name) };
}

/** The first bytes of a file; null where there are none to look at: what is wrong with it is for its reader to say, and a pipe can be read once. */
async function readHead(path: string): Promise<Uint8Array | null> {
  let file: FileHandle | null = null;
  try {
    if (!(await stat(path)).isFile()) return null;
    file = await open(path);
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return null;
  } finally {
    await file?.close();
  }
}

/** Throws why a file that is to be taken apart cannot be read; a pipe can. */
async function throwUnreadable(path: string): Promise<void> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) throw new HearsayError('file-is-directory', path);
    if (!status.isFIFO()) throw new HearsayError(status.isFile() ? 'file-unreadable' : 'file-special', path);
  } catch (error) {
    throw toFileError(error, path, undefined);
  }
}

/** The first bytes of a stream, as many as come to the end of its first line, and all of it again. */
async function peek(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly bytes: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
    if (next.value.includes(0x0a)) break;
  }
  const head = Buffer.concat(first);
  const bytes = (async function* () {
    yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  })();
  return { head: head.subarray(0, HEAD_BYTES), bytes };
}

async function* guardRead(
  stream: Readable,
  name: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array, void> {
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array | string>) {
      if (signal?.aborted === true) throw new HearsayError('input-stopped', name);
      yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    }
  } catch (error) {
    throw toFileError(error, name, signal);
  }
}

async function* unpack(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const { Readable } = await import('node:stream');
  const packed = Readable.from(bytes, { objectMode: false });
  const unpacked = createGunzip();
  packed.on('error', (error) => unpacked.destroy(error));
  try {
    yield* packed.pipe(unpacked) as AsyncIterable<Uint8Array>;
  } finally {
    packed.destroy();
  }
}

/** What breaks off half-way becomes the last entry, so that what came before it stands. */
async function* guardEntries(entries: AsyncIterable<Entry>, name: string): AsyncGenerator<Entry, void> {
  let isStarted = false;
  try {
    for await (const entry of entries) {
      isStarted = true;
      yield entry;
    }
  } catch (error) {
    const known = isPackingError(error) ? new HearsayError('container-damaged', name, error) : error;
    if (!(known instanceof HearsayError)) throw known;
    if (!isStarted) throw known;
    yield { source: null, error: known, line: null };
  }
}

function isPackingError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:Z_|ERR_.*ZLIB)/.test(String(error.code));
}

function toPathname(url: string | null): string | null {
  return url === null ? null : new URL(url).pathname;
}
