/** A part of an input that holds several articles, where no article could be read: a line of `hearsay read --format ndjson`. */
export interface RefusedArticle {
  readonly schema: 'hearsay/refused/1';
  /** As it was given: a path, an address, or "-". */
  readonly input: string;
  /** 1, 2, …: the line or record of the input; null where it has none. */
  readonly line: number | null;
  /** Why, as one word that stays; null for a bug of the program. */
  readonly code: string | null;
  /** Why, on what, and what to do. */
  readonly message: string;
}
