import type { Attribution } from '../document/findings.ts';
import type { Span } from '../document/span.ts';

/** One part of one attribution, as it lies over the text. */
export interface Mark extends Span {
  readonly attribution: Attribution;
  readonly part: 'source' | 'cue' | 'content';
}

/** A stretch of text under the same marks from end to end; the smallest mark comes first. */
export interface Segment extends Span {
  readonly marks: readonly Mark[];
}

/** Every span of every attribution that holds words, without white space at its edges, by `start`. */
export function toMarks(attributions: readonly Attribution[], text: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const attribution of attributions) {
    for (const part of ['source', 'cue', 'content'] as const) {
      for (const span of attribution[part]) {
        const { start, end } = trimSpan(span, text);
        if (start < end) marks.push({ start, end, attribution, part });
      }
    }
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Cuts each range at every edge of a mark. `ranges` are in order and do not overlap, `marks` are in order of `start`.
 * The segments of a range cover it exactly. One sweep: the time grows with text and marks, not with their product.
 */
export function splitSegments(ranges: readonly Span[], marks: readonly Mark[]): readonly (readonly Segment[])[] {
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
      segments.push({ start, end, marks: [...active].sort(bySize) });
      start = end;
    }
    return segments;
  });
}

function trimSpan({ start, end }: Span, text: string): Span {
  let first = start;
  let last = end;
  while (first < last && isSpace(text.charCodeAt(first))) first++;
  while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
  return { start: first, end: last };
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
}

const PART_ORDER = { cue: 0, source: 1, content: 2 } as const;

function bySize(a: Mark, b: Mark): number {
  return a.end - a.start - (b.end - b.start) || PART_ORDER[a.part] - PART_ORDER[b.part];
}
