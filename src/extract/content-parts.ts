import { findLastStarting } from '../document/ordered.ts';
import type { Span } from '../document/span.ts';
import type { Known } from './known.ts';

/** Kinds of blocks that state something in the article's running text. */
const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'quote', 'summary']);

/** True where `span` begins in a paragraph, a quotation or a summary: not in a title, a byline, a credit or a link. */
export function isRunningText({ article: { blocks } }: Known, span: Span): boolean {
  if (blocks.length === 0) return true;
  const block = blocks[findLastStarting(blocks, span.start)];
  return block !== undefined && span.start < block.end && RUNNING.has(block.kind);
}

/** The parts of some spans in each sentence they touch, sentence by sentence; those of the first `limit` sentences. */
export function splitBySentence({ language: { sentences } }: Known, spans: readonly Span[], limit: number): Span[][] {
  const parts: Span[][] = [];
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return parts;
  let next = 0;
  for (let index = Math.max(0, findLastStarting(sentences, first.start)); parts.length < limit; index++) {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.start >= last.end) break;
    while (next < spans.length && (spans[next] as Span).end <= sentence.start) next++;
    const part: Span[] = [];
    for (let at = next; at < spans.length && (spans[at] as Span).start < sentence.end; at++) {
      const { start, end } = spans[at] as Span;
      part.push({ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) });
    }
    if (part.length > 0) parts.push(part);
  }
  return parts;
}

/** In order of `start`, overlapping ones joined. */
export function toMerged(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** What lies between spans that are in order and do not overlap. */
export function toGaps(spans: readonly Span[]): Span[] {
  return spans.slice(1).map(({ start }, index) => ({ start: (spans[index] as Span).end, end: start }));
}

/** Those of `spans` (in order, not overlapping) that share a character with the range. */
export function findOverlapping(spans: readonly Span[], { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let i = Math.max(0, findLastStarting(spans, start)); i < spans.length; i++) {
    const span = spans[i] as Span;
    if (span.start >= end) break;
    if (span.end > start) found.push(span);
  }
  return found;
}
