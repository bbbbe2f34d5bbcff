import type { Span } from '../../document/span.ts';
import type { AuthorNote } from './author-note.ts';
import type { Byline } from './byline.ts';
import type { FirstPublished } from './credit.ts';
import type { DateLine } from './date-line.ts';
import type { DatelineText } from './dateline.ts';

/** A thing read from one block, with the block's place in the text. */
export type Read<T> = T & { readonly span: Span };

/** What the blocks say about the article itself, in the order of the text. */
export interface Facts {
  readonly title: string | null;
  readonly masthead: string | null;
  readonly bylines: readonly Read<Byline>[];
  readonly dates: readonly Read<DateLine>[];
  readonly dateline: Read<DatelineText> | null;
  readonly credits: readonly Span[];
  /** "This report by Coast Wire was first published July 21, 2024." */
  readonly firstPublished: Read<FirstPublished> | null;
  readonly disclaimers: readonly Span[];
  readonly authorNotes: readonly Read<AuthorNote>[];
  /** Where the article stood first, from "Original url:". */
  readonly originalUrl: string | null;
}
