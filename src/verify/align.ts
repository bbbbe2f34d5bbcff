import type { QuotedWords } from './plain-words.ts';
import { toCount, type WordIndex } from './word-index.ts';

/** How words of a draft lie on words of an article. */
export interface Alignment {
  /** Position of the first and after the last article word that the draft's words lie on. */
  readonly from: number;
  readonly to: number;
  /** For each word of the draft the position it lies on, or -1. */
  readonly positions: Int32Array;
  /** Words changed, added or left out. */
  readonly errors: number;
  /** 0..1: the share of the draft's words, weighed by how rare they are, that stand there as they are. */
  readonly share: number;
  /** How many of the draft's words stand there as they are. */
  readonly same: number;
}

/** Words that are rarer than one in so many are looked up first. */
const MOST_POSTINGS = 4000;
const MOST_ROUSING = 24;
const MOST_CANDIDATES = 6;
/** Positions of a diagonal that count as one place. */
const BAND = 16;
const FREE_DELETIONS = 8;

/** The places that look most like the words, aligned; best first. With `byStem` a word lies on any form of itself. */
export function findAligned(
  index: WordIndex,
  quoted: QuotedWords,
  words: readonly number[],
  byStem = false,
): readonly Alignment[] {
  return findDiagonals(index, quoted, words)
    .map((diagonal) => align(index, quoted, words, diagonal, byStem))
    .sort((a, b) => b.share - a.share || a.errors - b.errors || a.from - b.from);
}

/** The alignment with as many article words at its ends as the draft has there that lie on none: what stands in their place. */
export function widenEnds(index: WordIndex, alignment: Alignment): Alignment {
  const { positions } = alignment;
  const first = positions.findIndex((position) => position >= 0);
  if (first < 0) return alignment;
  let last = positions.length - 1;
  while ((positions[last] as number) < 0) last--;
  const from = widen(index, alignment.from, Math.max(0, (positions[first] as number) - first), -1);
  const to = widen(index, alignment.to, (positions[last] as number) + positions.length - last, 1);
  return { ...alignment, from, to };
}

/** Moves an end word by word, as far as wanted, but over no end of a sentence or text. */
function widen(index: WordIndex, end: number, wanted: number, step: 1 | -1): number {
  let at = end;
  while ((wanted - at) * step > 0) {
    const next = step > 0 ? at : at - 1;
    const word = index.words[next];
    if (word === undefined || word < 0) break;
    const [before, behind] = step > 0 ? [next - 1, next] : [next, next + 1];
    const article = index.articles[index.owners[next] as number];
    const between = article?.text.slice(index.ends[before] as number, index.starts[behind] as number) ?? '';
    if (/[.!?\n]/.test(between)) break;
    at += step;
  }
  return at;
}

/** Where position less place in the draft agrees for most of the rare words. */
function findDiagonals(index: WordIndex, { inserted }: QuotedWords, words: readonly number[]): readonly number[] {
  const known = words
    .map((word, at) => ({ word, at, count: toCount(index.byWord, word) }))
    .filter(({ word, at, count }) => word >= 0 && count > 0 && inserted[at] !== 1)
    .sort((a, b) => a.count - b.count);
  const votes = new Map<number, number>();
  const total = Math.max(2, index.words.length);
  for (const { word, at, count } of known.slice(0, MOST_ROUSING)) {
    if (count > MOST_POSTINGS && votes.size > 0) break;
    const from = index.byWord.offsets[word] as number;
    const weight = Math.log(total / count);
    for (let posting = from; posting < from + Math.min(count, MOST_POSTINGS); posting++) {
      const band = Math.floor(((index.byWord.positions[posting] as number) - at) / BAND);
      votes.set(band, (votes.get(band) ?? 0) + weight);
    }
  }
  const weighed: (readonly [band: number, weight: number])[] = [];
  for (const [band, weight] of votes) weighed.push([band, weight + (votes.get(band + 1) ?? 0)]);
  weighed.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const chosen: number[] = [];
  for (const [band] of weighed) {
    if (chosen.length === MOST_CANDIDATES) break;
    if (!chosen.some((other) => Math.abs(other - band) < 2)) chosen.push(band);
  }
  return chosen.map((band) => band * BAND);
}

const SAME = 0;
const CHANGED = 1;
const ADDED = 2;
const LEFT_OUT = 3;

