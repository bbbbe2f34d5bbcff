import { Readable } from 'node:stream';
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
  const parser = parse({
    bom: true,
    columns: (names: string[]) => names.map((name) => name.trim()),
    delimiter: findDelimiter(header),
    info: true,
    max_record_size: LONGEST_RECORD,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const source = Readable.from(chunks, { objectMode: false });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<CsvRecord>) {
      const name = `${input.name}, record ${info.records}`;
      const place = { name, path: input.path === null ? null : `${input.path}#${info.records}`, line: info.records };
      yield toEntry(record, place);
    }
  } catch (error) {
    if (error instanceof HearsayError || !(error instanceof Error) || !('code' in error)) throw error;
    if (!String(error.code).startsWith('CSV_')) throw error;
    const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : 0;
    const code = error.code === 'CSV_MAX_RECORD_SIZE' ? 'record-too-large' : 'record-broken';
    yield refuse(new HearsayError(code, `${input.name}, line ${line}`, error), { line });
  } finally {
    source.destroy();
  }
}

interface CsvRecord {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly records: number };
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
