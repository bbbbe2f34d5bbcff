import { type Piece, toPattern } from '../../language/pattern.ts';
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar-words.ts';
import {
  DAY_PARTS,
  DECADE_WORDS,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  SEASONS,
  UNITS,
  type Unit,
} from '../../lexicon/time-words.ts';

/** White space between two words of one time, and the same or a hyphen. Short, so that no rule searches far. */
export const GAP = '\\s{1,8}';
export const JOINT = '(?:\\s{1,8}|-)';
/** What ends a word of letters or digits. */
export const END = '(?![\\w])';

export const MONTH: string = toNames(MONTHS);
export const WEEKDAY: string = toNames(WEEKDAYS);
export const SEASON: string = toAlternatives(SEASONS.keys());
export const DAY_PART: string = toAlternatives(DAY_PARTS.keys());
export const UNIT: string = toAlternatives(UNITS.keys());
export const ORDINAL_WORD: string = toAlternatives(ORDINAL_WORDS.keys());
export const DECADE_WORD: string = toAlternatives(DECADE_WORDS.keys());
/** "1998", "2015". */
export const YEAR = '(?:1[0-9]|20)\\d\\d';
const NUMBER_WORD = toAlternatives(NUMBER_WORDS.keys());
/** "3", "1,000", "2 1/2", "2.5", "twenty-four", "two thousand and four". Up to four more words and not three: V8 copies a loop of at most three, and compiling the copies took longer than all else in reading a short article. */
export const NUMBER: string = spaced`(?:\d{1,3}(?:,\d{3})+|\d{1,4}(?:\.\d{1,2}|(?: |-)1/2|½)?|(?:${NUMBER_WORD})(?:[\s-](?:and\s)?(?:${NUMBER_WORD})){0,4})${END}`;

/** The longest first, so that "seventeen" is not read as "seven". */
function toAlternatives(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

function toNames(names: readonly (readonly string[])[]): string {
  return toAlternatives(names.flatMap(([full = '', ...short]) => [full, ...short.map((name) => `${name}\\.?`)]));
}

/** 1 for Monday to 7 for Sunday; null for another word. */
export function parseWeekday(word: string): number | null {
  return parseName(WEEKDAYS, word);
}

/** 1 for January to 12 for December; null for another word. */
export function parseMonth(word: string): number | null {
  return parseName(MONTHS, word);
}

export function parseUnit(word: string): Unit | null {
  return UNITS.get(word.toLowerCase()) ?? null;
}

/** "first", "1st"; null for another word. */
export function parseOrdinal(word: string): number | null {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)?$/i.exec(word);
  return digits === null ? (ORDINAL_WORDS.get(word.toLowerCase()) ?? null) : Number(digits[1]);
}

/** Characters of "999,999,999,999,999". */
const LONGEST = 19;

/** "1,000", "2 1/2", "twenty-four"; null for what is no number, or one so long that JavaScript would not write it out. */
export function parseNumber(words: string): number | null {
  if (words.length > LONGEST && /^\d/.test(words)) return null;
  const digits = /^(\d[\d,]*(?:\.\d+)?)(?:[\s-]*(1\/2|½))?$/.exec(words);
  if (digits !== null) return Number((digits[1] ?? '').replaceAll(',', '')) + (digits[2] === undefined ? 0 : 0.5);
  let sum = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const number = NUMBER_WORDS.get(word);
    if (number === undefined) {
      if (word !== 'and') return null;
    } else if (number >= 100) sum = Math.max(1, sum) * number;
    else sum += number;
  }
  return sum;
}

/** TIMEX3's modifier for "early", "mid", "late". */
export function toMod(word: string | undefined): string | null {
  switch (word?.toLowerCase()) {
    case 'early':
    case 'earlier':
      return 'START';
    case 'mid':
    case 'middle':
      return 'MID';
    case 'late':
    case 'later':
      return 'END';
    default:
      return null;
  }
}

function parseName(names: readonly (readonly string[])[], word: string): number | null {
  const lower = word.toLowerCase().replace(/\.$/, '');
  const index = names.findIndex((row) => row.includes(lower));
  return index === -1 ? null : index + 1;
}

/** A piece of a pattern as written, but that every blank in it is a `GAP`: spaced`(last|next) (${UNIT})\\b`. */
export function spaced(pieces: TemplateStringsArray, ...parts: readonly string[]): string {
  const [first = '', ...rest] = pieces.raw.map((piece) => piece.replaceAll(' ', GAP));
  return rest.reduce((source, piece, index) => source + parts[index] + piece, first);
}

/** A pattern that is tried at one place only, upper or lower case. */
export function toSticky(...pieces: readonly Piece[]): RegExp {
  return toPattern('iy', ...pieces);
}
