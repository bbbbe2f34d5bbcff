import type { Model } from '../../src/model/model-file.ts';
import { makeRandom } from '../random.ts';

const WIDTH = 100;

/**
 * Clusters the word vectors that the attribution model carries (spherical k-means, each started from words drawn by `seed`).
 * Returns the cluster of each word's hash, 1 to `count`.
 */
export function clusterVectors(
  model: Model,
  words: number,
  count: number,
  rounds: number,
  seed: number,
): Map<number, number> {
  const hashes = model.sections.get('vector.hashes') as Uint32Array;
  const cells = model.sections.get('vector.cells') as Int8Array;
  const size = Math.min(words, hashes.length);
  const vectors = new Float32Array(size * WIDTH);
  // Row 0 stands for unknown words.
  for (let i = 0; i < size * WIDTH; i++) vectors[i] = cells[i + WIDTH]!;
  for (let i = 0; i < size; i++) normalise(vectors, i * WIDTH);
  const random = makeRandom(seed);
  const centres = new Float32Array(count * WIDTH);
  const taken = new Set<number>();
  while (taken.size < count) taken.add(Math.floor(random() * Math.min(size, 8000)));
  [...taken].forEach((word, k) => {
    centres.set(vectors.subarray(word * WIDTH, (word + 1) * WIDTH), k * WIDTH);
  });
  const clusterOf = new Int32Array(size);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < size; i++) clusterOf[i] = findNearest(vectors, i * WIDTH, centres, count);
    centres.fill(0);
    for (let i = 0; i < size; i++) {
      const at = clusterOf[i]! * WIDTH;
      for (let j = 0; j < WIDTH; j++) centres[at + j]! += vectors[i * WIDTH + j]!;
    }
    for (let k = 0; k < count; k++) normalise(centres, k * WIDTH);
  }
  const found = new Map<number, number>();
  for (let i = 0; i < size; i++) found.set(hashes[i]! | 0, clusterOf[i]! + 1);
  return found;
}

function findNearest(vectors: Float32Array, at: number, centres: Float32Array, count: number): number {
  let best = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < count; k++) {
    let sum = 0;
    for (let j = 0; j < WIDTH; j++) sum += vectors[at + j]! * centres[k * WIDTH + j]!;
    if (sum > highest) {
      highest = sum;
      best = k;
    }
  }
  return best;
}

function normalise(array: Float32Array, at: number): void {
  let sum = 0;
  for (let j = 0; j < WIDTH; j++) sum += array[at + j]! ** 2;
  const scale = sum === 0 ? 0 : 1 / Math.sqrt(sum);
  for (let j = 0; j < WIDTH; j++) array[at + j]! *= scale;
}
