import { HearsayError } from '../errors.ts';
import { INPUT_WIDTHS, toHash, toRowIndex } from './inputs.ts';
import type { Model } from './model-file.ts';

/** How alike words are used: the pretrained vectors of the network, seen from their mean. */
export interface WordVectors {
  /** The row of a word form in small letters; 0 where it has no vector. */
  readonly toRow: (form: string) => number;
  /** The vector of a row, of length 1; null for row 0. */
  readonly toVector: (row: number) => Float32Array | null;
}

/**
 * The vectors of a model. Their mean is taken off, which leaves what tells words apart (Mu & Viswanath 2018, the first step).
 * Throws a HearsayError `model-shape` where the model has none.
 */
export function makeWordVectors(model: Model): WordVectors {
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
  const known = new Map<number, Float32Array>();
  let mean: Float32Array | null = null;
  return {
    toRow: (form) => index.get(toHash(form)) ?? 0,
    toVector(row) {
      if (row === 0) return null;
      const seen = known.get(row);
      if (seen !== undefined) return seen;
      mean ??= toMean(cells, scales, width);
      const vector = new Float32Array(width);
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
