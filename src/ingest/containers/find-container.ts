import { constants, gunzipSync } from 'node:zlib';
import type { ContainerName } from './container-name.ts';

/** The endings of file names that say what a file holds several articles as, ".gz" after them left out. */
export const CONTAINER_EXTENSIONS: Readonly<Record<string, ContainerName>> = {
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  tsv: 'csv',
  parquet: 'parquet',
  eml: 'eml',
  rss: 'feed',
  atom: 'feed',
  warc: 'warc',
};

/** Media types that say it; null for those where the content decides. */
const MEDIA_TYPES: Readonly<Record<string, ContainerName | null>> = {
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/feed+json': 'feed',
  'application/rdf+xml': null,
  'application/json': null,
  'application/x-ndjson': 'ndjson',
  'application/ndjson': 'ndjson',
  'application/jsonl': 'ndjson',
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
  'application/vnd.apache.parquet': 'parquet',
  'application/warc': 'warc',
  'message/rfc822': 'eml',
  'application/gzip': null,
  'application/x-gzip': null,
};

/** True for a media type of what may hold several articles and is no page. */
export function isContainerType(mediaType: string | null): boolean {
  return mediaType !== null && Object.hasOwn(MEDIA_TYPES, mediaType);
}

/** How many of the first bytes `findContainer` looks at. */
export const HEAD_BYTES = 65_536;

/** How many packed bytes are unpacked to look at; they give at most a thousand times as many. */
const PACKED_BYTES = 4096;

/** What an input holds several articles as, by its name, its media type or else its first bytes; null where it is one article. */
export function findContainer(
  name: string | null,
  head: Uint8Array,
  mediaType: string | null = null,
): ContainerName | null {
  const extension = /\.([a-z0-9]+)(?:\.gz)?$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? '';
  if (Object.hasOwn(CONTAINER_EXTENSIONS, extension)) return CONTAINER_EXTENSIONS[extension] as ContainerName;
  const typed = mediaType !== null && isContainerType(mediaType) ? MEDIA_TYPES[mediaType] : null;
  if (typed) return typed;
  const start = toWords(isGzip(head) ? unpackHead(head) : head);
  const isCut = head.length >= (isGzip(head) ? PACKED_BYTES : HEAD_BYTES);
  if (start.startsWith('PAR1')) return 'parquet';
  if (/^WARC\/\d\.\d/.test(start)) return 'warc';
  if (isFeed(start)) return 'feed';
  if (isRecordLine(start) || (isCut && isRecordStart(start))) return 'ndjson';
  if (isMailHead(start)) return 'eml';
  return null;
}

/** True for bytes that gzip packed. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** True where the first bytes of a stream are enough for `findContainer`; only records are read while more of them are still to come. */
export function isTelling(head: Uint8Array): boolean {
  return isGzip(head) ? head.length >= PACKED_BYTES : isRecordLine(toWords(head.subarray(0, HEAD_BYTES)));
}

function unpackHead(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head.subarray(0, PACKED_BYTES), { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, HEAD_BYTES);
  } catch {
    return new Uint8Array();
  }
}

function toWords(head: Uint8Array): string {
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length);
  // Of UTF-16 only the signs that mark-up is made of are looked for.
  if (isWide) return bytes.subarray(2).toString('latin1').replaceAll('\0', '');
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

/** True where the first element is that of RSS or Atom, or the first object names JSON Feed as its version. */
function isFeed(start: string): boolean {
  if (/^\s*\{/.test(start)) return /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/.test(start);
  const root = findRoot(start);
  if (root === null) return false;
  if (/^<rss[\s>]/i.test(root)) return true;
  if (/^<(?:\w{1,20}:)?feed[\s>]/i.test(root)) return /^[^>]*w3\.org\/2005\/Atom|^[^>]*purl\.org\/atom/i.test(root);
  return /^<(?:\w{1,20}:)?rdf[\s>]/i.test(root) && /purl\.org\/rss\/|netscape\.com\/rdf\//i.test(root);
}

/** What begins with the first element of mark-up; null where something else stands before it. */
function findRoot(start: string): string | null {
  let position = 0;
  for (;;) {
    while (/\s/.test(start[position] ?? '')) position++;
    if (start[position] !== '<') return null;
    const end = start.startsWith('<!--', position)
      ? '-->'
      : /^<[?!]/.test(start.slice(position, position + 2))
        ? '>'
        : null;
    if (end === null) return start.slice(position);
    const found = start.indexOf(end, position);
    if (found < 0) return null;
    position = found + end.length;
  }
}

/** Names in the head of every e-mail, of which three make one; a letter that is typed as text may have two of them. */
const MAIL_NAMES = new Set(
  'return-path received from to subject date message-id mime-version delivered-to content-type content-transfer-encoding'.split(
    ' ',
  ),
);
const ONLY_IN_MAIL = /^(?:return-path|received|message-id|mime-version|delivered-to|content-type)$/;

/** True where the text opens with the head of an e-mail as programs write it. */
function isMailHead(start: string): boolean {
  const names = new Set<string>();
  for (const line of start.slice(0, 20_000).split(/\r?\n/)) {
    if (line === '') break;
    if (/^[ \t]/.test(line) || /^From \S/.test(line)) continue;
    const name = /^([\w-]{1,60}):/.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) return false;
    names.add(name);
  }
  const known = [...names].filter((name) => MAIL_NAMES.has(name));
  return known.length >= 3 && known.some((name) => ONLY_IN_MAIL.test(name));
}

/** True where the first line is a whole JSON object. */
function isRecordLine(start: string): boolean {
  const line = /^\s*(\{[^\n]*\})\s*(?:\n|$)/.exec(start)?.[1];
  if (line === undefined) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** True where all that is there of the first line, and it is a long one, is the beginning of a JSON object with a value in it. */
function isRecordStart(start: string): boolean {
  return !start.trimStart().includes('\n') && /^\s*\{\s*"[^"\\\n]{1,100}"\s*:\s*["[{\d-]/.test(start);
}
