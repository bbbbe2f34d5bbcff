import { ingestSource } from '../../../src/ingest/ingest.ts';
import type { ContainerOptions, Entry, Ingested, Source } from '../../../src/ingest/ingested.ts';
import { openHeld } from '../../../src/ingest/open-input.ts';

/** What an input held: articles, and codes of what was refused, in order. */
export async function listEntries(
  content: string | Uint8Array,
  path: string | null,
  options: ContainerOptions = {},
): Promise<readonly Entry[]> {
  const opened = await openHeld(toHeld(content, path), options);
  if (opened.isOne) throw new Error('one article');
  const entries: Entry[] = [];
  for await (const entry of opened.entries) entries.push(entry);
  return entries;
}

export function toHeld(content: string | Uint8Array, path: string | null): Source {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name: path ?? 'standard input', bytes, path, url: null, charset: null, kind: null };
}

/** The text of each entry as it would be read, or the code of its refusal with the line. */
export async function listTexts(
  content: string | Uint8Array,
  path: string | null,
  options: ContainerOptions = {},
): Promise<readonly string[]> {
  const entries = await listEntries(content, path, options);
  return entries.map((entry) =>
    entry.source === null
      ? `${entry.error.code}${entry.line === null ? '' : ` ${entry.line}`}`
      : new TextDecoder().decode(entry.source.bytes),
  );
}

/** Every entry that is an article, read. */
export async function listIngested(
  content: string | Uint8Array,
  path: string | null,
  options: ContainerOptions = {},
): Promise<readonly Ingested[]> {
  const entries = await listEntries(content, path, options);
  const sources = entries.map(({ source }) => source).filter((source) => source !== null);
  return Promise.all(sources.map((source) => ingestSource(source)));
}

/** Chunks of a stream, with a byte or so in each. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, void> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}
