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
    if (!isCut) return [span];
    const block = blocks[home] as Block;
    const start = Math.max(span.start, block.start);
    const end = Math.min(span.end, block.end);
    return start < end ? [{ start, end }] : [];
  });
  return cut.length === 0 ? { source, cue, content } : { source, cue, content: cut };
}
