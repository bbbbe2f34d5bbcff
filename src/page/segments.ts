import type { Span } from '../document/span.ts';
import type { Key } from './layers.ts';
import { findWordCuts } from './long-words.ts';

/** What the words of a mark are to their finding. */
export type Part = 'source' | 'cue' | 'content' | 'words' | 'explained' | 'for' | 'against' | 'neutral' | 'condition';

/** One part of one finding, as it lies over the text. */
export interface Mark extends Span {
  readonly key: Key;
  readonly part: Part;
}

/** A stretch of text under the same marks from end to end; the smallest mark comes first. */
export interface Segment extends Span {
  readonly marks: readonly Mark[];
  /** True where it ends inside a word that is too long for a line, which may break there. */
  readonly isCut: boolean;
}

/** Marks in the order that `splitSegments` needs: by `start`, the longer one first. */
export function toOrdered(marks: readonly Mark[]): readonly Mark[] {
  return [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Cuts each range of the text at every edge of a mark, and where a word is too long. `ranges` are in order and do not overlap, `marks` are in
 * order of `start`. The segments of a range cover it exactly. One sweep: the time grows with text and marks, not with their product.
 */
export function splitSegments(
  ranges: readonly Span[],
  marks: readonly Mark[],
  text: string,
): readonly (readonly Segment[])[] {
  let nextIndex = 0;
  let active: Mark[] = [];
  return ranges.map((range) => {
    const segments: Segment[] = [];
    let start = range.start;
    while (start < range.end) {
      active = active.filter(({ end }) => end > start);
      while (nextIndex < marks.length && (marks[nextIndex] as Mark).start <= start) {
        const mark = marks[nextIndex++] as Mark;
        if (mark.end > start) active.push(mark);
      }
      let end = range.end;
      for (const mark of active) if (mark.end < end) end = mark.end;
      const next = marks[nextIndex];
      if (next !== undefined && next.start < end) end = next.start;
      segments.push({ start, end, marks: [...active].sort(bySize), isCut: false });
      start = end;
    }
    return cutWords(segments, findWordCuts(text, range));
  });
}

function cutWords(segments: readonly Segment[], cuts: readonly number[]): readonly Segment[] {
  if (cuts.length === 0) return segments;
  let nextIndex = 0;
  return segments.flatMap(({ start, end, marks }) => {
    const pieces: Segment[] = [];
    let from = start;
    for (let cut = cuts[nextIndex]; cut !== undefined && cut <= end; cut = cuts[++nextIndex]) {
      if (cut === from) continue;
      pieces.push({ start: from, end: cut, marks, isCut: true });
      from = cut;
    }
    if (from < end) pieces.push({ start: from, end, marks, isCut: false });
    return pieces;
  });
}

/** The span without white space at its edges; empty where it holds nothing else. */
export function trimSpan({ start, end }: Span, text: string): Span {
  let first = start;
  let last = end;
  while (first < last && isSpace(text.charCodeAt(first))) first++;
  while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
  return { start: first, end: last };
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
}

const FIRST_PARTS: readonly Part[] = ['cue', 'source'];

function bySize(a: Mark, b: Mark): number {
  return a.end - a.start - (b.end - b.start) || toRank(a.part) - toRank(b.part);
}

function toRank(part: Part): number {
  const rank = FIRST_PARTS.indexOf(part);
  return rank < 0 ? FIRST_PARTS.length : rank;
}
