import type { Article, Problem } from '../document/article.ts';

/** What the reader of the article already knows about it; given values outrank everything found in the text. */
export interface ArticleOptions {
  /** ISO 8601 or a written date ("18 May 2015"). Anything else is refused with the error 'published-invalid'. */
  readonly published?: string | undefined;
  readonly outlet?: string | undefined;
  readonly path?: string | null | undefined;
  readonly url?: string | null | undefined;
}

export interface IngestOptions {
  readonly published?: string | undefined;
  readonly outlet?: string | undefined;
  /** Lets URLs reach private, loopback and link-local addresses. */
  readonly allowPrivate?: boolean | undefined;
  /** Called as bytes arrive from a URL or standard input; `total` is null where the length is not known beforehand. */
  readonly onProgress?: ((bytes: number, total: number | null) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
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
}
