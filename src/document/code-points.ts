/**
 * Turns offsets of a text from UTF-16 code units into Unicode code points, as the world outside counts them. An offset inside a surrogate
 * pair counts the whole pair; a lone surrogate is one code point. Made in one pass over the text.
 */
export function createToCodePoints(text: string): (offset: number) => number {
  /** Offsets of the second halves of pairs, in order. */
  const seconds: number[] = [];
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) seconds.push(index + 1);
  return (offset) => {
    let low = 0;
    let high = seconds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((seconds[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
