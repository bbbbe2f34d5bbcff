import { isOverlapping, type Span } from '../../document/span.ts';
import { toVisible } from '../../page/visible-text.ts';

/** A run of the text as it stands on the page; its node shows `toVisible` of the words. */
export interface TextPiece extends Span {
  readonly node: Text;
}

/**
 * Ties the text nodes of an article on a page to the segments it was cut into: both come in the order of the text, one
 * node for each segment. Notes and remarks between them are no part of the text. Stops where the two do not agree.
 */
export function findTextPieces(
  roots: readonly Element[],
  segments: readonly Span[],
  text: string,
): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let index = 0;
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest('.ref, .beside') !== null && node.parentElement !== null) continue;
      const segment = segments[index];
      if (segment === undefined || (node as Text).data !== toVisible(text.slice(segment.start, segment.end)))
        return pieces;
      pieces.push({ node: node as Text, start: segment.start, end: segment.end });
      index++;
    }
  }
  return pieces;
}

/** The offset in the text for a place in the words that are shown for it: characters that are made visible take more room there. */
export function toOffset(words: string, shownOffset: number): number {
  if (shownOffset <= 0) return 0;
  if (toVisible(words) === words) return Math.min(shownOffset, words.length);
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (toVisible(words.slice(0, middle)).length <= shownOffset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The words of the text that are selected on the page; null where nothing of it is. */
export function toSelectedSpan(range: Range, pieces: readonly TextPiece[], text: string): Span | null {
  let start: number | null = null;
  let end: number | null = null;
  for (const piece of pieces) {
    if (!range.intersectsNode(piece.node)) continue;
    const words = text.slice(piece.start, piece.end);
    const from = range.startContainer === piece.node ? toOffset(words, range.startOffset) : 0;
    const to = range.endContainer === piece.node ? toOffset(words, range.endOffset) : words.length;
    if (from >= to) continue;
    start ??= piece.start + from;
    end = piece.start + to;
  }
  return start === null || end === null ? null : { start, end };
}

/** Where words of the text stand on the page: a range for each piece of them. */
export function toRanges(span: Span, pieces: readonly TextPiece[], text: string): readonly Range[] {
  return pieces
    .filter((piece) => isOverlapping(piece, span))
    .map(({ node, start, end }) => {
      const range = new Range();
      range.setStart(node, toVisible(text.slice(start, Math.max(start, span.start))).length);
      range.setEnd(node, toVisible(text.slice(start, Math.min(end, span.end))).length);
      return range;
    });
}

/** Draws ranges in a style of the style sheet, `::highlight(name)`, without touching the page; nothing where the browser cannot. */
export function highlight(name: string, ranges: readonly Range[]): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
