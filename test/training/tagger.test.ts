import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findMarginals } from '../../src/model/crf.ts';
import { LABEL_COUNT } from '../../src/model/labels.ts';
import { makeEngine } from '../../training/engine.ts';
import { type Chunk, findEmissions, makeTagger, type Tagger, toChain, trainBatch } from '../../training/tagger.ts';

const KERNELS = fileURLToPath(new URL('../../dist-tools/training/kernels.wasm', import.meta.url));
if (!existsSync(KERNELS))
  throw new Error('dist-tools/training/kernels.wasm is missing: run npm run build:training-wasm first');

const L = LABEL_COUNT;
const NO_DROPOUT = { input: 0, between: 0, output: 0, word: 0, vector: 0 };

function makeSmallTagger(): Tagger {
  const vectors = Float32Array.from({ length: 5 * 100 }, (_, i) => (i < 100 ? 0 : Math.sin(i)));
  return makeTagger(makeEngine(KERNELS, 60), vectors, { hidden: 8, wordRows: 6, seed: 3 });
}

/** A chunk whose labels repeat: outside, a source of two tokens, a cue of two, a content of two. */
function makeChunk(length: number, salt: number): Chunk {
  const chunk: Chunk = {
    article: 0,
    firstToken: 0,
    length,
    forms: new Int32Array(length * 6),
    quotes: Uint8Array.from({ length }, (_, t) => t % 4),
    positions: Uint8Array.from({ length }, (_, t) => (t * salt) % 8),
    unary: new Float32Array(length * L),
    pairs: new Float32Array(L * L),
  };
  for (let t = 0; t < length; t++) {
    chunk.forms.set([1 + ((t + salt) % 4), 1 + ((t * salt) % 5), 1 + (t % 9), 2, 3, 1 + salt], t * 6);
    chunk.unary[t * L + (t % 7)] = 1;
    if (t > 0) chunk.pairs[((t - 1) % 7) * L + (t % 7)]! += 1;
  }
  return chunk;
}

const batch = [makeChunk(7, 2), makeChunk(11, 3), makeChunk(3, 1), makeChunk(11, 5)];

/** Cross-entropy between the targets and the network, summed over the batch. */
function toLoss(tagger: Tagger): number {
  const chain = toChain(tagger);
  let loss = 0;
  findEmissions(tagger, batch).forEach((emissions, i) => {
    const { length, unary, pairs } = batch[i]!;
    loss += findMarginals(emissions, 0, 8, length, chain).logZ;
    for (let t = 0; t < length; t++) for (let y = 0; y < L; y++) loss -= unary[t * L + y]! * emissions[t * 8 + y]!;
    for (let j = 0; j < L * L; j++) if (pairs[j]! > 0) loss -= pairs[j]! * chain.transitions[j]!;
    for (let y = 0; y < L; y++) if (unary[y]! > 0) loss -= unary[y]! * chain.starts[y]!;
  });
  return loss;
}

describe('the tagger in training', () => {
  it('follows the slope that small changes of its weights show', () => {
    const tagger = makeSmallTagger();
    const { floats, kernels } = tagger.engine;
    const slopes = new Map<number, Float32Array>();
    const engine = { ...tagger.engine, kernels: { ...kernels, adam: keepSlope } };
    function keepSlope(weights: number, gradient: number, _1: number, _2: number, _3: number, count: number): void {
      slopes.set(weights, floats.slice(gradient >> 2, (gradient >> 2) + count));
    }
    trainBatch({ ...tagger, engine }, batch, 0, () => 0.5, NO_DROPOUT);
    let checked = 0;
    for (const { name, weights, count } of tagger.tensors) {
      for (let i = 0; i < count; i += Math.max(1, Math.floor(count / 7))) {
        const at = (weights >> 2) + i;
        const kept = floats[at]!;
        if (kept < -1000) continue;
        floats[at] = kept + 5e-3;
        const above = toLoss(tagger);
        floats[at] = kept - 5e-3;
        const below = toLoss(tagger);
        floats[at] = kept;
        const measured = (above - below) / 1e-2;
        const slope = slopes.get(weights)![i]!;
        expect(Math.abs(measured - slope), `${name}[${i}]`).toBeLessThan(0.02 * (Math.abs(measured) + 0.1));
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(80);
  });

  it('learns a small batch by heart, the same way every time', () => {
    const train = (): number[] => {
      const tagger = makeSmallTagger();
      const losses: number[] = [];
      for (let step = 0; step < 60; step++) losses.push(trainBatch(tagger, batch, 0.02, () => 0.5, NO_DROPOUT));
      return losses;
    };
    const losses = train();
    expect(losses.at(-1)).toBeLessThan(losses[0]! / 5);
    expect(train()).toEqual(losses);
  });
});
