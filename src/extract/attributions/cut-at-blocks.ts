import type { Block, BlockKind } from '../../document/article.ts';
import { findLastStarting } from '../../document/ordered.ts';
import type { Span } from '../../document/span.ts';
import type { RelationSpans } from './relation-spans.ts';

/** Blocks that stand for themselves: no statement goes on from one of them into the next block. */
const ALONE: ReadonlySet<BlockKind> = new Set([
  'title',
  'summary',
  'byline',
  'dateline',
  'date',
  'caption',
  'credit',
  'link',
  'disclaimer',
]);

/** Blocks that nobody outside them says. */
const UNSAID: ReadonlySet<BlockKind> = new Set(['byline', 'dateline', 'date', 'link']);

/** The spans of one attribution, each content cut down to the block of its cue where it runs across the end of a title, summary or the like. */
export function cutAtBlocks(blocks: readonly Block[], { source, cue, content }: RelationSpans): RelationSpans {
  const anchor = cue[0] ?? source[0];
  if (anchor === undefined || blocks.length === 0) return { source, cue, content };
  const home = findLastStarting(blocks, anchor.start);
  const cut = content.flatMap((span): Span[] => {
    const first = findLastStarting(blocks, span.start);
    const last = findLastStarting(blocks, Math.max(span.start, span.end - 1));
    if (home < 0) return [span];
    if (first === last) return first !== home && UNSAID.has((blocks[Math.max(0, first)] as Block).kind) ? [] : [span];
    const isCut = blocks.slice(Math.max(0, first), Math.max(0, last) + 1).some(({ kind }) => ALONE.has(kind));
    // A heading that a statement begins with is none of it; one in the middle parts a long quotation.
    if (!isCut && blocks[first]?.kind === 'heading' && first < home)
      return [{ start: (blocks[first + 1] as Block).start, end: span.end }];
    if (!isCut) return [span];
    const block = blocks[home] as Block;
    const start = Math.max(span.start, block.start);
    const end = Math.min(span.end, block.end);
    return start < end ? [{ start, end }] : [];
  });
  const cutSource = source.map((span) => cutAtDateline(blocks, span));
  return { source: cutSource, cue, content: cut.length === 0 ? content : cut };
}

/** "Feb 6 - Harrow Ltd": whoever is named behind a dateline does not have it in the name. */
function cutAtDateline(blocks: readonly Block[], span: Span): Span {
  const first = blocks[findLastStarting(blocks, span.start)];
  if (first?.kind !== 'dateline' || span.end <= first.end) return span;
  const next = blocks.find(({ start }) => start >= first.end);
  return next !== undefined && next.start < span.end ? { start: next.start, end: span.end } : span;
}
