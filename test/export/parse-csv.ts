/** Rows of cells, read strictly after RFC 4180, behind the mark of UTF-8. Throws where a row breaks its rules. */
export function parseCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  if (csv.startsWith('\uFEFF')) cells.lastIndex = 1;
  while (cells.lastIndex < csv.length) {
    const match = cells.exec(csv);
    if (match === null) throw new SyntaxError(`no cell at ${rows.length}:${row.length}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
