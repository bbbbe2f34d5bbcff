import { parentPort } from 'node:worker_threads';
import {
  type AsyncBuffer,
  asyncBufferFromFile,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  type RowGroup,
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';

/** What the thread is given: a file of this machine or its bytes, and the names of the columns that are wanted. */
export interface ParquetTask {
  readonly content: string | Uint8Array;
  readonly wanted: readonly string[];
}

/** What the thread is asked: to begin with a file, or for more of the one that it is at. */
export type ParquetQuestion = ParquetTask | 'next';

/** What the thread answers to each question. */
export type ParquetAnswer =
  | { readonly kind: 'rows'; readonly rows: readonly Readonly<Record<string, unknown>>[] }
  | { readonly kind: 'end' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'damaged'; readonly reason: string };

/** Larger row groups are not unpacked; in bytes of the columns that are read. Writers make them of about 128 MB. */
const LARGEST_GROUP = 500_000_000;

/** Rows of one answer. */
const ROWS = 200;

let answers: AsyncGenerator<ParquetAnswer, void> | null = null;
parentPort?.on('message', async (question: ParquetQuestion) => {
  if (question !== 'next') answers = readAnswers(question);
  const next = await answers?.next();
  parentPort?.postMessage(next?.value ?? { kind: 'end' });
});

async function* readAnswers({ content, wanted }: ParquetTask): AsyncGenerator<ParquetAnswer, void> {
  try {
    const file = typeof content === 'string' ? await asyncBufferFromFile(content) : toBuffer(content);
    const metadata = await parquetMetadataAsync(file);
    const columns = findColumns(metadata, wanted);
    let rowStart = 0;
    for (const group of metadata.row_groups) {
      const bytes = countBytes(group, columns);
      if (bytes > LARGEST_GROUP) return yield { kind: 'too-large', bytes };
      const rowEnd = rowStart + Number(group.num_rows);
      const rows = await parquetReadObjects({ file, metadata, columns, compressors, rowStart, rowEnd });
      for (let start = 0; start < rows.length; start += ROWS)
        yield { kind: 'rows', rows: rows.slice(start, start + ROWS) };
      rowStart = rowEnd;
    }
  } catch (error) {
    yield { kind: 'damaged', reason: error instanceof Error ? error.message : String(error) };
  }
}

function toBuffer(bytes: Uint8Array): AsyncBuffer {
  const whole = bytes.slice().buffer as ArrayBuffer;
  return { byteLength: whole.byteLength, slice: (start, end) => whole.slice(start, end) };
}

/** The wanted columns that the file has; of a list or a group its outermost name. */
function findColumns(metadata: FileMetaData, wanted: readonly string[]): string[] {
  const known = new Set(
    metadata.row_groups.flatMap(({ columns }) => columns.map((column) => column.meta_data?.path_in_schema[0] ?? '')),
  );
  return wanted.filter((name) => known.has(name));
}

function countBytes(group: RowGroup, columns: readonly string[]): number {
  return group.columns
    .filter((column) => columns.includes(column.meta_data?.path_in_schema[0] ?? ''))
    .reduce((sum, column) => sum + Number(column.meta_data?.total_uncompressed_size ?? 0), 0);
}
