import type { Span } from '../../document/span.ts';
import { findMatches } from '../../language/pattern.ts';

/** A word as the sayings rules see it: in lower case, with straight apostrophes. */
export interface Word extends Span {
  readonly lower: string;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,]\p{N}+)*|[:;,.!?()“”"–—$/]/gu;

/** The words and marks of a range, "didn't" and "cannot" as two: "did" and "not". */
export function splitWords(text: string, span: Span): Word[] {
  const words: Word[] = [];
  for (const match of findMatches(WORD, text.slice(span.start, span.end))) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    const lower = match[0].toLowerCase().replaceAll('’', "'");
    if (lower.endsWith("n't") || lower === 'cannot') {
      const at = end - 3;
      const stem = lower === "can't" ? 'can' : lower === "won't" ? 'will' : lower.slice(0, -3);
      words.push({ start, end: at, lower: stem }, { start: at, end, lower: 'not' });
    } else if (/'(?:s|d|ll|ve|re|m)$/.test(lower)) {
      const at = start + lower.lastIndexOf("'");
      words.push(
        { start, end: at, lower: lower.slice(0, at - start) },
        { start: at, end, lower: lower.slice(at - start) },
      );
    } else words.push({ start, end, lower });
  }
  return words;
}

/** The words of several ranges, in order. */
export function splitAllWords(text: string, spans: readonly Span[]): Word[] {
  return spans.flatMap((span) => splitWords(text, span));
}
