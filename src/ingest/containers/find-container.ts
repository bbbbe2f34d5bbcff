import type { ContainerName } from './container-name.ts';

const EXTENSIONS: Readonly<Record<string, ContainerName>> = {
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  tsv: 'csv',
  parquet: 'parquet',
  eml: 'eml',
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
  if (isMailHead(start)) return 'eml';
  return null;
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
