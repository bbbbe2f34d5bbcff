import type { Reading } from '../document/reading.ts';

/** A reading as one line of JSON that ends in a line feed. U+2028 and U+2029 are escaped: some readers take them for line ends. */
export function toNdjson(reading: Reading): string {
  const line = JSON.stringify(reading).replace(/[\u2028\u2029]/g, (end) => (end === '\u2028' ? '\\u2028' : '\\u2029'));
  return `${line}\n`;
}
