import { describe, expect, it } from 'vitest';
import { findCellMove, findRating } from '../../src/web/views/matrix-keys.ts';

const SIZE = { rows: 3, columns: 2 };

describe('the keys of a matrix', () => {
  it('rate by digit, leave blank, and do nothing else', () => {
    expect(['1', '2', '3', '4', '5', '6', '0'].map(findRating)).toEqual(['CC', 'C', 'N', 'I', 'II', 'NA', null]);
    expect(findRating('Delete')).toBeNull();
    for (const key of ['7', 'a', 'Enter', 'toString']) expect(findRating(key)).toBeUndefined();
  });

  it('go from cell to cell and stop at the edges', () => {
    expect(findCellMove('ArrowRight', { row: 1, column: 0 }, SIZE)).toEqual({ row: 1, column: 1 });
    expect(findCellMove('ArrowRight', { row: 1, column: 1 }, SIZE)).toEqual({ row: 1, column: 1 });
    expect(findCellMove('ArrowUp', { row: 0, column: 1 }, SIZE)).toEqual({ row: 0, column: 1 });
    expect(findCellMove('ArrowDown', { row: 2, column: 1 }, SIZE)).toEqual({ row: 2, column: 1 });
    expect(findCellMove('End', { row: 2, column: 0 }, SIZE)).toEqual({ row: 2, column: 1 });
    expect(findCellMove('1', { row: 0, column: 0 }, SIZE)).toBeNull();
  });
});
