import type { Rating, Ref, StoryArticle } from '../../../document/story.ts';
import type { STORY_SECTION_WORDS } from '../story-wording.ts';

/**
 * A piece of a line. `words` are an article's own, `stress` those of them that differ; `place` leads to where the words
 * before it stand. Texts may hold anything an article holds: whoever prints them makes them safe.
 */
export type Inline =
  | { readonly kind: 'plain' | 'strong' | 'quiet' | 'words' | 'stress'; readonly text: string }
  | { readonly kind: 'place'; readonly ref: Ref };

export type Line = readonly Inline[];

/** One thing the report tells. */
export type Block =
  | { readonly kind: 'row'; readonly lead: Line; readonly details: readonly Line[] }
  /** Accounts set against each other. */
  | { readonly kind: 'sides'; readonly lead: Line; readonly sides: readonly Side[] }
  | { readonly kind: 'dated'; readonly when: string; readonly lead: Line; readonly details: readonly Line[] }
  /** Numbered from 1 within its section, anew after each `title`. */
  | { readonly kind: 'ranked'; readonly number: number; readonly lead: Line; readonly details: readonly Line[] }
  /** Evidence down, the ranked explanations before it across. */
  | { readonly kind: 'matrix'; readonly columnCount: number; readonly rows: readonly MatrixLine[] }
  | { readonly kind: 'article'; readonly letter: string; readonly article: StoryArticle; readonly lead: Line }
  | { readonly kind: 'title'; readonly line: Line }
  /** What the report says of itself: what is left out, that there is nothing. */
  | { readonly kind: 'note'; readonly line: Line };

export interface Side {
  readonly who: Line;
  readonly words: Line;
}

export interface MatrixLine {
  readonly what: Line;
  /** One for each column; null for a blank cell. */
  readonly ratings: readonly (Rating | null)[];
}

export interface Section {
  readonly name: keyof typeof STORY_SECTION_WORDS;
  readonly blocks: readonly Block[];
}

/** A story as it is told to a reader, short, whatever it is printed on. */
export interface Report {
  /** "3 articles, 4 to 6 March 2023". */
  readonly about: string;
  /** Most important first; none is empty. */
  readonly sections: readonly Section[];
}
