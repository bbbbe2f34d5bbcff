/** The letters of a word without accents, in lower case: "Raúl" and "Raul" are one spelling. */
export function toPlainLetters(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * True where one letter more, less or other, or two neighbours swapped, make one word of the other (Damerau 1964); false for equal
 * words, and for words that differ in a final "s" alone, which is a plural or a possessive.
 */
export function isOneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  const shortRest = short.length - start - end;
  const longRest = long.length - start - end;
  if (short.length !== long.length) return shortRest === 0 && !(start === short.length && long.endsWith('s'));
  if (longRest === 1) return true;
  return longRest === 2 && short[start] === long[start + 1] && short[start + 1] === long[start];
}

/** The word and all it becomes when one letter is left out; two words one slip apart share one of these. */
export function toSlipKeys(word: string): string[] {
  // A longer word is no name; its keys would cost the square of its length.
  if (word.length > 24) return [word];
  const keys = [word];
  for (let index = 0; index < word.length; index++) keys.push(word.slice(0, index) + word.slice(index + 1));
  return keys;
}
