import type { Reading } from '../document/reading.ts';

/** A reading as indented JSON that ends in a line feed; lone surrogates come out as escapes, so it is well-formed for any text. */
export function toJson(reading: Reading): string {
  return `${JSON.stringify(reading, null, 2)}\n`;
}
