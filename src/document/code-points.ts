import { countLeading } from './ordered.ts';

/**
 * Turns offsets of a text from UTF-16 code units into Unicode code points, as the world outside counts them. An offset inside a surrogate
 * pair counts the whole pair; a lone surrogate is one code point. Made in one pass over the text.
 */
export function createToCodePoints(text: string): (offset: number) => number {
  /** Offsets of the second halves of pairs, in order. */
  const seconds: number[] = [];
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) seconds.push(index + 1);
  return (offset) => {
    const low = countLeading(seconds.length, (index) => (seconds[index] as number) < offset);
    return offset - low;
  };
}
