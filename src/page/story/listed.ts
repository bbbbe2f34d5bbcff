/** The rows of a list that a page shows, and how many it leaves out. */
export interface Listed<Row> {
  readonly rows: readonly Row[];
  readonly left: number;
}

/** The first rows that can be shown, `most` at most. */
export function toListed<Row>(
  rows: readonly Row[],
  most: number,
  isShowable: (row: Row) => boolean = () => true,
): Listed<Row> {
  const shown: Row[] = [];
  for (const row of rows) {
    if (shown.length === most) break;
    if (isShowable(row)) shown.push(row);
  }
  return { rows: shown, left: rows.length - shown.length };
}

/** "1,000" for a thousand. */
export function toCountWords(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** "1 article", "1,000 articles". */
export function toCounted(count: number, one: string, several: string = `${one}s`): string {
  return `${toCountWords(count)} ${count === 1 ? one : several}`;
}
