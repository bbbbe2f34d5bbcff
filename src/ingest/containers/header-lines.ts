/** Header fields by their names in lower case; the first of a name counts. */
export type HeaderLines = ReadonlyMap<string, string>;

/** The fields of a header as WARC and HTTP have it; its first line is passed over. */
export function parseHeaderLines(bytes: Uint8Array): HeaderLines {
  const fields = new Map<string, string>();
  const words = new TextDecoder().decode(bytes);
  // A line that begins with a blank goes on with the one before it.
  for (const line of words
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .slice(1)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}
