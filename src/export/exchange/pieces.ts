import { createToCodePoints } from '../../document/code-points.ts';
import { type Span, toText } from '../../document/span.ts';

/** A piece of an article's text: its exact words, and where they stand in both units of counting. */
export interface Piece {
  readonly words: string;
  readonly start_utf16: number;
  readonly end_utf16: number;
  readonly start_codepoint: number;
  readonly end_codepoint: number;
}

/** Makes pieces of the spans of a text. */
export function createToPieces(text: string): (spans: readonly Span[]) => readonly Piece[] {
  const toCodePoints = createToCodePoints(text);
  return (spans) =>
    spans.map((span) => ({
      words: toText(text, span),
      start_utf16: span.start,
      end_utf16: span.end,
      start_codepoint: toCodePoints(span.start),
      end_codepoint: toCodePoints(span.end),
    }));
}

/** The words of pieces, " … " where words of others lie between. */
export function toPiecesText(pieces: readonly Piece[]): string {
  return pieces.map(({ words }) => words).join(' … ');
}
