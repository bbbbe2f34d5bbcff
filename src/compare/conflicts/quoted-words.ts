import type { Span } from '../../document/span.ts';
import type { Compared } from '../material.ts';
import { createRepeats, hashWord, joinHashes, type Repeats } from '../repeated.ts';
import { toPlainStem, toStem } from '../stem.ts';

/** Words that stand in quotation marks. */
export interface Quoted {
  /** Between the marks. */
  readonly span: Span;
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** Stems of the very words: "staff" and "workforce" tell the same, but are not the same words. */
  readonly forms: readonly string[];
  /** A hash of each `WORDS_IN_ROW` words, by the place of the first. */
  readonly wordRows: Int32Array;
  /** The same of `STEMS_IN_ROW` stems. */
  readonly stemRows: Int32Array;
}

/** So many words, or stems, in a row are looked for in other quotations. */
export const WORDS_IN_ROW = 3;
export const STEMS_IN_ROW = 4;

/** Which rows of quoted words, and of their stems, may stand in another quotation. */
export interface QuotedRows {
  readonly ofWords: Repeats;
  readonly ofStems: Repeats;
}

/** No rows yet. */
export function createQuotedRows(): QuotedRows {
  return { ofWords: createRepeats(), ofStems: createRepeats() };
}

const QUOTED = /["“]([^"“”]{2,1500}?)["”]/g;
const SINGLE = /(?<![\p{L}\p{N}])‘([^‘’]{2,400}(?:’(?=\p{L})[^‘’]{0,400})*)’(?!\p{L})/gu;

/** What is quoted inside `spans` of an article; a quotation cut at its end by the sentence counts up to there. */
export function findQuoted({ words: { text } }: Compared, spans: readonly Span[]): readonly Quoted[] {
  const found: Quoted[] = [];
  for (const { start: first, end } of spans) {
    // An opening or closing mark is now and then left out of the content.
    const start =
      first > 0 && /["“]/.test(text.charAt(first - 1)) && !/\s/.test(text.charAt(first)) ? first - 1 : first;
    const part = text.slice(start, end + (/^[,.]?["”]/.exec(text.slice(end, end + 2))?.[0].length ?? 0));
    const isOpen = /^\s*["“][^"”]*$/.test(part);
    const pattern = isOpen ? /["“]([^"“”]{2,1500})/g : QUOTED;
    let count = 0;
    for (const match of part.matchAll(pattern)) {
      found.push(toQuoted(match[1] as string, start + match.index + 1));
      count++;
    }
    if (count > 0) continue;
    for (const match of part.matchAll(SINGLE)) found.push(toQuoted(match[1] as string, start + match.index + 1));
  }
  return found;
}

function toQuoted(quoted: string, start: number): Quoted {
  const trimmed = quoted.replace(/[\s,.;]+$/, '');
  // What stands in square brackets is the editor's.
  const words = splitQuotedWords(trimmed.replace(/\[[^\]]{1,60}\]/g, ' '));
  const stems = words.map(toStem);
  return {
    span: { start, end: start + trimmed.length },
    words,
    stems,
    forms: words.map(toPlainStem),
    wordRows: toRows(words, WORDS_IN_ROW),
    stemRows: toRows(stems, STEMS_IN_ROW),
  };
}

/** The words of a text in lower case: "can not" for "can't", "the party" for "the party's". */
export function splitQuotedWords(text: string): readonly string[] {
  const words = splitContractions(text.toLowerCase().replaceAll('’', "'")).match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];
  return words.map((word) => (word.endsWith("'s") ? word.slice(0, -2) : word));
}

function toRows(words: readonly string[], count: number): Int32Array {
  const hashes = words.map(hashWord);
  return Int32Array.from(
    { length: Math.max(0, words.length - count + 1) },
    (_, at) => joinHashes(hashes, at, at + count) || 1,
  );
}

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/\bcannot\b/g, 'can not'],
  [/\bany ?(?:longer|more)(?! \w)/g, 'anymore'],
  [/'m\b/g, ' am'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/\b(it|that|there|he|she|what|who|here)'s\b/g, '$1 is'],
];

