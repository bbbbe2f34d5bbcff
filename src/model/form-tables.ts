import { INPUT_WIDTHS, TABLE_ROWS, toFormRows, type Vocabulary } from './inputs.ts';
import type { ReadSection } from './network-weights.ts';

/** The tables that a word form is looked up in, in the order of the parts of an input row. */
const FORM_TABLES = ['vector', 'word', 'suffix3', 'suffix2', 'prefix3', 'shape'] as const;

/** Rows of whole numbers, with a scale for each row. */
interface FormTable {
  readonly width: number;
  /** First column of its part of an input row. */
  readonly offset: number;
  readonly cells: Int8Array;
  readonly scales: Float32Array;
}

/** Writes the input row of a word form: `FORM_WIDTH` numbers. */
export type FillFormRow = (out: Float32Array, form: string) => void;

/** Reads the tables of a model. Throws a HearsayError `model-shape` where one is missing or has another size. */
export function readFormTables(read: ReadSection, vocabulary: Vocabulary): FillFormRow {
  const sizes = { vector: vocabulary.vectorRows.size + 1, word: vocabulary.wordRows.size + 1, ...TABLE_ROWS };
  let offset = 0;
  const tables = FORM_TABLES.map((name): FormTable => {
    const width = INPUT_WIDTHS[name];
    const rows = sizes[name];
    const table = {
      width,
      offset,
      cells: read(`${name}.cells`, Int8Array, rows * width),
      scales: read(`${name}.scales`, Float32Array, rows),
    };
    offset += width;
    return table;
  });
  return (out, form) => {
    const rows = toFormRows(form, vocabulary);
    const selected = [rows.vector, rows.word, rows.suffix3, rows.suffix2, rows.prefix3, rows.shape];
    tables.forEach(({ width, offset: first, cells, scales }, i) => {
      const row = selected[i]!;
      const scale = scales[row]!;
      for (let j = 0; j < width; j++) out[first + j] = cells[row * width + j]! * scale;
    });
  };
}
