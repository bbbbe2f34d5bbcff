/** Character classes over UTF-16 code units. Letters take in combining marks and joiners. */
export const OTHER = 1;
export const BLANK = 2;
export const LETTER = 3;
export const DIGIT = 4;
/** Half of a surrogate pair, or a lone one. */
export const SURROGATE = 5;

const LETTER_PATTERN = /[\p{L}\p{M}\p{Nl}\u00ad\u200c\u200d]/u;
const DIGIT_PATTERN = /\p{Nd}/u;
/** White space as `\s` has it, and the marks that take no room: zero-width space, word joiner, direction marks. */
const BLANK_PATTERN = /[\s\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/;

const classes = new Uint8Array(0x10000);
for (let code = 0; code < 0x250; code++) classes[code] = toClass(code);

/** The class of a code unit; 0 is never returned. NaN (past the end of a text) counts as blank. */
export function classOf(code: number): number {
  if (!(code >= 0)) return BLANK;
  const known = classes[code] as number;
  if (known !== 0) return known;
  const found = toClass(code);
  classes[code] = found;
  return found;
}

function toClass(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  const character = String.fromCharCode(code);
  if (BLANK_PATTERN.test(character)) return BLANK;
  if (LETTER_PATTERN.test(character)) return LETTER;
  if (DIGIT_PATTERN.test(character)) return DIGIT;
  return OTHER;
}

/** True for white space and marks that take no room. */
export function isBlank(code: number): boolean {
  return classOf(code) === BLANK;
}

/** True for letters (with their combining marks) and digits. */
export function isWordCharacter(code: number): boolean {
  const found = classOf(code);
  return found === LETTER || found === DIGIT;
}

/** True for A to Z, and for capitals of other scripts. */
export function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (classOf(code) !== LETTER) return false;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}

/** ' and ’, which serve as apostrophe and as quotation mark. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}
