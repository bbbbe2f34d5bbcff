import type { ContainerName } from './container-name.ts';

const EXTENSIONS: Readonly<Record<string, ContainerName>> = {
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  tsv: 'csv',
  parquet: 'parquet',
};

/** How many of the first bytes `findContainer` looks at. */
export const HEAD_BYTES = 65_536;

/** What an input holds several articles as, by its name or else by its first bytes; null where it is one article. */
export function findContainer(name: string | null, head: Uint8Array): ContainerName | null {
  const extension = name === null ? undefined : /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  const named = extension === undefined ? undefined : EXTENSIONS[extension];
  if (named !== undefined) return named;
  const start = Buffer.from(head.buffer, head.byteOffset, head.length)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  if (start.startsWith('PAR1')) return 'parquet';
  if (isRecordLine(start)) return 'ndjson';
  return null;
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
