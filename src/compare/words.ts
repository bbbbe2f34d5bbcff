import { countLeading } from '../document/ordered.ts';
import type { Span } from '../document/span.ts';
import { splitTokens } from '../language/tokens.ts';
import { toRarity } from './rarity.ts';
import { KINDRED_PHRASES, toStem } from './stem.ts';

/** The tokens of a text with the key of each; parallel arrays, in order of `starts`. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** "" for marks; a word of a phrase such as "called off" has the phrase's key, its second word none. */
  readonly stems: readonly string[];
  /** 0..1: how much each stem tells; see `toRarity`. */
  readonly rarities: Float64Array;
}

const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Splits any text into words; never throws, linear in its length. */
export function splitWords(text: string): Words {
  const { count, starts, ends } = splitTokens(text);
  const stems: string[] = new Array(count);
  for (let index = 0; index < count; index++) {
    const form = text.slice(starts[index], ends[index]);
    stems[index] = HAS_LETTER_OR_DIGIT.test(form) ? toStem(form) : '';
  }
  for (let index = 0; index + 1 < count; index++) {
    const key = KINDRED_PHRASES.get(stems[index] as string)?.get(stems[index + 1] as string);
    if (key === undefined) continue;
    stems[index] = key;
    stems[index + 1] = '';
  }
  return { text, count, starts, ends, stems, rarities: Float64Array.from(stems, toRarity) };
}

/** Index of the first word that ends after `offset`; `count` where none does. */
export function toWordIndex({ ends, count }: Words, offset: number): number {
  return countLeading(count, (index) => (ends[index] as number) <= offset);
}

/** The indices of the words that begin inside `span`, as a half-open range. */
export function toWordRange(words: Words, { start, end }: Span): { from: number; to: number } {
  let from = toWordIndex(words, start);
  if (from < words.count && (words.starts[from] as number) < start) from++;
  let to = from;
  while (to < words.count && (words.starts[to] as number) < end) to++;
  return { from, to };
}

/** The form of a word as it stands. */
export function toForm({ text, starts, ends }: Words, index: number): string {
  return text.slice(starts[index], ends[index]);
}
