import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { HearsayError } from '../errors.ts';
import type { ContainerInput } from './containers/container.ts';
import type { ContainerName } from './containers/container-name.ts';
import { findContainer, HEAD_BYTES, isContainerType, isGzip, isTelling } from './containers/find-container.ts';
import { loadContainer } from './containers/load-container.ts';
import { fetchSource, toKind, toLocalPath } from './ingest.ts';
import type { ContainerOptions, Entry, Opened, Source } from './ingested.ts';
import { readHead } from './input/read-head.ts';
import { isPipe, openPipe, readAll, toFileError } from './input/read-input.ts';
import { unpack } from './input/unpack.ts';

/**
 * Opens a file, an http(s) address or standard input ("-"), and tells whether it is one article or holds several. A file that is
 * one article is not read here. Throws a HearsayError where an address or standard input cannot be read, and for a file that is missing
 * only where it is said to hold several.
 */
export async function openInput(input: string | URL, options: ContainerOptions = {}): Promise<Opened> {
  if (options.signal?.aborted === true) throw new HearsayError('input-stopped', String(input).slice(0, 200));
  if (input === '-') return openStream('standard input', null, process.stdin, options);
  const path = toLocalPath(input);
  if (path !== null) return openFile(path, options);
  const { source, mediaType } = await fetchSource(input, options);
  const name = options.as ?? findContainer(toPathname(source.url), source.bytes.subarray(0, HEAD_BYTES), mediaType);
  if (name !== null) return openSource(source, name, options);
  if (isContainerType(mediaType)) throw new HearsayError('url-type', `${source.name} (${mediaType})`);
  return { isOne: true, source };
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
  const { path, url, charset } = source;
  return openEntries({ name: source.name, path, file: null, url, charset, bytes }, name, options, source.bytes);
}

async function openFile(path: string, options: ContainerOptions): Promise<Opened> {
  if (await isPipe(path)) return openStream(path, path, openPipe(path, options.signal), options);
  const head = await readHead(path);
  const name = options.as ?? findContainer(path, head ?? new Uint8Array());
  if (name === null) return { isOne: true, source: null };
  if (head === null) await throwUnreadable(path);
  const bytes = guardRead(createReadStream(path, { highWaterMark: 1 << 20 }), path, options.signal);
  return openEntries(
    { name: path, path, file: path, url: null, charset: null, bytes },
    name,
    options,
    head ?? new Uint8Array(),
  );
}

/** A stream can be read once, so that what is one article is read here. */
async function openStream(
  shownName: string,
  path: string | null,
  stream: Readable,
  options: ContainerOptions,
): Promise<Opened> {
  const { head, bytes } = await peek(guardRead(stream, shownName, options.signal), options.as !== undefined);
  const name = options.as ?? findContainer(path, head);
  const source = { name: shownName, path, url: null, charset: null };
  if (name !== null) return openEntries({ ...source, path: null, file: null, bytes }, name, options, head);
  const all = await readAll(bytes, source.name, options.onProgress ?? null, options.signal);
  return { isOne: true, source: { ...source, bytes: all, kind: path === null ? null : toKind(path) } };
}

async function openEntries(
  input: ContainerInput,
  name: ContainerName,
  options: ContainerOptions,
  head: Uint8Array,
): Promise<Opened> {
  const openContainer = await loadContainer(name);
  const plain = isGzip(head) ? { ...input, file: null, bytes: unpack(input.bytes, input.name) } : input;
  return { isOne: false, entries: guardEntries(openContainer(plain, options), input.name) };
}

/** Throws why a file that is to be taken apart cannot be read. */
async function throwUnreadable(path: string): Promise<void> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) throw new HearsayError('file-is-directory', path);
    throw new HearsayError(status.isFile() ? 'file-unreadable' : 'file-special', path);
  } catch (error) {
    throw toFileError(error, path, undefined);
  }
}

/** The first bytes of a stream, as many as it takes to tell what it is, and all of it again. */
async function peek(
  stream: AsyncIterable<Uint8Array>,
  isTold: boolean,
): Promise<{ readonly head: Uint8Array; readonly bytes: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
    if (isTold || (next.value.includes(0x0a) && isTelling(Buffer.concat(first)))) break;
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

/** What breaks off half-way becomes the last entry, so that what came before it stands. */
async function* guardEntries(entries: AsyncIterable<Entry>, name: string): AsyncGenerator<Entry, void> {
  let isStarted = false;
  try {
    for await (const entry of entries) {
      isStarted = true;
      yield entry;
    }
  } catch (error) {
    if (!(error instanceof HearsayError) || !isStarted) throw error;
    yield { source: null, error, line: null };
  }
  if (!isStarted) throw new HearsayError('container-empty', name);
}

function toPathname(url: string | null): string | null {
  return url === null ? null : new URL(url).pathname;
}
