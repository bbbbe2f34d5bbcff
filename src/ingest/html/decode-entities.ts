import { decodeWindows1252 } from '../input/legacy-encodings.ts';

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|[A-Za-z][A-Za-z\d]{1,31});?/g;

/** HTML knows some 2,200 names; a page that uses more is written to exhaust memory, and keeps what is beyond. */
const MOST_NAMES = 3000;

/** Parts the names that are decoded together; private-use characters that no name stands for. */
const SEPARATOR = '\uE000\uE001\uE000';

/**
 * Decodes the entities in many strings. Numbers are decoded here; each name is given to `decodeNames` once, however often it
 * stands in the page, so that the time stays linear in its length.
 */
export function decodeEntities(
  words: readonly string[],
  names: Map<string, string>,
  decodeNames: (names: string) => string,
): string[] {
  const unknown = new Set<string>();
  for (const word of words) {
    if (!word.includes('&')) continue;
    for (const [entity, decimal, hex] of word.matchAll(ENTITY)) {
      if (decimal === undefined && hex === undefined && !names.has(entity) && names.size + unknown.size < MOST_NAMES)
        unknown.add(entity);
    }
  }
  if (unknown.size > 0) {
    const list = [...unknown];
    const decoded = decodeNames(list.join(SEPARATOR)).split(SEPARATOR);
    for (const [index, name] of list.entries())
      names.set(name, decoded.length === list.length ? (decoded[index] as string) : name);
  }
  return words.map((word) =>
    word.includes('&')
      ? word.replace(ENTITY, (entity, decimal?: string, hex?: string) => {
          if (decimal !== undefined) return toCharacter(Number.parseInt(decimal, 10));
          return hex === undefined ? (names.get(entity) ?? entity) : toCharacter(Number.parseInt(hex, 16));
        })
      : word,
  );
}

/** The character of a number, as browsers read it: 128 to 159 are meant in Windows-1252, and what is no character is U+FFFD. */
function toCharacter(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return decodeWindows1252(Uint8Array.of(code));
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\uFFFD';
  return String.fromCodePoint(code);
}
