// Catches: "41,000", "2.4bn", "twenty-four", "a million", "half a billion", "two dozen". Not: "half", which needs to know of what.
import { MULTIPLIERS } from '../../lexicon/amount-words.ts';
import { NUMBER_WORDS } from '../../lexicon/time-words.ts';
import { toForm, type Words } from '../words.ts';

/** A number in figures. */
export const FIGURE: RegExp = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,12}(?:\.\d{1,6})?$/;
/** "15m" and "2.4bn", written in one. */
const SHORT = /^(\d{1,6}(?:\.\d{1,3})?)(m|mn|bn|k)$/;
/** "245p": pence, and not the lines of a picture ("1080p"). */
export const PENCE: RegExp = /^(?!(?:480|720|1080|1440|2160)p)(\d{1,4}(?:\.\d{1,2})?)p$/;
/** No text means more of anything. */
const MOST = 1e16;

const MANY = 1e6;

/** A number in a text. */
export interface Figure {
  readonly value: number;
  /** Index after its last word. */
  readonly to: number;
  /** Said with a word that often counts nothing: "a", "one", "dozen". */
  readonly isLoose: boolean;
}

/** The word at an index in lower case; '' outside the text. */
export function lowerAt(words: Words, index: number): string {
  return index < 0 || index >= words.count ? '' : toForm(words, index).toLowerCase();
}

/** True where a number may begin. */
export function isFigureStart(words: Words, index: number): boolean {
  const lower = lowerAt(words, index);
  return (
    FIGURE.test(lower) ||
    SHORT.test(lower) ||
    PENCE.test(lower) ||
    NUMBER_WORDS.has(lower) ||
    /^(?:dozen|half)$/.test(lower) ||
    (lower === 'a' && /^(?:million|billion|trillion)$/.test(lowerAt(words, index + 1))) ||
    isTied(lower)
  );
}

/** "twenty-four". */
function isTied(lower: string): boolean {
  const [tens, ones, more] = lower.split('-');
  return more === undefined && ones !== undefined && NUMBER_WORDS.has(tens ?? '') && NUMBER_WORDS.has(ones);
}

/** The number that begins at a word, with what multiplies it; null where there is none. */
export function parseFigure(words: Words, from: number): Figure | null {
  const lower = lowerAt(words, from);
  let index = from + 1;
  let value: number;
  let isLoose = false;
  const short = SHORT.exec(lower);
  const pence = PENCE.exec(lower);
  if (FIGURE.test(lower)) value = Number(lower.replaceAll(',', ''));
  else if (short !== null) value = Number(short[1]) * (MULTIPLIERS.get(short[2] as string) ?? 1);
  else if (pence !== null) value = Number(pence[1]);
  else if (isTied(lower)) value = lower.split('-').reduce((sum, word) => sum + (NUMBER_WORDS.get(word) ?? 0), 0);
  else if (lower === 'a') {
    value = 1;
    isLoose = true;
  } else if (lower === 'dozen') {
    value = 12;
    isLoose = true;
  } else if (lower === 'half') {
    // "Half a billion"; other halves need to know of what.
    if (lowerAt(words, index) !== 'a' || !/^(?:million|billion|trillion)$/.test(lowerAt(words, index + 1))) return null;
    value = 0.5;
    index++;
  } else {
    value = NUMBER_WORDS.get(lower) ?? Number.NaN;
    isLoose = value === 1;
    // "Twenty - four" comes as three tokens.
    const ones = NUMBER_WORDS.get(lowerAt(words, index + 1));
    if (value >= 20 && value < 100 && lowerAt(words, index) === '-' && ones !== undefined && ones < 10) {
      value += ones;
      index += 2;
    }
  }
  if (!Number.isFinite(value)) return null;
  for (let multiplier = toMultiplier(words, index); multiplier !== null; multiplier = toMultiplier(words, index)) {
    value *= multiplier;
    index++;
    if (value > MOST) return null;
  }
  if (lowerAt(words, index) === 'dozen') {
    value *= 12;
    isLoose = true;
    index++;
  }
  // "A billion" is no looser than two.
  if (value >= MANY && lower === 'a') isLoose = false;
  return { value: Number(value.toPrecision(12)), to: index, isLoose };
}

function toMultiplier(words: Words, index: number): number | null {
  const lower = lowerAt(words, index);
  // A lone letter multiplies only where it touches the figure: "$4m", not "5 m".
  if (lower.length === 1 && words.starts[index] !== words.ends[index - 1]) return null;
  return MULTIPLIERS.get(lower) ?? null;
}
