/** Tokens [first, first + length) of some text, as the network reads them. */
export interface ChunkInput {
  readonly length: number;
  /** Form ids, from `Network.toFormId`. */
  readonly forms: Int32Array;
  readonly quotes: Uint8Array;
  readonly positions: Uint8Array;
}

export const BATCH_CHUNKS = 24;
export const BATCH_TOKENS = 4800;

/**
 * Chunks that are read side by side: a row for each token, the first tokens of all chunks, then the second ones of those that have
 * one, and so on; the longest chunk comes first in each step.
 */
export interface Batch {
  /** Indices of the chunks, the longest first. */
  readonly order: readonly number[];
  /** Tokens of the longest. */
  readonly steps: number;
  /** First row of each step, and after the last one the number of rows. */
  readonly offsets: Int32Array;
  readonly rows: number;
}

/** Lays chunks side by side. Throws a RangeError for more than `BATCH_CHUNKS` chunks or `BATCH_TOKENS` tokens. */
export function toBatch(chunks: readonly ChunkInput[]): Batch {
  const tokens = chunks.reduce((sum, { length }) => sum + length, 0);
  if (chunks.length > BATCH_CHUNKS || tokens > BATCH_TOKENS) {
    throw new RangeError(`${chunks.length} chunks of ${tokens} tokens are more than one batch`);
  }
  const order = chunks.map((_, i) => i).sort((a, b) => chunks[b]!.length - chunks[a]!.length || a - b);
  const steps = order.length > 0 ? chunks[order[0]!]!.length : 0;
  const offsets = new Int32Array(steps + 1);
  let active = order.length;
  for (let s = 0; s < steps; s++) {
    while (active > 0 && chunks[order[active - 1]!]!.length <= s) active--;
    offsets[s + 1] = offsets[s]! + active;
  }
  return { order, steps, offsets, rows: offsets[steps] ?? 0 };
}
