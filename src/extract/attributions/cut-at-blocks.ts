import type { Block, BlockKind } from '../../document/article.ts';
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
  const home = findBlock(blocks, anchor.start);
  const cut = content.flatMap((span): Span[] => {
    const first = findBlock(blocks, span.start);
    const last = findBlock(blocks, Math.max(span.start, span.end - 1));
    if (home === null) return [span];
    if (first === last) return first !== home && UNSAID.has((blocks[first ?? 0] as Block).kind) ? [] : [span];
    const isCut = blocks.slice(first ?? 0, (last ?? 0) + 1).some(({ kind }) => ALONE.has(kind));
    if (!isCut) return [span];
    const block = blocks[home] as Block;
    const start = Math.max(span.start, block.start);
    const end = Math.min(span.end, block.end);
    return start < end ? [{ start, end }] : [];
  });
  return cut.length === 0 ? { source, cue, content } : { source, cue, content: cut };
}

/** The index of the last block that begins at or before an offset; null before the first. */
function findBlock(blocks: readonly Block[], offset: number): number | null {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as Block).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : low - 1;
}
