/** The engine cuts shorter words out as copies anyway. */
const SHORTEST_HELD = 13;

/** The same word, apart from the text it was cut out of: a cache that keeps a word must not keep the article with it. */
export function detachWord(word: string): string {
  return word.length < SHORTEST_HELD ? word : ` ${word}`.slice(1);
}
