import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type Chain, findMarginals } from '../src/model/crf.ts';
import { LABEL_COUNT, toBeginLabel } from '../src/model/labels.ts';
import type { Chunk } from './tagger.ts';

/** What a network said of one chunk: log weights of the labels, rows of 8, to be read with the network's chain. */
export interface Opinion {
  readonly article: number;
  readonly firstToken: number;
  readonly length: number;
  readonly emissions: Float32Array;
}

export interface Opinions {
  readonly chain: Chain;
  readonly chunks: readonly Opinion[];
}

const CHAIN_CELLS = LABEL_COUNT * LABEL_COUNT + LABEL_COUNT;

export function writeOpinions(file: string, { chain, chunks }: Opinions): void {
  const cells = chunks.reduce((n, c) => n + 3 + c.length * 8, CHAIN_CELLS);
  const floats = new Float32Array(cells);
  floats.set(chain.transitions, 0);
  floats.set(chain.starts, LABEL_COUNT * LABEL_COUNT);
  let at = CHAIN_CELLS;
  for (const chunk of chunks) {
    floats.set([chunk.article, chunk.firstToken, chunk.length], at);
    floats.set(chunk.emissions, at + 3);
    at += 3 + chunk.length * 8;
  }
  writeFileSync(`${file}.tmp`, Buffer.from(floats.buffer));
  renameSync(`${file}.tmp`, file);
}

export function readOpinions(file: string): Opinions {
  const bytes = readFileSync(file);
  const floats = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const chain = { transitions: floats.slice(0, 49), starts: floats.slice(49, CHAIN_CELLS) };
  const chunks: Opinion[] = [];
  for (let at = CHAIN_CELLS; at < floats.length; ) {
    const [article = 0, firstToken = 0, length = 0] = floats.subarray(at, at + 3);
    chunks.push({ article, firstToken, length, emissions: floats.subarray(at + 3, at + 3 + length * 8) });
    at += 3 + length * 8;
  }
  return { chain, chunks };
}

/** The opinions with `bias` added to the log weight of every "a cue begins here". */
export function favourCues({ chain, chunks }: Opinions, bias: number): Opinions {
  const column = toBeginLabel('cue');
  return {
    chain,
    chunks: chunks.map((chunk) => {
      const emissions = Float32Array.from(chunk.emissions);
      for (let i = 0; i < chunk.length; i++) emissions[i * 8 + column]! += bias;
      return { ...chunk, emissions };
    }),
  };
}

/** Mixes the opinions (their mean) into the chunks' targets: share x gold + (1 - share) x opinion. */
export function mixOpinions(chunks: readonly Chunk[], opinions: readonly Opinions[], share: number): void {
  const toKey = (c: { article: number; firstToken: number; length: number }): string =>
    `${c.article}:${c.firstToken}:${c.length}`;
  const found = new Map<string, { chain: Chain; opinion: Opinion }[]>();
  for (const { chain, chunks: said } of opinions) {
    for (const opinion of said) {
      const key = toKey(opinion);
      const list = found.get(key);
      if (list) list.push({ chain, opinion });
      else found.set(key, [{ chain, opinion }]);
    }
  }
  for (const chunk of chunks) {
    const said = found.get(toKey(chunk));
    if (!said) continue;
    for (let i = 0; i < chunk.unary.length; i++) chunk.unary[i]! *= share;
    for (let i = 0; i < chunk.pairs.length; i++) chunk.pairs[i]! *= share;
    const weight = (1 - share) / said.length;
    for (const { chain, opinion } of said) {
      const { unary, pairs } = findMarginals(opinion.emissions, 0, 8, chunk.length, chain);
      for (let i = 0; i < unary.length; i++) chunk.unary[i]! += weight * unary[i]!;
      for (let i = 0; i < pairs.length; i++) chunk.pairs[i]! += weight * pairs[i]!;
    }
  }
}
