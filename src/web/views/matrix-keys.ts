import type { Rating } from '../../document/story.ts';

/** A rating as an analyst gives it; null leaves the cell blank. */
export type CellRating = Rating | 'NA' | null;

/** The place of a cell, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const RATINGS: Readonly<Record<string, CellRating>> = {
  1: 'CC',
  2: 'C',
  3: 'N',
  4: 'I',
  5: 'II',
  6: 'NA',
  0: null,
  Delete: null,
  Backspace: null,
};

/** What a key rates a cell; undefined for a key that rates nothing. */
export function findRating(key: string): CellRating | undefined {
  return Object.hasOwn(RATINGS, key) ? RATINGS[key] : undefined;
}

/** Where a key leads from a cell; null for a key that leads nowhere. */
export function findCellMove(
  key: string,
  { row, column }: CellPlace,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): CellPlace | null {
  switch (key) {
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(columns - 1, column + 1) };
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(rows - 1, row + 1), column };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: columns - 1 };
    default:
      return null;
  }
}
