import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, toCsv } from '../../src/export/csv.ts';
import { anyText, RUNS } from '../property/runs.ts';
import { parseCsv } from './parse-csv.ts';

describe('toCsv', () => {
  it.each<{ cell: Cell; csv: string }>([
    { cell: 'plain words', csv: 'plain words' },
    { cell: 'one, two', csv: '"one, two"' },
    { cell: 'a "b"', csv: '"a ""b"""' },
    { cell: 'two\nlines', csv: '"two\nlines"' },
    { cell: 'two\r\nlines', csv: '"two\r\nlines"' },
    { cell: null, csv: '' },
    { cell: '', csv: '' },
    { cell: 0.5, csv: '0.5' },
    { cell: -1, csv: '-1' },
    { cell: '=1+1', csv: "'=1+1" },
    { cell: '+1', csv: "'+1" },
    { cell: '-1', csv: "'-1" },
    { cell: '@SUM(A1)', csv: "'@SUM(A1)" },
    { cell: '\tx', csv: "'\tx" },
    { cell: '\rx', csv: '"\'\rx"' },
    { cell: '=HYPERLINK("https://evil.example","x")', csv: '"\'=HYPERLINK(""https://evil.example"",""x"")"' },
    { cell: 'a=b', csv: 'a=b' },
    { cell: "'=x", csv: "'=x" },
  ])('$cell', ({ cell, csv }) => {
    expect(toCsv(['a', 'b'], [[cell, 'z']])).toBe(`\uFEFFa,b\r\n${csv},z\r\n`);
  });

  it('reads back as it was, but for an apostrophe, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { maxLength: 4 }), (rows) => {
        const [, ...read] = parseCsv(toCsv(['a', 'b'], rows));
        const toGuarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
        expect(read).toEqual(rows.map((row) => row.map(toGuarded)));
      }),
      { numRuns: RUNS },
    );
  });
});
