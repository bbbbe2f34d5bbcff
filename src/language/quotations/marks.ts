// Catches: “ ” " '' `` „ ‘ ’ ' ` ‚ « » as marks that may open or close.  Not: 6'3", '90s, ’em, <a href="…">.
import { classOf, DIGIT, isBlank, isWordCharacter } from '../characters.ts';
import type { Tokens } from '../tokens.ts';

/** A token that may be a quotation mark. */
export interface Mark {
  readonly tokenIndex: number;
  readonly start: number;
  readonly end: number;
  readonly family: 'double' | 'single' | 'guillemet';
  /** straight: " '' ' — the same shape opens and closes. curly: “ ” ‘ ’ „ ‚ `` « » and the like. */
  readonly shape: 'straight' | 'curly';
  /** What the shape alone says. */
  readonly made: 'opening' | 'closing' | 'either';
  /** What the characters around it say: a mark opens after a gap and before a word, and closes the other way round. */
  readonly seen: 'opening' | 'closing' | 'either';
  /** True for an apostrophe after a plural in s and before a gap: "workers' rights", which may be a closing mark too. */
  readonly isPlural: boolean;
}

/** Quotation marks standing together are looked through, so far. */
const MOST_TOGETHER = 3;
/** What stands before the first character of a paragraph and after its last. */
const BLANK_CODE = 0x20;

/** The mark that the token is, or null. `from` and `to` bound its paragraph. */
export function parseMark(text: string, tokens: Tokens, tokenIndex: number, from: number, to: number): Mark | null {
  const start = tokens.starts[tokenIndex] as number;
  const code = text.charCodeAt(start);
  if (!isQuoteCharacter(code)) return null;
  const end = tokens.ends[tokenIndex] as number;
  const size = end - start;
  const kind = size === 2 && text.charCodeAt(start + 1) !== code ? null : toKind(code, size);
  if (kind === null) return null;
  if (isMeasure(text, start, code) || isAttribute(text, start, code)) return null;
  const seen = toSeen(text, start, end, from, to);
  const isPlural =
    kind.family === 'single' && (text.charCodeAt(start - 1) | 32) === 0x73 && isBlank(text.charCodeAt(end)) && end < to;
  return { tokenIndex, start, end, ...kind, seen, isPlural };
}

/** Every character that serves as a quotation mark somewhere. */
export function isQuoteCharacter(code: number): boolean {
  if (code < 0x80) return code === 0x22 || code === 0x27 || code === 0x60;
  if (code < 0x2018) return code === 0xab || code === 0xbb;
  return code <= 0x201f || code === 0x2039 || code === 0x203a;
}

type Kind = Pick<Mark, 'family' | 'shape' | 'made'>;

function toKind(code: number, size: number): Kind | null {
  if (size === 2) {
    if (code === 0x27) return { family: 'double', shape: 'straight', made: 'either' };
    if (code === 0x60) return { family: 'double', shape: 'curly', made: 'opening' };
    return null;
  }
  if (size !== 1) return null;
  switch (code) {
    case 0x22:
      return { family: 'double', shape: 'straight', made: 'either' };
    case 0x201c:
    case 0x201e:
    case 0x201f:
      return { family: 'double', shape: 'curly', made: 'opening' };
    case 0x201d:
      return { family: 'double', shape: 'curly', made: 'closing' };
    case 0x27:
      return { family: 'single', shape: 'straight', made: 'either' };
    case 0x60:
    case 0x2018:
    case 0x201a:
    case 0x201b:
      return { family: 'single', shape: 'curly', made: 'opening' };
    case 0x2019:
      return { family: 'single', shape: 'curly', made: 'closing' };
    default:
      // German sets »…« where French sets « … »: the place says which way round.
      return { family: 'guillemet', shape: 'curly', made: 'either' };
  }
}

/** 6'3" and 5' and 12": feet and inches, minutes and seconds. A double mark right after a plain number may still close. */
function isMeasure(text: string, start: number, code: number): boolean {
  if (classOf(text.charCodeAt(start - 1)) !== DIGIT) return false;
  if (code === 0x27 || code === 0x2019) return classOf(text.charCodeAt(start + 1)) === DIGIT;
  if (code !== 0x22 && code !== 0x201d) return false;
  let before = start - 1;
  while (start - before <= 3 && classOf(text.charCodeAt(before)) === DIGIT) before--;
  const sign = text.charCodeAt(before);
  return (sign === 0x27 || sign === 0x2019) && classOf(text.charCodeAt(before - 1)) === DIGIT;
}

/** The marks of mark-up left in the text: <a href="…">. */
function isAttribute(text: string, start: number, code: number): boolean {
  if (code !== 0x22) return false;
  return text.charCodeAt(start - 1) === 0x3d || text.charCodeAt(start + 1) === 0x3e;
}

function toSeen(text: string, start: number, end: number, from: number, to: number): Mark['seen'] {
  let before = start - 1;
  while (before >= from && start - before <= MOST_TOGETHER && isQuoteCharacter(text.charCodeAt(before))) before--;
  let after = end;
  while (after < to && after - end < MOST_TOGETHER && isQuoteCharacter(text.charCodeAt(after))) after++;
  const left = before < from ? BLANK_CODE : text.charCodeAt(before);
  const right = after >= to ? BLANK_CODE : text.charCodeAt(after);
  const isGapLeft = isBlank(left) || isOpeningBracket(left) || left === 0x3c || left === 0x3e;
  if (isBlank(right)) return isGapLeft && after < to ? 'either' : 'closing';
  if (isGapLeft) return 'opening';
  const isEndRight = !isWordCharacter(right) && !isOpeningBracket(right);
  if (isJoin(left)) return isEndRight ? 'either' : 'opening';
  return isEndRight || (isStop(left) && !isWordCharacter(right)) ? 'closing' : 'either';
}

function isOpeningBracket(code: number): boolean {
  return code === 0x28 || code === 0x5b || code === 0x7b;
}

/** , . ! ? … after which a mark closes even before a bracket. */
function isStop(code: number): boolean {
  return code === 0x2c || code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

/** Dashes and slashes, which tie to either side. */
function isJoin(code: number): boolean {
  return code === 0x2d || code === 0x2f || (code >= 0x2010 && code <= 0x2015);
}
