import type { ComponentChildren } from 'preact';
import { findWordCuts } from './long-words.ts';

/** Words with places to break the line inside those that are too long for any. */
export function toBreakable(words: string): ComponentChildren {
  const cuts = findWordCuts(words, { start: 0, end: words.length });
  if (cuts.length === 0) return words;
  return [0, ...cuts].flatMap((start, index) => {
    const piece = words.slice(start, cuts[index] ?? words.length);
    return index < cuts.length ? [piece, <wbr />] : [piece];
  });
}
