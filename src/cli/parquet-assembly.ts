import { createAttributionTable } from '../export/exchange/parquet/attributions.ts';
import type { Row } from '../export/exchange/parquet/columns.ts';
import type { Assembly } from './read-all.ts';

/** One table of what all inputs attribute; no more of it is held than a row group. */
export function createParquetAssembly(program: string): Assembly {
  const table = createAttributionTable(program);
  return {
    toHead: () => '',
    toPiece: ({ output }) => table.add(JSON.parse(output) as readonly Row[]),
    toFoot: () => table.finish(),
  };
}
