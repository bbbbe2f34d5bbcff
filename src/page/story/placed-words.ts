import type { Span } from '../../document/span.ts';

/** Words that something on the page leads to. */
export interface LinkedWords {
  readonly id: string;
  /** In order of `start`; more than one where words of others lie between. */
  readonly spans: readonly Span[];
  /** "t1" .. "t8", "t0": the style of the voice that says them; null where they are shown plain. */
  readonly tone: string | null;
}

/** Linked words, or a part of them, as they lie in one line; with what lies inside them. */
export interface PlacedWords extends Span {
  readonly id: string;
  /** True where the words begin here: the element with the id. */
  readonly isFirst: boolean;
  readonly tone: string | null;
  readonly inner: readonly PlacedWords[];
}

/** A line of an article and the linked words in it, in order. */
export interface PlacedLine extends Span {
  readonly words: readonly PlacedWords[];
}

type Piece = Omit<PlacedWords, 'inner'>;

/** Words inside words inside words, so deep at most; those still deeper are only a place to go to. */
const MOST_DEPTH = 10;

/**
 * Lays linked words into the lines of an article. Every one of them gets a place, if need be an empty one: words between
 * two lines stand at the start of the next, those after the last line at its end. Where two cross, the later is cut.
 */
export function toPlacedLines(lines: readonly Span[], linked: readonly LinkedWords[]): readonly PlacedLine[] {
  const waiting = linked
    .flatMap(({ id, spans, tone }): Piece[] =>
      spans.map(({ start, end }, index) => ({ id, isFirst: index === 0, start, end: Math.max(start, end), tone })),
    )
    .sort(byPlace);
  let nextIndex = 0;
  let carried: Piece[] = [];
  return lines.map((line, lineIndex) => {
    const isLast = lineIndex === lines.length - 1;
    const pieces = carried;
    while (nextIndex < waiting.length && (isLast || (waiting[nextIndex] as Piece).start < line.end)) {
      pieces.push(waiting[nextIndex++] as Piece);
    }
    carried = isLast ? [] : pieces.filter(({ end }) => end > line.end).map((piece) => ({ ...piece, isFirst: false }));
    const clipped = pieces.map((piece) => {
      const start = Math.min(Math.max(piece.start, line.start), line.end);
      return { ...piece, start, end: Math.max(start, Math.min(piece.end, line.end)) };
    });
    const kept = clipped.filter(({ start, end, isFirst }) => isFirst || start < end);
    return { start: line.start, end: line.end, words: nest(kept.sort(byPlace), line.end, 0).words };
  });
}

function byPlace(a: Piece, b: Piece): number {
  return a.start - b.start || b.end - a.end;
}

/** Puts pieces inside each other; `rest` is what of them reaches beyond `end`. */
function nest(
  ordered: readonly Piece[],
  end: number,
  depth: number,
): { words: readonly PlacedWords[]; rest: readonly Piece[] } {
  const words: PlacedWords[] = [];
  const rest: Piece[] = [];
  let queue = ordered;
  let index = 0;
  while (index < queue.length) {
    const piece = queue[index++] as Piece;
    if (piece.end > end) rest.push({ ...piece, start: end, isFirst: false });
    if (depth === MOST_DEPTH) {
      if (piece.isFirst) words.push({ ...piece, end: piece.start, inner: [] });
      continue;
    }
    const last = Math.min(piece.end, end);
    let innerEnd = index;
    while (innerEnd < queue.length && (queue[innerEnd] as Piece).start < last) innerEnd++;
    const inner = nest(queue.slice(index, innerEnd), last, depth + 1);
    words.push({ ...piece, end: last, inner: inner.words });
    index = innerEnd;
    if (last === end) rest.push(...inner.rest);
    else if (inner.rest.length > 0) {
      queue = [...inner.rest, ...queue.slice(index)].sort(byPlace);
      index = 0;
    }
  }
  return { words, rest };
}
