import type { Span } from './span.ts';

export type BlockKind =
  | 'title'
  | 'summary'
  | 'byline'
  | 'date'
  | 'dateline'
  | 'heading'
  | 'paragraph'
  | 'quote'
  | 'credit'
  | 'disclaimer'
  | 'link'
  | 'caption';

/** A paragraph or other layout unit of an article. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** The page that it begins on, counted from 1; only where the article came on pages, as a PDF does. */
  readonly page?: number;
}

/** Where an article says that it comes from another text. */
export interface Derivation {
  readonly kind: 'wire' | 'abridged' | 'republished' | 'translated';
  readonly name: string;
  readonly span: Span;
}

/** One text as read. `text` never changes after ingest; every span of every finding points into it. */
export interface Article {
  /** "sha256:" and the hexadecimal SHA-256 of `text` (as UTF-8). */
  readonly id: string;
  readonly path: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly contributors: readonly string[];
  readonly dateline: { readonly place: string | null; readonly span: Span } | null;
  /** ISO 8601, as precise as it is known: "2015-05-18" or "2015-05-18T09:30:00Z". */
  readonly published: string | null;
  readonly publishedBasis: 'given' | 'metadata' | 'text' | null;
  readonly genre: 'news' | 'opinion' | 'unknown';
  readonly derivedFrom: readonly Derivation[];
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  /** In order of `start`, not overlapping; white space between blocks belongs to none. */
  readonly blocks: readonly Block[];
}

/** An article in English of which nothing is known but its words. */
export function toBareArticle(text: string): Article {
  return {
    id: '',
    path: null,
    url: null,
    title: null,
    outlet: null,
    authors: [],
    contributors: [],
    dateline: null,
    published: null,
    publishedBasis: null,
    genre: 'unknown',
    derivedFrom: [],
    language: 'en',
    text,
    blocks: [],
  };
}

/** Something the reader should know; never a reason to stop. `code` is one of `PROBLEMS` in errors.ts. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly span: Span | null;
}
