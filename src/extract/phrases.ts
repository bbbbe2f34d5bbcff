/** Set phrases by their words, to be looked up at a place in one walk. */
export interface Phrases<T> {
  readonly next: ReadonlyMap<string, Phrases<T>>;
  readonly value: T | null;
}

interface Growing<T> {
  readonly next: Map<string, Growing<T>>;
  value: T | null;
}

/** Adverbs that may stand inside a phrase without changing it: "cannot be entirely ruled out", "there is very little doubt". */
const INSERT = /^(?:[a-z]{3,}ly|also|yet|still|just|even|ever|now|quite|,)$/;

/** `entries`: phrases separated by "|", their words by spaces, in lower case; the first of two equal phrases counts. */
export function toPhrases<T>(entries: readonly (readonly [phrases: string, value: T])[]): Phrases<T> {
  const root: Growing<T> = { next: new Map(), value: null };
  for (const [phrases, value] of entries) {
    for (const phrase of phrases.split('|')) {
      let node = root;
      for (const word of phrase.trim().split(/\s+/)) {
        let below = node.next.get(word);
        if (below === undefined) {
          below = { next: new Map(), value: null };
          node.next.set(word, below);
        }
        node = below;
      }
      node.value ??= value;
    }
  }
  return root;
}

/** The longest phrase that starts with the word at `index`; `end` is one past its last word. Null where there is none. */
export function findPhraseAt<T>(
  phrases: Phrases<T>,
  lowers: readonly string[],
  index: number,
): { readonly value: T; readonly end: number } | null {
  let node = phrases.next.get(lowers[index] ?? '');
  let found: { value: T; end: number } | null = null;
  for (let at = index + 1; node !== undefined; at++) {
    if (node.value !== null) found = { value: node.value, end: at };
    const word = lowers[at];
    if (word === undefined) break;
    const below = node.next.get(word);
    // One inserted adverb at a time, and only where the phrase goes on after it.
    if (below === undefined && INSERT.test(word)) {
      node = node.next.get(lowers[++at] ?? '');
    } else node = below;
  }
  return found;
}
