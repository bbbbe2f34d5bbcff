import type { ContainerOptions, Entry } from '../ingested.ts';

/** An input that holds several articles, as its reader sees it. */
export interface ContainerInput {
  /** As messages name it. */
  readonly name: string;
  /** What it is called where it is a file, or was sent as one; null for an address and standard input. */
  readonly path: string | null;
  /** The file of this machine that holds just these bytes, and may be opened again; null where there is none. */
  readonly file: string | null;
  /** Null for a file and standard input. */
  readonly url: string | null;
  /** What the server said of its encoding; null where nobody did. */
  readonly charset: string | null;
  /** The bytes as they come; to be taken once. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * Takes an input apart, article by article, as they are asked for. What is wrong with one of them is an entry of its own and stops
 * nothing; where the input itself cannot be read on, the last entry says so. Throws a HearsayError only where nothing can be read at all.
 */
export type OpenContainer = (input: ContainerInput, options: ContainerOptions) => AsyncIterable<Entry>;
