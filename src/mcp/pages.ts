import { HearsayError } from '../errors.ts';

/** What a client asks of a list. */
export interface Asked {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
  readonly max_bytes?: number | undefined;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly next_cursor: string | null;
}

const USUAL = 10;
const USUAL_BYTES = 16_000;

/** The part of a list that is asked for: at most so many items and so many bytes, but always one. Throws `mcp-cursor`. */
export function toPage<Item>(
  items: readonly Item[],
  { cursor, limit = USUAL, max_bytes = USUAL_BYTES }: Asked,
): Page<Item> {
  const from = cursor === undefined ? 0 : parseCursor(cursor);
  const taken: Item[] = [];
  let bytes = 0;
  for (const item of items.slice(from, from + limit)) {
    bytes += Buffer.byteLength(JSON.stringify(item));
    if (taken.length > 0 && bytes > max_bytes) break;
    taken.push(item);
  }
  const next = from + taken.length;
  return { items: taken, total: items.length, next_cursor: next < items.length ? toCursor(next) : null };
}

function toCursor(at: number): string {
  return Buffer.from(`at:${at}`).toString('base64url');
}

function parseCursor(cursor: string): number {
  const at = /^at:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'))?.[1];
  if (at === undefined) throw new HearsayError('mcp-cursor', JSON.stringify(cursor.slice(0, 40)));
  return Number(at);
}
