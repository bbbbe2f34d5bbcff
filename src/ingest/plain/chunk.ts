import type { Span } from '../../document/span.ts';

/** What the layout says about a chunk, before its words are looked at. */
export type Hint =
  | 'front-matter'
  | 'over-title'
  | 'title'
  | 'heading'
  | 'item'
  | 'quote'
  | 'caption'
  | 'byline'
  | 'date'
  | null;

/** A stretch of text that is one block; its marks ("# ", "- ") are left outside. */
export interface Chunk extends Span {
  readonly hint: Hint;
  /** Heading level 1 to 6; 0 where it is no heading. */
  readonly level: number;
  /** The page that it begins on, counted from 1; for what has pages. */
  readonly page?: number | null;
}
