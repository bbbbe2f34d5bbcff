/** A cell: text, a number, or nothing. */
export type Cell = string | number | null;

/** Spreadsheets take a file without this mark for one in the letters of the machine, and show “ as â€œ. */
const UTF_8 = '\uFEFF';

/**
 * Rows as CSV after RFC 4180, marked as UTF-8, with CRLF after each. A text that a spreadsheet would take for a formula (it begins with = + - @, a tab or a
 * carriage return) gets an apostrophe before it; a number never does.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return UTF_8 + [header, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
