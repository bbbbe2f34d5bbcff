import { parse } from 'csv-parse';
import { HearsayError } from '../../errors.ts';
import type { ContainerOptions, Entry } from '../ingested.ts';
import type { ContainerInput } from './container.ts';
import { createRecordReader, refuse } from './records.ts';

/** A longer record is no article; an unclosed quotation mark makes one of the whole file. */
const LONGEST_RECORD = 50_000_000;

/** Reads a corpus of comma- or tab-separated values whose first line names the fields. Memory holds a few records at a time. */
export async function* openCsv(input: ContainerInput, options: ContainerOptions): AsyncGenerator<Entry, void> {
  const toEntry = createRecordReader(options.fields ?? {});
  const { first, chunks } = await takeFirst(input.bytes);
  const header = Buffer.from(first).toString('utf8').split(/\r?\n/, 1)[0] as string;
  // Records are taken as they are found: those that wait in a stream are lost when it meets an error.
  const found: Entry[] = [];
  const parser = parse({
    bom: true,
    columns: (names: string[]) => names.map((name) => name.trim()),
    delimiter: findDelimiter(header),
    max_record_size: LONGEST_RECORD,
    on_record: (record: Readonly<Record<string, string>>, { records }) => {
      const path = input.path === null ? null : `${input.path}#${records}`;
      found.push(toEntry(record, { name: `${input.name}, record ${records}`, path, line: records }));
      return null;
    },
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  let failure: unknown = null;
  const fail = (error?: unknown): void => {
    failure ??= error ?? null;
  };
  parser.on('error', fail);
  const step = (start: (done: (error?: unknown) => void) => void): Promise<void> =>
    new Promise((resolve) => {
      const done = (error?: unknown): void => {
        fail(error);
        resolve();
      };
      parser.once('error', done);
      start((error) => {
        parser.off('error', done);
        done(error);
      });
    });
  for await (const chunk of chunks) {
    await step((done) => parser.write(chunk, done));
    yield* found.splice(0);
    if (failure !== null) break;
  }
  if (failure === null) await step((done) => parser.end(done));
  yield* found.splice(0);
  if (failure !== null) yield toRefusal(failure, input.name);
}

function toRefusal(error: unknown, name: string): Entry {
  if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('CSV_')) throw error;
  const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : 0;
  const code = error.code === 'CSV_MAX_RECORD_SIZE' ? 'record-too-large' : 'record-broken';
  return refuse(new HearsayError(code, `${name}, line ${line}`, error), { line });
}

/** The sign that parts the most names of the first line. */
function findDelimiter(header: string): string {
  const outside = header.replace(/"[^"]*"/g, '');
  const counts = [',', '\t', ';', '|'].map((sign) => [outside.split(sign).length, sign] as const);
  return counts.reduce((best, next) => (next[0] > best[0] ? next : best))[1];
}

/** Bytes up to the end of the first line at least, and all of them again. */
async function takeFirst(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ readonly first: Uint8Array; readonly chunks: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  for (let length = 0; length < 65_536; ) {
    const next = await iterator.next();
    if (next.done) break;
    parts.push(next.value);
    length += next.value.length;
    if (next.value.includes(0x0a)) break;
  }
  const first = Buffer.concat(parts);
  const chunks = (async function* () {
    yield first;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  })();
  return { first, chunks };
}
