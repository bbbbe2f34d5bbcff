import { findLastStarting } from '../../document/ordered.ts';
import type { Span } from '../../document/span.ts';
import { type Compared, type OwnArticle, once, toBlockKind } from '../material.ts';
import { createRepeats, hashWord, joinHashes, type Repeats } from '../repeated.ts';
import { toForm, toWordRange, type Words } from '../words.ts';

/** So many words in a row that two articles share were hardly written twice. */
export const RUN_WORDS = 8;
/** Articles of which one run is remembered; the first ones, so that five hundred copies cost no more than they must. */
const MOST_HOLDERS = 4;

/** Words of one article that stand in an earlier one in the same order. */
export interface SharedRun {
  readonly article: Compared;
  readonly earlier: Compared;
  readonly span: Span;
  readonly earlierSpan: Span;
  /** How many words, RUN_WORDS or more. */
  readonly count: number;
}

/** What finding runs leaves for the next story: the number and a hash of each word. */
export interface RunMemory {
  readonly numbers: Map<string, number>;
  /** By number of the word, whatever came before it. */
  readonly hashes: number[];
  readonly repeats: Repeats;
  /** The words of an article, once. */
  readonly toPlain: (article: OwnArticle) => Plain;
}

/** A memory of no words. */
export function createRunMemory(): RunMemory {
  const numbers = new Map<string, number>();
  const hashes = [0];
  return { numbers, hashes, repeats: createRepeats(), toPlain: (article) => toPlain(article, numbers, hashes) };
}

/**
 * The longest runs that each article shares with each earlier one, quotations and what is no part of the story left out: two
 * reporters at one press conference quote the same words, but do not write the same sentences. Work and memory are linear in the number
 * of words.
 */
export function findSharedRuns(
  articles: readonly Compared[],
  memory: RunMemory = createRunMemory(),
): readonly SharedRun[] {
  const plains = articles.map((article) => once(article, memory.toPlain));
  const row = toRow(plains);
  // Hardly any run may stand elsewhere too.
  const repeated = memory.repeats.find(plains.map(({ runs }) => runs));
  const holders: Holders = { firsts: new Map(), nexts: new Int32Array(row.numbers.length) };
  const runs: SharedRun[] = [];
  for (const article of articles) {
    const start = row.starts[article.order] as number;
    const places = (repeated[article.order] as readonly number[]).map((place) => start + place);
    findInArticle(articles, article, row, places, memory.hashes, holders, runs);
    remember(article, row, places, memory.hashes, holders);
  }
  return runs;
}

/** The words of one article; parallel arrays. */
interface Plain {
  /** The same word has one number all over the story, whatever its case; 0 is a break that no run goes over. */
  readonly numbers: Int32Array;
  /** Index of the word in its article. */
  readonly indices: Int32Array;
  /** By place: a hash of the run that begins there; 0 where a break is too near. */
  readonly runs: Int32Array;
}

/** The words of all articles, one after the other. */
interface Row extends Omit<Plain, 'runs'> {
  /** Order of the article of each word. */
  readonly orders: Int32Array;
  /** By order of an article: where it begins in the row, and at last where the row ends. */
  readonly starts: Int32Array;
}

/** Where runs stand, as places in the row. */
interface Holders {
  /** By a longer hash of a run: where it first stands. */
  readonly firsts: Map<number, number>;
  /** By place of a run: where it stands in the next article that is remembered; 0 for none. */
  readonly nexts: Int32Array;
}

function toRow(plains: readonly Plain[]): Row {
  const starts = new Int32Array(plains.length + 1);
  // A break comes first, so that no run stands at place 0.
  let end = 1;
  for (const [order, { numbers }] of plains.entries()) {
    starts[order] = end;
    end += numbers.length;
  }
  starts[plains.length] = end;
  const row: Row = {
    numbers: new Int32Array(end),
    indices: new Int32Array(end),
    orders: new Int32Array(end),
    starts,
  };
  for (const [order, { numbers, indices }] of plains.entries()) {
    const start = starts[order] as number;
    row.numbers.set(numbers, start);
    row.indices.set(indices, start);
    row.orders.fill(order, start, starts[order + 1]);
  }
  return row;
}

