import type { SchemaElement } from 'hyparquet';
import type { Piece } from '../pieces.ts';

/** What a cell holds: `date` is days and `instant` milliseconds since 1970, `share` a number from 0 to 1. */
export type ColumnKind = 'text' | 'flag' | 'count' | 'share' | 'date' | 'instant' | 'texts' | 'pieces';

export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  /** True where no cell is ever empty. */
  readonly isFilled: boolean;
}

export type Cell = string | number | boolean | null | readonly string[] | readonly Piece[];
/** By the names of the columns. */
export type Row = Readonly<Record<string, Cell>>;

/** Columns as "name kind", with "?" after the kind where cells may be empty. */
export function toColumns(lines: readonly `${string} ${ColumnKind}${'' | '?'}`[]): readonly Column[] {
  return lines.map((line) => {
    const [name = '', kind = ''] = line.split(' ');
    return { name, kind: kind.replace('?', '') as ColumnKind, isFilled: !kind.endsWith('?') };
  });
}

/** The columns as Parquet has them; lists are of the shape that every reader knows (`list.element`). */
export function toSchema(columns: readonly Column[]): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.flatMap(toElements)];
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;
const LIST = { converted_type: 'LIST', logical_type: { type: 'LIST' }, num_children: 1 } as const;

function toElements({ name, kind, isFilled }: Column): SchemaElement[] {
  const own = { name, repetition_type: isFilled ? 'REQUIRED' : 'OPTIONAL' } as const;
  const repeated = { name: 'list', repetition_type: 'REPEATED', num_children: 1 } as const;
  switch (kind) {
    case 'text':
      return [{ ...own, ...TEXT }];
    case 'flag':
      return [{ ...own, type: 'BOOLEAN' }];
    case 'count':
      return [{ ...own, type: 'INT32' }];
    case 'share':
      return [{ ...own, type: 'DOUBLE' }];
    case 'date':
      return [{ ...own, type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } }];
    case 'instant':
      return [
        {
          ...own,
          type: 'INT64',
          converted_type: 'TIMESTAMP_MILLIS',
          logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
        },
      ];
    case 'texts':
      return [{ ...own, ...LIST }, repeated, { name: 'element', repetition_type: 'REQUIRED', ...TEXT }];
    case 'pieces':
      return [
        { ...own, ...LIST },
        repeated,
        { name: 'element', repetition_type: 'REQUIRED', num_children: 5 },
        { name: 'words', repetition_type: 'REQUIRED', ...TEXT },
        ...['start_utf16', 'end_utf16', 'start_codepoint', 'end_codepoint'].map(
          (offset): SchemaElement => ({ name: offset, repetition_type: 'REQUIRED', type: 'INT32' }),
        ),
      ];
  }
}
