/** All tokens of a text in order, as offsets in UTF-16 code units; gaps between tokens are white space only. */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}
