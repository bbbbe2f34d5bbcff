import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { makeRandom, shuffle } from './random.ts';
import { type Chunk, type Tagger, trainBatch, useAverages } from './tagger.ts';

export interface Schedule {
  readonly epochs: number;
  readonly rate: number;
  readonly batch: number;
  readonly seed: number;
}

/**
 * Trains on `chunks`, the learning rate falling linearly to 5 %. After every epoch all state goes to `checkpoint`; a run that was
 * stopped goes on from there and ends with the same weights. Leaves the averaged weights in the tagger.
 */
export function trainTagger(
  tagger: Tagger,
  chunks: readonly Chunk[],
  schedule: Schedule,
  checkpoint: string,
  report: (line: string) => void,
): void {
  const { epochs, rate, batch, seed } = schedule;
  const batches = Math.ceil(chunks.length / batch);
  for (let epoch = readCheckpoint(tagger, checkpoint); epoch < epochs; epoch++) {
    const random = makeRandom(seed * 1000 + epoch);
    const order = toBatches(chunks, batch, random);
    const started = performance.now();
    let loss = 0;
    let tokens = 0;
    order.forEach((members, b) => {
      const progress = (epoch * batches + b) / (epochs * batches);
      loss += trainBatch(tagger, members, rate * (1 - 0.95 * progress), random);
      for (const chunk of members) tokens += chunk.length;
      if (b % 20 === 0) {
        const speed = Math.round(tokens / ((performance.now() - started) / 1000));
        report(
          `epoch ${epoch + 1}/${epochs} batch ${b + 1}/${order.length} loss ${(loss / (b + 1)).toFixed(4)} ${speed} tokens/s`,
        );
      }
    });
    const seconds = Math.round((performance.now() - started) / 1000);
    report(`epoch ${epoch + 1}/${epochs} done in ${seconds} s, loss ${(loss / order.length).toFixed(4)}\n`);
    writeCheckpoint(tagger, epoch + 1, checkpoint);
  }
  useAverages(tagger);
}

/** Batches of chunks of like length, in random order. */
function toBatches(chunks: readonly Chunk[], size: number, random: () => number): Chunk[][] {
  const shuffled = [...chunks];
  shuffle(shuffled, random);
  const pool = size * 8;
  const batches: Chunk[][] = [];
  for (let i = 0; i < shuffled.length; i += pool) {
    const some = shuffled.slice(i, i + pool).sort((a, b) => b.length - a.length);
    for (let j = 0; j < some.length; j += size) batches.push(some.slice(j, j + size));
  }
  shuffle(batches, random);
  return batches;
}

function listState(tagger: Tagger): Float32Array[] {
  const { floats } = tagger.engine;
  const dense = tagger.tensors.flatMap((t) =>
    [t.weights, t.first, t.second, t.average].map((p) => floats.subarray(p >> 2, (p >> 2) + t.count)),
  );
  return [...dense, ...tagger.tables.flatMap((t) => [t.weights, t.first, t.second])];
}

function writeCheckpoint(tagger: Tagger, epoch: number, file: string): void {
  const header = Buffer.from(Uint32Array.of(epoch, tagger.steps).buffer);
  const parts = listState(tagger).map((a) => Buffer.from(a.buffer, a.byteOffset, a.byteLength));
  writeFileSync(`${file}.tmp`, Buffer.concat([header, ...parts]));
  renameSync(`${file}.tmp`, file);
}

/** Restores a checkpoint and returns the number of epochs done; 0 where there is none. */
function readCheckpoint(tagger: Tagger, file: string): number {
  if (!existsSync(file)) return 0;
  const bytes = readFileSync(file);
  let at = 8;
  for (const array of listState(tagger)) {
    new Uint8Array(array.buffer, array.byteOffset, array.byteLength).set(bytes.subarray(at, at + array.byteLength));
    at += array.byteLength;
  }
  if (at !== bytes.length)
    throw new RangeError(`${file}: this checkpoint is of another network. Remove it to start anew.`);
  tagger.steps = bytes.readUInt32LE(4);
  return bytes.readUInt32LE(0);
}
