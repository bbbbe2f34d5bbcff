import { BATCH_CHUNKS, BATCH_TOKENS, type ChunkInput } from '../../model/batch.ts';
import { findBestPath, findMarginals } from '../../model/crf.ts';
import { LABEL_COUNT } from '../../model/labels.ts';
import type { Network } from '../../model/network.ts';
import { EMISSION_STRIDE } from '../../model/network-weights.ts';

/** A run of tokens to be read on its own, with where each token of it stands. */
export interface Passage {
  readonly first: number;
  readonly end: number;
  /** By position in the passage. */
  readonly quotes: Uint8Array;
  readonly positions: Uint8Array;
}

/** What the network says of the tokens of some passages; indices are those of the article. Tokens of no passage are "outside". */
export interface Tags {
  readonly labels: Uint8Array;
  /** P(label) of each token, tokens x 7. */
  readonly unary: Float32Array;
  /** Hash of each token's known form. */
  readonly hashes: Int32Array;
}

export function makeTags(tokenCount: number): Tags {
  return {
    labels: new Uint8Array(tokenCount),
    unary: new Float32Array(tokenCount * LABEL_COUNT),
    hashes: new Int32Array(tokenCount),
  };
}

/** Tags the tokens of `passages`, each at most `BATCH_TOKENS` long, into `tags`. `formOf` gives a token's word form. */
export function tagPassages(
  network: Network,
  formOf: (token: number) => string,
  passages: readonly Passage[],
  tags: Tags,
): void {
  const { chain, model } = network;
  for (const batch of splitBatches(passages)) {
    network.forgetForms(batch.reduce((sum, { first, end }) => sum + end - first, 0));
    const inputs = batch.map(({ first, end, quotes, positions }): ChunkInput => {
      const forms = new Int32Array(end - first);
      for (let token = first; token < end; token++) {
        const id = network.toFormId(formOf(token));
        forms[token - first] = id;
        tags.hashes[token] = network.hashes[id]!;
      }
      return { length: end - first, forms, quotes, positions };
    });
    network.findEmissions(inputs).forEach((emissions, i) => {
      const { first, end } = batch[i]!;
      tags.labels.set(findBestPath(emissions, 0, EMISSION_STRIDE, end - first, chain, model.outsideBias), first);
      tags.unary.set(findMarginals(emissions, 0, EMISSION_STRIDE, end - first, chain).unary, first * LABEL_COUNT);
    });
  }
}

/** Passages of like length side by side, as many as the network takes: rows that run to the same step share each load of a weight. */
function splitBatches(passages: readonly Passage[]): Passage[][] {
  const batches: Passage[][] = [];
  let tokens = 0;
  for (const passage of [...passages].sort((a, b) => b.end - b.first - (a.end - a.first) || a.first - b.first)) {
    const length = passage.end - passage.first;
    const last = batches.at(-1);
    if (!last || last.length === BATCH_CHUNKS || tokens + length > BATCH_TOKENS) {
      batches.push([passage]);
      tokens = length;
    } else {
      last.push(passage);
      tokens += length;
    }
  }
  return batches;
}
