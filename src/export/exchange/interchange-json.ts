/**
 * Indented JSON for other programs, with a line feed at its end. Half a surrogate pair, which many of them refuse (RFC 7493), becomes U+FFFD; all
 * else stays as it is. Throws a RangeError where the engine cannot hold it.
 */
export function toInterchangeJson(value: unknown): string {
  return `${JSON.stringify(value, toWellFormed, 2)}\n`;
}

/** The same on one line, without a line feed. */
export function toInterchangeLine(value: unknown): string {
  return JSON.stringify(value, toWellFormed);
}

function toWellFormed(_: string, part: unknown): unknown {
  return typeof part === 'string' ? part.toWellFormed() : part;
}
