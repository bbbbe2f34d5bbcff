import { HearsayError } from '../errors.ts';
import { INPUT_WIDTHS, toHash, toRowIndex } from './inputs.ts';
import { makeWorkspace } from './memory.ts';
import type { Model } from './model-file.ts';

/** How alike words are used: the pretrained vectors of the network, seen from their mean. */
export interface WordVectors {
  /** The row of a word form in small letters; 0 where it has no vector. */
  readonly toRow: (form: string) => number;
  /** The vector of a row, of length 1; null for row 0. */
  readonly toVector: (row: number) => Float32Array | null;
  /**
   * Raises, for each vector of `a` and of `b`, what stands at its place in `ofA` and `ofB` to its product with the likest vector of the
   * other list, where that is at least `least`. Pairs of which both are `taken` are passed over. The vectors are those of `toVector`.
   */
  readonly align: (a: Vectors, b: Vectors, least: number, taken: number, ofA: Float64Array, ofB: Float64Array) => void;
}

type Vectors = readonly (Float32Array | null)[];

/** So many vectors of either list are aligned at once; longer lists are taken in turns. */
const ALIGNED_AT_ONCE = 256;

/**
 * The vectors of a model. Their mean is taken off, which leaves what tells words apart (Mu & Viswanath 2018, the first step). `wasm`
 * holds the compiled kernels; null aligns by the plain reference. Throws a HearsayError `model-shape` where the model has none.
 */
export function makeWordVectors(model: Model, wasm: Uint8Array | null): WordVectors {
  const { vector: width } = INPUT_WIDTHS;
  const hashes = model.sections.get('vector.hashes');
  const cells = model.sections.get('vector.cells');
  const scales = model.sections.get('vector.scales');
  if (
    !(hashes instanceof Uint32Array && cells instanceof Int8Array && scales instanceof Float32Array) ||
    scales.length !== hashes.length + 1 ||
    cells.length !== scales.length * width
  ) {
    throw new HearsayError('model-shape', `${model.name} (vector)`);
  }
  const index = toRowIndex(hashes);
  // A vector is worked out when it is first asked for; memory that is not written to is none.
  const { kernels, allocate, integers, floats, doubles } = makeWorkspace(
    scales.length * width * 4 + 24 * ALIGNED_AT_ONCE + 64,
    wasm,
  );
  const first = allocate(scales.length * width * 4);
  const lists = [allocate(ALIGNED_AT_ONCE * 4), allocate(ALIGNED_AT_ONCE * 4)] as const;
  const sides = [allocate(ALIGNED_AT_ONCE * 8), allocate(ALIGNED_AT_ONCE * 8)] as const;
  const known = new Map<number, Float32Array>();
  let mean: Float32Array | null = null;
  const takeIn = (side: 0 | 1, vectors: Vectors, likest: Float64Array, from: number): number => {
    const count = Math.min(ALIGNED_AT_ONCE, vectors.length - from);
    const [list, values] = [lists[side] >> 2, sides[side] >> 3];
    for (let at = 0; at < count; at++) {
      integers[list + at] = vectors[from + at]?.byteOffset ?? 0;
      doubles[values + at] = likest[from + at] as number;
    }
    return count;
  };
  const giveBack = (side: 0 | 1, likest: Float64Array, from: number, count: number): void => {
    const values = sides[side] >> 3;
    for (let at = 0; at < count; at++) likest[from + at] = doubles[values + at] as number;
  };
  return {
    toRow: (form) => index.get(toHash(form)) ?? 0,
    toVector(row) {
      if (row === 0) return null;
      const seen = known.get(row);
      if (seen !== undefined) return seen;
      mean ??= toMean(cells, scales, width);
      const start = (first >> 2) + row * width;
      const vector = floats.subarray(start, start + width);
      let norm = 0;
      for (let column = 0; column < width; column++) {
        const value = (cells[row * width + column] as number) * (scales[row] as number) - (mean[column] as number);
        vector[column] = value;
        norm += value * value;
      }
      const length = Math.sqrt(norm) || 1;
      for (let column = 0; column < width; column++) vector[column] = (vector[column] as number) / length;
      known.set(row, vector);
      return vector;
    },
    align(a, b, least, taken, ofA, ofB) {
      for (let i = 0; i < a.length; i += ALIGNED_AT_ONCE) {
        for (let j = 0; j < b.length; j += ALIGNED_AT_ONCE) {
          const [countOfA, countOfB] = [takeIn(0, a, ofA, i), takeIn(1, b, ofB, j)];
          kernels.alignVectors(lists[0], countOfA, lists[1], countOfB, width, least, taken, sides[0], sides[1]);
          giveBack(0, ofA, i, countOfA);
          giveBack(1, ofB, j, countOfB);
        }
      }
    },
  };
}

function toMean(cells: Int8Array, scales: Float32Array, width: number): Float32Array {
  const sums = new Float64Array(width);
  for (let row = 1; row < scales.length; row++) {
    const scale = scales[row] as number;
    for (let column = 0; column < width; column++) {
      sums[column] = (sums[column] as number) + (cells[row * width + column] as number) * scale;
    }
  }
  return Float32Array.from(sums, (sum) => sum / Math.max(1, scales.length - 1));
}
