import type { Article, Problem } from '../document/article.ts';
import type { HearsayError } from '../errors.ts';
import type { ContainerName } from './containers/container-name.ts';
import type { Metadata } from './metadata/metadata.ts';

/** What the reader of the article already knows about it; given values outrank everything found in the text. */
export interface ArticleOptions {
  /** ISO 8601 or a written date ("18 May 2015"). Anything else is refused with the error 'published-invalid'. */
  readonly published?: string | undefined;
  readonly outlet?: string | undefined;
  readonly path?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly told?: Told | null | undefined;
  readonly isBare?: boolean | undefined;
}

/** What the input that an article came in says about it: a record of a corpus, an item of a feed, the head of an e-mail. Outranks the article's own metadata. */
export type Told = {
  readonly [Name in 'title' | 'outlet' | 'authors' | 'published' | 'url' | 'language']?: Metadata[Name] | undefined;
};

export interface IngestOptions {
  readonly published?: string | undefined;
  readonly outlet?: string | undefined;
  /** Lets URLs reach private, loopback and link-local addresses. */
  readonly allowPrivate?: boolean | undefined;
  /** Called as bytes arrive from a URL or standard input; `total` is null where the length is not known beforehand. */
  readonly onProgress?: ((bytes: number, total: number | null) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface ContainerOptions extends IngestOptions {
  /** What the input is, where neither its name nor its first bytes tell. */
  readonly as?: ContainerName | undefined;
  /** Which field of a corpus holds what: `{ text: 'body' }`. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  /** Fetches the page that an item of a feed links to where the feed has only a summary of it. */
  readonly follow?: boolean | undefined;
  /** Milliseconds that a parser may take for one part of the input before it is given up (60,000). */
  readonly patience?: number | undefined;
  /** Called with how many parts of the input are no article and were never meant to be: pictures, scripts, redirects. */
  readonly onPassedOver?: ((count: number) => void) | undefined;
}

/** One article as read, with what its reader should know about how it was read. */
export interface Ingested {
  readonly article: Article;
  readonly problems: readonly Problem[];
}

/** What bytes can be read as. */
export type SourceKind = 'html' | 'text' | 'pdf' | 'docx';

/** Bytes with what is known about where they came from. */
export interface Source {
  /** As messages name it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly path: string | null;
  readonly url: string | null;
  readonly charset: string | null;
  /** What the file name or the server says it is; null where neither does. */
  readonly kind: SourceKind | null;
  readonly told?: Told | null | undefined;
  /** True for mark-up that is the article and nothing else: no menus to leave out, and no title unless the told one. */
  readonly isBare?: boolean | undefined;
  /** True for a page that may well be no article; it is refused then, with `page-no-article`. */
  readonly isCandidate?: boolean | undefined;
  /** What a reader should know of how the bytes came here. */
  readonly problems?: readonly Problem[] | undefined;
}

/** One article of an input that holds several, or why a part of it is none. */
export type Entry = { readonly source: Source } | Refused;

/** A part of an input that cannot be read; the rest can. */
export interface Refused {
  readonly source: null;
  readonly error: HearsayError;
  /** 1, 2, …: the line of the input; null where it has no lines. */
  readonly line: number | null;
}

/** An input, opened: one article, or several one after the other. */
export type Opened =
  /** `source` is null for a file, which is left to whoever reads it. */
  | { readonly isOne: true; readonly source: Source | null }
  | { readonly isOne: false; readonly entries: AsyncIterable<Entry> };