function findInArticle(
  articles: readonly Compared[],
  article: Compared,
  row: Row,
  places: readonly number[],
  hashes: readonly number[],
  { firsts, nexts }: Holders,
  runs: SharedRun[],
): void {
  /** By order of an earlier article: up to where its last run reaches here. */
  const done = new Map<number, number>();
  for (const place of places) {
    const hash = toRunHash(row.numbers, hashes, place);
    for (let holder = firsts.get(hash) ?? 0; holder > 0; holder = nexts[holder] as number) {
      const order = row.orders[holder] as number;
      if (place < (done.get(order) ?? 0)) continue;
      const count = countSame(row.numbers, place, holder);
      if (count < RUN_WORDS) continue;
      done.set(order, place + count);
      const earlier = articles[order] as Compared;
      const [span, earlierSpan] = [toSpan(article, row, place, count), toSpan(earlier, row, holder, count)];
      runs.push({ article, earlier, span, earlierSpan, count });
    }
  }
}

function remember(
  { order }: Compared,
  { numbers, orders }: Row,
  places: readonly number[],
  hashes: readonly number[],
  { firsts, nexts }: Holders,
): void {
  for (const place of places) {
    const hash = toRunHash(numbers, hashes, place);
    let last = firsts.get(hash);
    if (last === undefined) {
      firsts.set(hash, place);
      continue;
    }
    let count = 1;
    for (let next = nexts[last] as number; next > 0; next = nexts[last] as number) {
      last = next;
      count++;
    }
    if (count < MOST_HOLDERS && orders[last] !== order) nexts[last] = place;
  }
}

/** A number of 53 bits for the run that begins at `place`. */
function toRunHash(numbers: Int32Array, hashes: readonly number[], place: number): number {
  let [low, high] = [0, 0];
  for (let index = place; index < place + RUN_WORDS; index++) {
    const hash = hashes[numbers[index] as number] as number;
    low = Math.imul(low ^ hash, 0x01000193);
    high = Math.imul(high + hash, 0x9e3779b1);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

function countSame(numbers: Int32Array, one: number, two: number): number {
  let count = 0;
  while (numbers[one + count] !== 0 && numbers[one + count] === numbers[two + count]) count++;
  return count;
}

function toSpan({ words }: Compared, { indices }: Row, place: number, count: number): Span {
  const start = words.starts[indices[place] as number] as number;
  return { start, end: words.ends[indices[place + count - 1] as number] as number };
}

const NOT_TOLD: ReadonlySet<string | null> = new Set([
  'byline',
  'date',
  'dateline',
  'credit',
  'disclaimer',
  'link',
  'caption',
  'title',
]);

function toPlain(article: OwnArticle, known: Map<string, number>, hashes: number[]): Plain {
  const { words, reading } = article;
  const numbers: number[] = [];
  const indices: number[] = [];
  const { blocks } = reading.article;
  const quoted = toQuoted(words);
  const push = (form: string, index: number): void => {
    const number = form === '' ? 0 : (known.get(form) ?? hashes.length);
    if (number === hashes.length) {
      known.set(form, number);
      hashes.push(hashWord(form));
    }
    numbers.push(number);
    indices.push(index);
  };
  const whole = { start: 0, end: words.text.length };
  for (const block of blocks.length > 0 ? blocks : [whole]) {
    if (NOT_TOLD.has(toBlockKind(article, block.start))) continue;
    const { from, to } = toWordRange(words, block);
    for (let index = from; index < to; index++) {
      const start = words.starts[index] as number;
      const quotation = quoted[findLastStarting(quoted, start)];
      if (quotation !== undefined && start < quotation.end) {
        if (numbers.at(-1) !== 0) push('', index);
        continue;
      }
      const form = toForm(words, index).toLowerCase();
      if (/[\p{L}\p{N}]/u.test(form)) push(form.replace('’', "'"), index);
    }
    push('', Math.max(0, to - 1));
  }
  return {
    numbers: Int32Array.from(numbers),
    indices: Int32Array.from(indices),
    runs: toRuns(numbers, hashes),
  };
}

/** A hash of the run that begins at each word; 0 where a break is too near. */
function toRuns(numbers: readonly number[], hashes: readonly number[]): Int32Array {
  const words = Int32Array.from(numbers, (number) => hashes[number] as number);
  const lastBreak = numbers.lastIndexOf(0);
  const runs = new Int32Array(numbers.length);
  let end = 0;
  for (let place = 0; place + RUN_WORDS <= lastBreak; place++) {
    while (end < place + RUN_WORDS && numbers[end] !== 0) end++;
    if (end < place + RUN_WORDS) end = Math.max(end, place + 1);
    else runs[place] = joinHashes(words, place, end) || 1;
  }
  return runs;
}

/** What stands in double quotation marks, by pairs in each paragraph. */
function toQuoted({ text }: Words): readonly Span[] {
  const quoted: Span[] = [];
  for (const match of text.matchAll(/["“][^"“”\n]{1,2000}["”]/g)) {
    quoted.push({ start: match.index, end: match.index + match[0].length });
  }
  return quoted;
}
