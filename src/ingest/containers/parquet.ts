import {
  type AsyncBuffer,
  asyncBufferFromFile,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { HearsayError } from '../../errors.ts';
import type { ContainerOptions, Entry } from '../ingested.ts';
import { readAll } from '../input/read-input.ts';
import type { ContainerInput } from './container.ts';
import { toFieldNames } from './fields.ts';
import { createRecordReader } from './records.ts';

/** Larger row groups are not unpacked; in bytes of the columns that are read. Writers make them of about 128 MB. */
const LARGEST_GROUP = 1_000_000_000;

/** Reads a corpus in Parquet, only the columns that are used. From a file memory holds one row group; an address or a pipe is held whole, up to 100 MB. */
export async function* openParquet(input: ContainerInput, options: ContainerOptions): AsyncGenerator<Entry, void> {
  const toEntry = createRecordReader(options.fields ?? {});
  const damaged = (error: unknown): HearsayError => new HearsayError('container-damaged', input.name, error);
  let file: AsyncBuffer;
  let metadata: FileMetaData;
  try {
    file = await toBuffer(input, options.signal);
    metadata = await parquetMetadataAsync(file);
  } catch (error) {
    throw error instanceof HearsayError ? error : damaged(error);
  }
  const wanted = new Set(Object.values(toFieldNames(options.fields ?? {})).flat());
  const columns = metadata.schema
    .slice(1)
    .map(({ name }) => name)
    .filter((name) => wanted.has(name));
  let number = 0;
  for (const group of metadata.row_groups) {
    const size = group.columns
      .filter((column) => columns.includes(column.meta_data?.path_in_schema[0] ?? ''))
      .reduce((sum, column) => sum + Number(column.meta_data?.total_uncompressed_size ?? 0), 0);
    if (size > LARGEST_GROUP)
      throw new HearsayError('container-too-large', `${input.name} (a row group of ${size} bytes)`);
    const rowEnd = number + Number(group.num_rows);
    let rows: readonly Record<string, unknown>[];
    try {
      rows = await parquetReadObjects({ file, metadata, columns, compressors, rowStart: number, rowEnd });
    } catch (error) {
      throw damaged(error);
    }
    for (const row of rows) {
      number++;
      const path = input.path === null ? null : `${input.path}#${number}`;
      yield toEntry(row, { name: `${input.name}, row ${number}`, path, line: number });
    }
  }
}

async function toBuffer(input: ContainerInput, signal: AbortSignal | undefined): Promise<AsyncBuffer> {
  if (input.path !== null) return asyncBufferFromFile(input.path);
  const bytes = await readAll(input.bytes, input.name, null, signal);
  const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  return { byteLength: whole.byteLength, slice: (start, end) => whole.slice(start, end) };
}
