import { toStem } from '../compare/stem.ts';
import type { Article } from '../document/article.ts';
import type { Span } from '../document/span.ts';
import { toLanguage } from '../language/language.ts';
import { splitPlainWords } from './plain-words.ts';

/** The words of all articles one after the other, and where each word stands. Positions count words; a mark of -1 separates. */
export interface WordIndex {
  readonly articles: readonly Article[];
  /** Word number at each position; -1 between two texts. */
  readonly words: Int32Array;
  /** Offsets in the text of the article. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Article index at each position. */
  readonly owners: Int32Array;
  /** True from the first position of what is quoted piecewise: there each speech stands once more, without "he said" between its parts. */
  readonly firstSpeech: number;
  readonly numbers: ReadonlyMap<string, number>;
  readonly forms: readonly string[];
  /** Stem number of each word number. */
  readonly stems: Int32Array;
  readonly stemNumbers: ReadonlyMap<string, number>;
  /** For each stem number the first word number that has it. */
  readonly wordOfStem: Int32Array;
  readonly byWord: Postings;
  /** Of the articles' own order alone, not of the speeches. */
  readonly byStem: Postings;
}

/** Positions by number, ascending. */
export interface Postings {
  /** The positions of `number` are `positions[offsets[number]]` up to `positions[offsets[number + 1]]`. */
  readonly offsets: Int32Array;
  readonly positions: Int32Array;
}

/** Between the parts of one speech at most so many code units of "he said". */
const LONGEST_INTERRUPTION = 160;

/** Indexes the words of articles; linear in their length. */
export function makeWordIndex(articles: readonly Article[]): WordIndex {
  const numbers = new Map<string, number>();
  const forms: string[] = [];
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const owners: number[] = [];
  const add = (number: number, start: number, end: number, owner: number): void => {
    words.push(number);
    starts.push(start);
    ends.push(end);
    owners.push(owner);
  };
  const bounds: { first: number; count: number; speeches: readonly (readonly Span[])[] }[] = [];
  for (const [owner, { text }] of articles.entries()) {
    const plain = splitPlainWords(text);
    bounds.push({ first: words.length, count: plain.forms.length, speeches: findSpeeches(text) });
    for (const [at, form] of plain.forms.entries()) {
      let number = numbers.get(form);
      if (number === undefined) {
        number = forms.length;
        numbers.set(form, number);
        forms.push(form);
      }
      add(number, plain.starts[at] as number, plain.ends[at] as number, owner);
    }
    add(-1, text.length, text.length, owner);
  }
  const firstSpeech = words.length;
  for (const [owner, { first, count, speeches }] of bounds.entries()) {
    let from = first;
    for (const parts of speeches) {
      for (const part of parts) {
        while (from < first + count && (starts[from] as number) < part.start) from++;
        for (let at = from; at < first + count && (starts[at] as number) < part.end; at++) {
          add(words[at] as number, starts[at] as number, ends[at] as number, owner);
        }
      }
      add(-1, 0, 0, owner);
    }
  }
  const stemNumbers = new Map<string, number>();
  const stems = Int32Array.from(forms, (form) => {
    const stem = toStem(form);
    const known = stemNumbers.get(stem) ?? stemNumbers.size;
    stemNumbers.set(stem, known);
    return known;
  });
  const wordOfStem = new Int32Array(stemNumbers.size);
  for (let word = forms.length - 1; word >= 0; word--) wordOfStem[stems[word] as number] = word;
  const all = Int32Array.from(words);
  return {
    articles,
    words: all,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    owners: Int32Array.from(owners),
    firstSpeech,
    numbers,
    forms,
    stems,
    stemNumbers,
    wordOfStem,
    byWord: toPostings(all, forms.length),
    byStem: toPostings(
      all.subarray(0, firstSpeech).map((word) => (word < 0 ? -1 : (stems[word] as number))),
      stemNumbers.size,
    ),
  };
}

/** Quotations that one "he said" interrupts, as the parts of one speech; a quotation that goes on in the next paragraph as well. */
function findSpeeches(text: string): readonly (readonly Span[])[] {
  const speeches: Span[][] = [];
  let speech: Span[] = [];
  let last: { readonly end: number; readonly continues: boolean } | null = null;
  for (const { start, end, inner, depth, continues } of toLanguage(text).quotations) {
    if (depth > 0) continue;
    const between: string =
      last === null ? '' : text.slice(last.end, Math.min(start, last.end + LONGEST_INTERRUPTION + 1));
    const goesOn =
      last !== null &&
      (last.continues ||
        (between.length <= LONGEST_INTERRUPTION && isInterruption(between, text.slice(last.end - 3, last.end))));
    if (!goesOn) {
      if (speech.length > 1) speeches.push(speech);
      speech = [];
    }
    speech.push(inner);
    last = { end, continues };
  }
  if (speech.length > 1) speeches.push(speech);
  return speeches;
}

/** ", he said. " or " said Ann Miller, a teacher: "; at most one sentence ends in it, and what is quoted before it had come to a stop. */
function isInterruption(between: string, before: string): boolean {
  if (!/[,.?!…—–-]/.test(before + between.slice(0, 1))) return false;
  const sentences = between.match(/[.!?](?=\s|$)/g)?.length ?? 0;
  return sentences <= 1 && (between.match(/\n/g)?.length ?? 0) <= 2 && /\p{L}/u.test(between.trim());
}

/** Counting sort of positions by number. */
function toPostings(words: Int32Array, count: number): Postings {
  const offsets = new Int32Array(count + 1);
  for (const word of words) if (word >= 0) offsets[word + 1] = (offsets[word + 1] as number) + 1;
  for (let number = 0; number < count; number++)
    offsets[number + 1] = (offsets[number + 1] as number) + (offsets[number] as number);
  const next = offsets.slice(0, count);
  const positions = new Int32Array(offsets[count] as number);
  for (let position = 0; position < words.length; position++) {
    const word = words[position] as number;
    if (word < 0) continue;
    const at = next[word] as number;
    positions[at] = position;
    next[word] = at + 1;
  }
  return { offsets, positions };
}

/** How often a number stands in the texts. */
export function toCount({ offsets }: Postings, number: number): number {
  return number < 0 ? 0 : (offsets[number + 1] as number) - (offsets[number] as number);
}
