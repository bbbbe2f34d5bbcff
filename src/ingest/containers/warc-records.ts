import { HearsayError } from '../../errors.ts';
import { createByteReader } from './byte-reader.ts';
import { type HeaderLines, parseHeaderLines } from './header-lines.ts';

/** A record of a web archive. */
export interface WarcRecord {
  /** 1, 2, …: its place among the records. */
  readonly number: number;
  readonly headers: HeaderLines;
  /** Null where it was not wanted or is longer than is held. */
  readonly content: Buffer | null;
  /** False where its length is a lie or the archive ends in it. */
  readonly isWhole: boolean;
}

/** A stretch that is no record. */
export interface WarcDamage {
  readonly number: number;
  readonly headers: null;
}

const MOST_HEADER_BYTES = 65_536;
const MOST_CONTENT_BYTES = 20_000_000;
const MARK = 'WARC/';
/** An archive with more damage than this is no archive; looking for the next record each time would take for ever. */
const MOST_DAMAGE = 200;

/**
 * Splits an archive into its records, one at a time, and holds the content of those that `isWanted`. After a damaged stretch it goes on
 * with the next record that can be found. Throws `container-damaged` when there is too much of it.
 */
export async function* splitWarcRecords(
  bytes: AsyncIterable<Uint8Array>,
  isWanted: (headers: HeaderLines) => boolean,
  name: string,
): AsyncGenerator<WarcRecord | WarcDamage, void> {
  const reader = createByteReader(bytes);
  let damage = 0;
  for (let number = 1; ; number++) {
    await skipLineEnds(reader);
    const start = await reader.peek(MARK.length);
    if (start.length === 0) return reader.throwFailure();
    if (damage > MOST_DAMAGE) throw new HearsayError('container-damaged', name);
    if (start.toString('latin1') !== MARK) {
      damage++;
      yield { number, headers: null };
      if (!(await skipToNext(reader))) return reader.throwFailure();
      number++;
    }
    const head =
      (await reader.takeTo('\r\n\r\n', MOST_HEADER_BYTES)) ?? (await reader.takeTo('\n\n', MOST_HEADER_BYTES));
    const headers = head === null ? null : parseHeaderLines(head);
    const length = toLength(headers?.get('content-length'));
    if (headers === null || length === null) {
      damage++;
      yield { number, headers: null };
      if (head === null) await reader.skip(MARK.length);
      if (!(await skipToNext(reader))) return reader.throwFailure();
      continue;
    }
    if (length > MOST_CONTENT_BYTES || !isWanted(headers)) {
      yield { number, headers, content: null, isWhole: (await reader.skip(length)) === length };
      continue;
    }
    const content = await reader.take(length);
    const isWhole = content.length === length && (await isAtEnd(reader));
    // A length that is too large has swallowed the records that follow.
    const next = isWhole ? -1 : content.indexOf(`\n${MARK}`);
    if (!isWhole) damage++;
    if (next >= 0) reader.putBack(content.subarray(next + 1));
    yield { number, headers, content: next < 0 ? content : content.subarray(0, next), isWhole };
  }
}

async function skipToNext(reader: ReturnType<typeof createByteReader>): Promise<boolean> {
  if (!(await reader.skipTo(`\n${MARK}`))) return false;
  await reader.skip(1);
  return true;
}

/** True where what follows is what a record ends with: line ends, then another record or nothing. */
async function isAtEnd(reader: ReturnType<typeof createByteReader>): Promise<boolean> {
  const next = (await reader.peek(64)).toString('latin1').replace(/^[\r\n]+/, '');
  return next === '' || next.startsWith(MARK);
}

async function skipLineEnds(reader: ReturnType<typeof createByteReader>): Promise<void> {
  for (;;) {
    const [byte] = await reader.peek(1);
    if (byte !== 0x0d && byte !== 0x0a) return;
    await reader.skip(1);
  }
}

function toLength(words: string | undefined): number | null {
  return words !== undefined && /^\d{1,15}$/.test(words) ? Number(words) : null;
}
