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

interface Plain {
  readonly article: Compared;
  /** Lower-case words outside quotation marks, with where they stand; a break between them is "". */
  readonly forms: readonly string[];
  readonly indices: readonly number[];
}

/**
 * The longest runs that each article shares with each earlier one, quotations and what is no part of the story left out: two
 * reporters at one press conference quote the same words, but do not write the same sentences.
 */
export function findSharedRuns(articles: readonly Compared[]): readonly SharedRun[] {
  const plains = articles.map(toPlain);
  const holders = new Map<string, { plain: number; at: number }[]>();
  const runs: SharedRun[] = [];
  for (const [order, plain] of plains.entries()) {
    findInArticle(plains, plain, holders, runs);
    for (let at = 0; at + RUN_WORDS <= plain.forms.length; at++) {
      const key = toKey(plain, at);
      if (key === null) continue;
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [{ plain: order, at }]);
      else if (known.length < MOST_HOLDERS && known.at(-1)?.plain !== order) known.push({ plain: order, at });
    }
  }
  return runs;
}

function findInArticle(
  plains: readonly Plain[],
  plain: Plain,
  holders: ReadonlyMap<string, readonly { plain: number; at: number }[]>,
  runs: SharedRun[],
): void {
  /** By earlier article: up to where its last run reaches here. */
  const done = new Map<number, number>();
  for (let at = 0; at + RUN_WORDS <= plain.forms.length; at++) {
    const key = toKey(plain, at);
    if (key === null) continue;
    for (const holder of holders.get(key) ?? []) {
      if (at < (done.get(holder.plain) ?? 0)) continue;
      const earlier = plains[holder.plain] as Plain;
      let count = RUN_WORDS;
      while (isSame(plain, at + count, earlier, holder.at + count)) count++;
      done.set(holder.plain, at + count);
      runs.push({
        article: plain.article,
        earlier: earlier.article,
        span: toSpan(plain, at, count),
        earlierSpan: toSpan(earlier, holder.at, count),
        count,
      });
    }
  }
}

function isSame(a: Plain, at: number, b: Plain, other: number): boolean {
  const form = a.forms[at];
  return form !== undefined && form !== '' && form === b.forms[other];
}

function toSpan({ article: { words }, indices }: Plain, at: number, count: number): Span {
  const start = words.starts[indices[at] as number] as number;
  return { start, end: words.ends[indices[at + count - 1] as number] as number };
}

function toKey({ forms }: Plain, at: number): string | null {
  let key = '';
  for (let index = at; index < at + RUN_WORDS; index++) {
    const form = forms[index] as string;
    if (form === '') return null;
    key += `${form} `;
  }
  return key;
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

function toPlain(article: Compared): Plain {
  const { words, reading } = article;
  const quoted = toQuoted(words);
  const forms: string[] = [];
  const indices: number[] = [];
  for (const block of reading.article.blocks.length > 0
    ? reading.article.blocks
    : [{ start: 0, end: words.text.length }]) {
    if (NOT_TOLD.has(toBlockKind(article, block.start))) continue;
    const { from, to } = toWordRange(words, block);
    for (let index = from; index < to; index++) {
      const form = toForm(words, index).toLowerCase();
      const start = words.starts[index] as number;
      const quotation = quoted[findLastAt(quoted, start)];
      const isQuoted = quotation !== undefined && start < quotation.end;
      if (isQuoted) {
        if (forms.at(-1) !== '') push('', index);
      } else if (/[\p{L}\p{N}]/u.test(form)) push(form.replace('’', "'"), index);
    }
    push('', Math.max(0, to - 1));
  }
  return { article, forms, indices };
  function push(form: string, index: number): void {
    forms.push(form);
    indices.push(index);
  }
}

/** What stands in double quotation marks, by pairs in each paragraph. */
function toQuoted({ text }: Words): readonly Span[] {
  const quoted: Span[] = [];
  for (const match of text.matchAll(/["“][^"“”\n]{1,2000}["”]/g)) {
    quoted.push({ start: match.index, end: match.index + match[0].length });
  }
  return quoted;
}
