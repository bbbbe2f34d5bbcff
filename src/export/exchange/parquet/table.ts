import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { type Column, type Row, toSchema } from './columns.ts';

/** Rows of a row group: enough for a reader to pass over groups, few enough to be held at once. */
export const GROUP_ROWS = 1024;

/** A Parquet file that is made as its rows come; no more of it is held than one row group. */
export interface Table {
  /** Takes rows, and gives the bytes that are ready, often none. */
  readonly add: (rows: readonly Row[]) => Uint8Array;
  /** Gives the last bytes. */
  readonly finish: () => Uint8Array;
}

/** Starts a table; `about` is said of the file as a whole. */
export function createTable(
  columns: readonly Column[],
  program: string,
  about: Readonly<Record<string, string>>,
): Table {
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: toSchema(columns),
    createdBy: program.toWellFormed(),
    kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value: value.toWellFormed() })),
  });
  let held: Row[] = [];
  const take = (): Uint8Array => {
    const bytes = writer.getBytes().slice();
    // What is taken is counted in `offset` and need not be held.
    writer.index = 0;
    return bytes;
  };
  const writeGroup = (): void => {
    if (held.length === 0) return;
    const columnData = columns.map(({ name }) => ({ name, data: held.map((row) => row[name] ?? null) }));
    file.write({ columnData, rowGroupSize: held.length });
    held = [];
  };
  return {
    add(rows) {
      for (const row of rows) {
        held.push(row);
        if (held.length === GROUP_ROWS) writeGroup();
      }
      return take();
    },
    finish() {
      writeGroup();
      file.finish();
      return take();
    },
  };
}

/** A whole table at once. */
export function toTable(
  columns: readonly Column[],
  program: string,
  about: Readonly<Record<string, string>>,
  rows: Iterable<Row>,
): Uint8Array {
  const table = createTable(columns, program, about);
  const pieces: Uint8Array[] = [];
  for (const row of rows) pieces.push(table.add([row]));
  pieces.push(table.finish());
  return Buffer.concat(pieces);
}