/** The best way to lay the words on the article's words around a diagonal: fewest words changed, added or left out. */
function align(
  index: WordIndex,
  quoted: QuotedWords,
  words: readonly number[],
  diagonal: number,
  byStem: boolean,
): Alignment {
  const count = words.length;
  const slack = BAND + 8 + (count >> 2);
  let low = Math.max(0, diagonal - slack);
  let high = Math.min(index.words.length, diagonal + BAND + count + slack);
  // The window stays inside one text: the one most of it lies in.
  const middle = Math.min(Math.max(low, diagonal + (BAND >> 1) + (count >> 1)), high - 1);
  for (let at = middle; at >= low; at--)
    if (index.words[at] === -1 && at < middle) {
      low = at + 1;
      break;
    }
  for (let at = middle + 1; at < high; at++)
    if (index.words[at] === -1) {
      high = at;
      break;
    }
  const width = Math.max(0, high - low);
  const steps = new Uint8Array((count + 1) * (width + 1));
  let before = new Float32Array(width + 1);
  for (let row = 1; row <= count; row++) {
    const now = new Float32Array(width + 1);
    const isInserted = quoted.inserted[row - 1] === 1;
    const addCost = isInserted ? 0.1 : 1;
    now[0] = (before[0] as number) + addCost;
    steps[row * (width + 1)] = ADDED;
    // Behind the last word nothing has been left out.
    const isLast = row === count;
    const leaveCost = isInserted || quoted.inserted[row] === 1 ? 0.15 : 1;
    for (let column = 1; column <= width; column++) {
      const article = index.words[low + column - 1] as number;
      const word = words[row - 1] as number;
      const isSame =
        article === word ||
        (byStem && word >= 0 && article >= 0 && index.stems[article] === index.stems[word]) ||
        (quoted.bent[row - 1] === 1 && isBentFrom(index, quoted, row - 1, article));
      let cost =
        (before[column - 1] as number) +
        (isSame ? 0 : isInserted ? 0.2 : isFigure(index, quoted, row - 1, article) ? 0.8 : 1.2);
      let step = isSame ? SAME : CHANGED;
      const added = (before[column] as number) + addCost;
      if (added < cost) {
        cost = added;
        step = ADDED;
      }
      const left = (now[column - 1] as number) + leaveCost;
      if (!isLast && left < cost) {
        cost = left;
        step = LEFT_OUT;
      }
      now[column] = cost;
      steps[row * (width + 1) + column] = step;
    }
    before = now;
  }
  let column = 0;
  const lastRow = count * (width + 1);
  for (let at = 1; at <= width; at++) {
    const [cost, least] = [before[at] as number, before[column] as number];
    // Of ends that cost the same, one on the last word itself: what stands before it was left out, a "not" for instance.
    if (cost < least || (cost === least && steps[lastRow + at] === SAME && steps[lastRow + column] !== SAME))
      column = at;
  }
  const positions = new Int32Array(count).fill(-1);
  const end = low + column;
  let start = end;
  let errors = 0;
  let row = count;
  let left = 0;
  while (row > 0) {
    const step = steps[row * (width + 1) + column];
    if (step === LEFT_OUT) {
      errors++;
      left++;
      column--;
      continue;
    }
    row--;
    const isInserted = quoted.inserted[row] === 1;
    if (isInserted && left <= FREE_DELETIONS) errors -= left;
    left = 0;
    if (step === ADDED) {
      if (!isInserted) errors++;
      continue;
    }
    column--;
    start = low + column;
    if (step === SAME) positions[row] = start;
    else if (!isInserted) errors++;
  }
  return { from: Math.min(start, end), to: end, positions, errors, ...toShare(index, quoted, words, positions) };
}

/** Both are figures: then one most likely stands in place of the other. */
function isFigure(index: WordIndex, { forms }: QuotedWords, at: number, article: number): boolean {
  return /^\d/.test(forms[at] as string) && /^\d/.test(index.forms[article] ?? '');
}

/** "decid[ed]" lies on "decide". */
function isBentFrom(index: WordIndex, { forms }: QuotedWords, at: number, article: number): boolean {
  const form = index.forms[article] ?? '';
  const stem = forms[at] as string;
  return form.slice(0, Math.max(3, stem.length - 1)) === stem.slice(0, Math.max(3, stem.length - 1)) && stem.length > 2;
}

function toShare(
  index: WordIndex,
  { inserted }: QuotedWords,
  words: readonly number[],
  positions: Int32Array,
): { readonly share: number; readonly same: number } {
  let all = 0;
  let found = 0;
  let same = 0;
  const total = Math.max(2, index.words.length);
  for (const [at, word] of words.entries()) {
    if (inserted[at] === 1) continue;
    const weight = 0.3 + Math.log(total / Math.max(1, toCount(index.byWord, word)));
    all += weight;
    if (positions[at] === -1) continue;
    found += weight;
    same++;
  }
  return { share: all === 0 ? 0 : found / all, same };
}
