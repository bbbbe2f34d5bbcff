/**
 * What the network sees of a token. Everything that depends on the word form alone is looked up once a form, so that the first
 * layer's product with it can be kept and used again.
 */

/** Widths of the parts of an input row, in order. */
export const INPUT_WIDTHS = {
  vector: 100,
  word: 48,
  suffix3: 16,
  suffix2: 8,
  prefix3: 16,
  shape: 12,
  quote: 8,
  position: 8,
} as const;

/** Columns that depend on the word form alone; the others depend on where it stands. */
export const FORM_WIDTH = 200;
export const INPUT_WIDTH = 216;

/** Rows of the hashed tables. Row 0 of every table stands for "none". */
export const TABLE_ROWS = {
  suffix3: 4096,
  suffix2: 1024,
  prefix3: 4096,
  shape: 512,
  quote: 8,
  position: 8,
} as const;

/** Finds the row of a hash; undefined where it has none. */
export interface RowIndex {
  readonly size: number;
  get(hash: number): number | undefined;
}

export interface Vocabulary {
  /** Rows of the pretrained vectors, by hash of the normalised word. */
  readonly vectorRows: RowIndex;
  /** Rows of the trained words, by hash of the normalised word; rare words have none. */
  readonly wordRows: RowIndex;
}

/** The index of hashes that stand in the order of their rows 1, 2, …: open addressing in two arrays, made in a millisecond. */
export function toRowIndex(hashes: Uint32Array): RowIndex {
  let slots = 64;
  while (slots < hashes.length * 2) slots *= 2;
  const mask = slots - 1;
  const keys = new Int32Array(slots);
  const rows = new Int32Array(slots);
  const findSlot = (hash: number): number => {
    let slot = Math.imul(hash, 0x9e3779b1) & mask;
    while (rows[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i]! | 0;
    const slot = findSlot(hash);
    keys[slot] = hash;
    rows[slot] = i + 1;
  }
  return {
    size: hashes.length,
    get(hash) {
      const row = rows[findSlot(hash)]!;
      return row === 0 ? undefined : row;
    },
  };
}

export interface FormRows {
  readonly vector: number;
  readonly word: number;
  readonly suffix3: number;
  readonly suffix2: number;
  readonly prefix3: number;
  readonly shape: number;
}

/** FNV-1a over UTF-16 code units, as a signed 32-bit number. */
export function toHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash | 0;
}

/** The form under which a word is known: lower case, straight apostrophes and quotation marks. */
export function toKnownForm(form: string): string {
  return form
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”«»„]|``|''/g, '"')
    .replace(/[–—]/g, '--');
}

/** The form under which trained words are kept: a known form whose digits are all 0. */
export function toWordForm(known: string): string {
  return known.replace(/[0-9]/g, '0');
}

/** Capitals X, small letters x, digits 0, all else itself; runs longer than two are cut to two; at most eight characters. */
export function toShape(form: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (let i = 0; i < form.length && shape.length < 8; i++) {
    const character = form.charAt(i);
    const code = form.charCodeAt(i);
    let kind = character;
    if (code >= 48 && code <= 57) kind = '0';
    else if (character !== character.toLowerCase()) kind = 'X';
    else if (character !== character.toUpperCase()) kind = 'x';
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
  }
  return shape;
}

function toRow(text: string, rows: number): number {
  return 1 + ((toHash(text) >>> 0) % (rows - 1));
}

/** Longest form looked at, in UTF-16 code units; what follows changes nothing that the network knows. */
const LONGEST_FORM = 64;

/** All rows that a word form selects. */
export function toFormRows(form: string, vocabulary: Vocabulary): FormRows {
  const short = form.length > LONGEST_FORM ? form.slice(0, LONGEST_FORM) : form;
  const known = toKnownForm(short);
  const word = toWordForm(known);
  const vector = vocabulary.vectorRows.get(toHash(known)) ?? vocabulary.vectorRows.get(toHash(word)) ?? 0;
  return {
    vector,
    word: vocabulary.wordRows.get(toHash(word)) ?? 0,
    suffix3: toRow(word.slice(-3), TABLE_ROWS.suffix3),
    suffix2: toRow(word.slice(-2), TABLE_ROWS.suffix2),
    prefix3: toRow(word.slice(0, 3), TABLE_ROWS.prefix3),
    shape: toRow(toShape(short), TABLE_ROWS.shape),
  };
}
