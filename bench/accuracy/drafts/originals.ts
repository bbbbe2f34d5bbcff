/** An article to write drafts from. */
export interface Original {
  readonly name: string;
  readonly outlet: string;
  readonly text: string;
  readonly sayings: readonly Saying[];
}

/** Something an article has somebody say. */
export interface Saying {
  /** A name as the article gives it. */
  readonly speaker: string;
  readonly words: string;
  readonly isQuoted: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** The words of a text, in order; figures count as words. */
export function toWords(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Replaces the word at an index of `toWords`. */
export function replaceWord(text: string, index: number, by: (word: string) => string): string {
  let at = -1;
  return text.replace(WORD, (word) => {
    at++;
    return at === index ? by(word) : word;
  });
}

/** Quotations that a draft can carry: of one sentence or two, without marks inside. */
export function findQuoted({ sayings }: Original, least = 6, most = 45): readonly Saying[] {
  return sayings.filter(({ isQuoted, words }) => {
    const count = toWords(words).length;
    return isQuoted && count >= least && count <= most && !/["“”\n…[\]]|\.\.\./.test(words);
  });
}

/** Reported statements that a draft can carry. */
export function findTold({ sayings }: Original): readonly Saying[] {
  return sayings.filter(({ isQuoted, words }) => {
    const count = toWords(words).length;
    return !isQuoted && count >= 7 && count <= 35 && !/["“”\n…[\]]/.test(words);
  });
}

/** True where two names share a word of three letters or more. */
export function isSameName(one: string, two: string): boolean {
  const words = two.toLowerCase().split(/[\s.-]+/);
  return one
    .toLowerCase()
    .split(/[\s.-]+/)
    .some((word) => word.length > 2 && words.includes(word));
}