/** "I'm no cheat" and "I am no cheat" are the same words. */
function splitContractions(lower: string): string {
  return CONTRACTIONS.reduce((words, [contracted, whole]) => words.replace(contracted, whole), lower);
}

const MOST_COUNTED = 200;

/** Length of the longest list of words that both have in this order; quadratic in the lengths, which are cut at `MOST_COUNTED`. */
export function countCommon(a: readonly string[], b: readonly string[]): number {
  const one = a.length > MOST_COUNTED ? a.slice(0, MOST_COUNTED) : a;
  const columns = Math.min(b.length, MOST_COUNTED);
  const row = new Uint16Array(columns + 1);
  for (const word of one) {
    if (!b.includes(word)) continue;
    let diagonal = 0;
    for (let column = 1; column <= columns; column++) {
      const above = row[column] as number;
      row[column] = b[column - 1] === word ? diagonal + 1 : Math.max(row[column - 1] as number, above);
      diagonal = above;
    }
  }
  return row[columns] as number;
}

/** True where the shorter stands in the longer as it is, or word for word but for what was left out. */
export function isPartOf(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word)) && countCommon(short, long) === short.length;
}

/** The shorter list, and so much of the longer one as may say the same: where it is far longer, the stretch that has most of the words. */
export function toBestStretch(
  a: readonly string[],
  b: readonly string[],
): readonly [short: readonly string[], stretch: readonly string[]] {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const width = 2 * short.length + SPARE_WORDS;
  let best = long.slice(0, width);
  let most = countCommon(short, best);
  for (let at = 1; at + width <= Math.min(long.length, MOST_COUNTED); at++) {
    const stretch = long.slice(at, at + width);
    const common = countCommon(short, stretch);
    if (common > most) [best, most] = [stretch, common];
  }
  return [short, best];
}

/** Another wording may be so much longer. */
const SPARE_WORDS = 4;

/**
 * The words that stand in the place of others: what only one has between two words of both, and what stands before the first or after
 * the last where both have something of their own there. A word that the other has elsewhere is none, nor one that `isSmall`.
 */
export function findDiffering(
  a: readonly string[],
  b: readonly string[],
  isSmall: (word: string) => boolean,
): readonly string[] {
  const pairs = alignWords(a, b);
  const [first, last] = [pairs[0], pairs.at(-1)];
  const toOther = (words: readonly string[], others: readonly string[], from: number, to: number): readonly string[] =>
    words.slice(from, to).filter((word) => !others.includes(word) && !isSmall(word));
  if (first === undefined || last === undefined) return [...toOther(a, b, 0, a.length), ...toOther(b, a, 0, b.length)];
  const toBoth = (one: readonly string[], two: readonly string[]): readonly string[] =>
    one.length > 0 && two.length > 0 ? [...one, ...two] : [];
  return [
    ...toBoth(toOther(a, b, 0, first[0]), toOther(b, a, 0, first[1])),
    ...toOther(a, b, first[0], last[0]),
    ...toOther(b, a, first[1], last[1]),
    ...toBoth(toOther(a, b, last[0], a.length), toOther(b, a, last[1], b.length)),
  ];
}

/** Places of the words that both have in the same order. */
function alignWords(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const columns = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * columns);
  for (let row = a.length - 1; row >= 0; row--) {
    for (let column = b.length - 1; column >= 0; column--) {
      const at = row * columns + column;
      lengths[at] =
        a[row] === b[column]
          ? (lengths[at + columns + 1] as number) + 1
          : Math.max(lengths[at + columns] as number, lengths[at + 1] as number);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < a.length && column < b.length; ) {
    const at = row * columns + column;
    if (a[row] === b[column]) pairs.push([row++, column++]);
    else if ((lengths[at + columns] as number) >= (lengths[at + 1] as number)) row++;
    else column++;
  }
  return pairs;
}
