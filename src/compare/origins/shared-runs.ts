import type { Span } from '../../document/span.ts';
import { type Compared, findLastAt, toBlockKind } from '../material.ts';
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

/**
 * The longest runs that each article shares with each earlier one, quotations and what is no part of the story left out: two
 * reporters at one press conference quote the same words, but do not write the same sentences. Work and memory are linear in the number
 * of words.
 */
export function findSharedRuns(articles: readonly Compared[]): readonly SharedRun[] {
  const plain = toPlain(articles);
  const holders: Holders = { firsts: new Map(), nexts: new Int32Array(plain.numbers.length) };
  const runs: SharedRun[] = [];
  for (const article of articles) {
    findInArticle(articles, article, plain, holders, runs);
    remember(article, plain, holders);
  }
  return runs;
}

/** The words of all articles in one row; parallel arrays. */
interface Plain {
  /** The same word has one number all over the story, whatever its case; 0 is a break that no run goes over. */
  readonly numbers: Int32Array;
  /** Index of the word in its article. */
  readonly indices: Int32Array;
  /** Order of its article. */
  readonly orders: Int32Array;
  /** By order of an article: where it begins in the row. */
  readonly starts: readonly number[];
}

/** Where runs stand, as places in the row. */
interface Holders {
  /** By hash of a run: where it first stands. */
  readonly firsts: Map<number, number>;
  /** By place of a run: where it stands in the next article that is remembered; 0 for none. */
  readonly nexts: Int32Array;
}

function findInArticle(
  articles: readonly Compared[],
  article: Compared,
  plain: Plain,
  { firsts, nexts }: Holders,
  runs: SharedRun[],
): void {
  /** By order of an earlier article: up to where its last run reaches here. */
  const done = new Map<number, number>();
  const end = plain.starts[article.order + 1] as number;
  for (let place = plain.starts[article.order] as number; place < end; place++) {
    const hash = toRunHash(plain.numbers, place);
    if (hash === null) continue;
    for (let holder = firsts.get(hash) ?? 0; holder > 0; holder = nexts[holder] as number) {
      const order = plain.orders[holder] as number;
      if (place < (done.get(order) ?? 0)) continue;
      const count = countSame(plain.numbers, place, holder);
      if (count < RUN_WORDS) continue;
      done.set(order, place + count);
      const earlier = articles[order] as Compared;
      const [span, earlierSpan] = [toSpan(article, plain, place, count), toSpan(earlier, plain, holder, count)];
      runs.push({ article, earlier, span, earlierSpan, count });
    }
  }
}

function remember({ order }: Compared, { numbers, orders, starts }: Plain, { firsts, nexts }: Holders): void {
  const end = starts[order + 1] as number;
  for (let place = starts[order] as number; place < end; place++) {
    const hash = toRunHash(numbers, place);
    if (hash === null) continue;
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

/** A number of 53 bits for the run that begins at `place`; null where a break is too near. */
function toRunHash(numbers: Int32Array, place: number): number | null {
  let [low, high] = [0, 0];
  for (let index = place; index < place + RUN_WORDS; index++) {
    const number = numbers[index] ?? 0;
    if (number === 0) return null;
    low = Math.imul(low ^ number, 0x01000193);
    high = Math.imul(high + number, 0x9e3779b1);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

function countSame(numbers: Int32Array, one: number, two: number): number {
  let count = 0;
  while (numbers[one + count] !== 0 && numbers[one + count] === numbers[two + count]) count++;
  return count;
}

function toSpan({ words }: Compared, { indices }: Plain, place: number, count: number): Span {
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

function toPlain(articles: readonly Compared[]): Plain {
  // A break comes first, so that no run stands at place 0.
  const numbers = [0];
  const indices = [0];
  const orders = [0];
  const starts: number[] = [];
  const known = new Map<string, number>();
  for (const article of articles) {
    starts.push(numbers.length);
    const { words, reading } = article;
    const quoted = toQuoted(words);
    const push = (form: string, index: number): void => {
      const number = form === '' ? 0 : (known.get(form) ?? known.size + 1);
      if (number > known.size) known.set(form, number);
      numbers.push(number);
      indices.push(index);
      orders.push(article.order);
    };
    const whole = { start: 0, end: words.text.length };
    for (const block of reading.article.blocks.length > 0 ? reading.article.blocks : [whole]) {
      if (NOT_TOLD.has(toBlockKind(article, block.start))) continue;
      const { from, to } = toWordRange(words, block);
      for (let index = from; index < to; index++) {
        const start = words.starts[index] as number;
        const quotation = quoted[findLastAt(quoted, start)];
        if (quotation !== undefined && start < quotation.end) {
          if (numbers.at(-1) !== 0) push('', index);
          continue;
        }
        const form = toForm(words, index).toLowerCase();
        if (/[\p{L}\p{N}]/u.test(form)) push(form.replace('’', "'"), index);
      }
      push('', Math.max(0, to - 1));
    }
  }
  return {
    numbers: new Int32Array(numbers),
    indices: new Int32Array(indices),
    orders: new Int32Array(orders),
    starts: [...starts, numbers.length],
  };
}

/** What stands in double quotation marks, by pairs in each paragraph. */
function toQuoted({ text }: Words): readonly Span[] {
  const quoted: Span[] = [];
  for (const match of text.matchAll(/["“][^"“”\n]{1,2000}["”]/g)) {
    quoted.push({ start: match.index, end: match.index + match[0].length });
  }
  return quoted;
}
