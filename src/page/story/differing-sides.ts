import { type DifferencePiece, toWordDifference } from './word-difference.ts';

/** A run of words of one wording; together, in order, they are that wording on one line. */
export interface SidePiece {
  readonly text: string;
  /** True where the other wording does not have them. */
  readonly isOnly: boolean;
}

/** The share of words that two wordings must have in common for their difference to be worth marking. */
const LEAST_SHARED = 0.3;

/** Both wordings with the words that differ; null where they share too few words for that to help. */
export function toDifferingSides(a: string, b: string): readonly [readonly SidePiece[], readonly SidePiece[]] | null {
  const pieces = toWordDifference(a, b);
  const shared = pieces.filter(({ kind }) => kind === 'same').reduce((sum, piece) => sum + piece.words.length, 0);
  if (shared < LEAST_SHARED * Math.min(a.length, b.length)) return null;
  return [toSideOf(pieces, 'only-a', 'words'), toSideOf(pieces, 'only-b', 'wordsInB')];
}

/**
 * One side of a difference. A single word shared between two that differ counts as differing with them, for a line of
 * scraps is hard to read; punctuation at the end of what differs does not.
 */
function toSideOf(
  pieces: readonly DifferencePiece[],
  own: DifferencePiece['kind'],
  field: 'words' | 'wordsInB',
): readonly SidePiece[] {
  const line: SidePiece[] = [];
  let differing: string[] = [];
  const flush = (): void => {
    if (differing.length === 0) return;
    const text = differing.join(' ');
    const marks = /[)\]"'”’.,;:!?]{0,4}$/.exec(text)?.[0] ?? '';
    line.push({ text: text.slice(0, text.length - marks.length), isOnly: true }, { text: marks, isOnly: false });
    differing = [];
  };
  const sides = pieces.filter(({ kind }) => kind === 'same' || kind === own);
  for (const [at, piece] of sides.entries()) {
    const text = piece[field];
    const isBetween = at > 0 && at < sides.length - 1 && !text.includes(' ');
    if (piece.kind === own || (isBetween && sides[at - 1]?.kind === own && sides[at + 1]?.kind === own)) {
      if (differing.length === 0 && line.length > 0) line.push({ text: ' ', isOnly: false });
      differing.push(text);
      continue;
    }
    flush();
    line.push({ text: at === 0 ? text : ` ${text}`, isOnly: false });
  }
  flush();
  return line;
}
