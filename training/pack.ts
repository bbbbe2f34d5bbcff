/** Turns trained float weights into the model file: 8-bit tables, 16-bit matrices laid out for the kernels. */
import type { Confidence } from '../src/extract/attributions/confidence.ts';
import type { Linker } from '../src/extract/attributions/link.ts';
import { FORM_WIDTH, INPUT_WIDTHS, TABLE_ROWS } from '../src/model/inputs.ts';
import { packWeights, WEIGHT_SCALE } from '../src/model/kernels.ts';
import { LABEL_COUNT, toBeginLabel } from '../src/model/labels.ts';
import type { Model, Section } from '../src/model/model-file.ts';
import { EMISSION_STRIDE } from '../src/model/network-weights.ts';
import type { TaggerWeights } from './tagger-file.ts';
import type { QuantisedVectors } from './vectors.ts';

export interface Parts {
  readonly weights: TaggerWeights;
  readonly vectors: QuantisedVectors;
  /** Hash of each trained word, in the order of the rows 1, 2, … */
  readonly wordRows: ReadonlyMap<number, number>;
  readonly linker: Linker;
  readonly confidence: Confidence;
  /** Becomes part of the emissions' bias, so that reading needs to know nothing of it. */
  readonly cueBias: number;
}

export function toModel(parts: Parts, identity: Pick<Model, 'name' | 'version' | 'outsideBias' | 'threshold'>): Model {
  const { weights, vectors } = parts;
  const { hidden } = weights;
  const gates = 4 * hidden;
  const sections = new Map<string, Section>();
  const get = (name: string): Float32Array => {
    const array = weights.arrays.get(name);
    if (!array) throw new RangeError(`the trained weights lack ${name}`);
    return array;
  };
  const addMatrix = (name: string, matrix: Float32Array, depth: number, columns: number): void => {
    const { cells, scales } = toShorts(matrix, depth, columns);
    sections.set(`${name}.packed`, packWeights(cells, depth, columns));
    sections.set(`${name}.scales`, scales);
  };
  sections.set('vector.hashes', toHashes(vectors.rowOf));
  sections.set('vector.cells', vectors.cells);
  sections.set('vector.scales', vectors.scales);
  sections.set('word.hashes', toHashes(parts.wordRows));
  for (const name of ['word', 'suffix3', 'suffix2', 'prefix3', 'shape'] as const) {
    const { cells, scales } = toBytes(get(`table.${name}`), INPUT_WIDTHS[name]);
    sections.set(`${name}.cells`, cells);
    sections.set(`${name}.scales`, scales);
  }
  const inputs = [get('layer0.forward.input'), get('layer0.backward.input')] as const;
  addMatrix('form', joinColumns(inputs[0], inputs[1], 0, FORM_WIDTH, gates), FORM_WIDTH, 2 * gates);
  sections.set('contexts', toContexts(get('table.quote'), get('table.position'), inputs, gates));
  for (let layer = 0; layer < 2; layer++) {
    for (const direction of ['forward', 'backward']) {
      const name = `layer${layer}.${direction}`;
      if (layer > 0) addMatrix(`${name}.input`, get(`${name}.input`), 2 * hidden, gates);
      addMatrix(`${name}.recurrent`, get(`${name}.recurrent`), hidden, gates);
      sections.set(`${name}.bias`, get(`${name}.bias`));
    }
  }
  addMatrix('emission', get('emission.weights'), 2 * hidden, EMISSION_STRIDE);
  const bias = get('emission.bias').slice();
  bias[toBeginLabel('cue')]! += parts.cueBias;
  sections.set('emission.bias', bias);
  sections.set('chain.transitions', get('chain.transitions').slice(0, LABEL_COUNT * LABEL_COUNT));
  sections.set('chain.starts', get('chain.starts').slice(0, LABEL_COUNT));
  addRanker(sections, 'linker.content-to-cue', parts.linker.contentToCue.weights);
  addRanker(sections, 'linker.cue-to-source', parts.linker.cueToSource.weights);
  addRanker(sections, 'confidence.cues', parts.confidence.cues.weights);
  sections.set('confidence.evidence', parts.confidence.evidence);
  return { ...identity, hidden, sections };
}

function toHashes(rowOf: ReadonlyMap<number, number>): Uint32Array {
  const hashes = new Uint32Array(rowOf.size);
  for (const [hash, row] of rowOf) hashes[row - 1] = hash;
  return hashes;
}

/** Each column to the range of `WEIGHT_SCALE`. */
function toShorts(matrix: Float32Array, depth: number, columns: number): { cells: Int16Array; scales: Float32Array } {
  const cells = new Int16Array(depth * columns);
  const scales = new Float32Array(columns);
  for (let j = 0; j < columns; j++) {
    let largest = 0;
    for (let i = 0; i < depth; i++) largest = Math.max(largest, Math.abs(matrix[i * columns + j]!));
    const scale = largest / WEIGHT_SCALE || 1;
    scales[j] = scale;
    for (let i = 0; i < depth; i++) cells[i * columns + j] = Math.round(matrix[i * columns + j]! / scale);
  }
  return { cells, scales };
}

/** Each row to the range of 127. */
function toBytes(table: Float32Array, width: number): { cells: Int8Array; scales: Float32Array } {
  const rows = table.length / width;
  const cells = new Int8Array(table.length);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    let largest = 0;
    for (let j = 0; j < width; j++) largest = Math.max(largest, Math.abs(table[row * width + j]!));
    const scale = Math.fround(largest / 127) || 1;
    scales[row] = scale;
    for (let j = 0; j < width; j++) cells[row * width + j] = Math.round(table[row * width + j]! / scale);
  }
  return { cells, scales };
}

/** The rows [first, first + depth) of two matrices, side by side. */
function joinColumns(
  left: Float32Array,
  right: Float32Array,
  first: number,
  depth: number,
  columns: number,
): Float32Array {
  const joined = new Float32Array(depth * 2 * columns);
  for (let i = 0; i < depth; i++) {
    const from = (first + i) * columns;
    joined.set(left.subarray(from, from + columns), i * 2 * columns);
    joined.set(right.subarray(from, from + columns), i * 2 * columns + columns);
  }
  return joined;
}

/** The first layer's product with every pair of quote state and position. */
function toContexts(
  quotes: Float32Array,
  positions: Float32Array,
  inputs: readonly [Float32Array, Float32Array],
  gates: number,
): Float32Array {
  const width = INPUT_WIDTHS.quote;
  const matrix = joinColumns(inputs[0], inputs[1], FORM_WIDTH, 2 * width, gates);
  const contexts = new Float32Array(TABLE_ROWS.quote * TABLE_ROWS.position * 2 * gates);
  for (let q = 0; q < TABLE_ROWS.quote; q++) {
    for (let p = 0; p < TABLE_ROWS.position; p++) {
      const row = (q * TABLE_ROWS.position + p) * 2 * gates;
      for (let j = 0; j < 2 * gates; j++) {
        let sum = 0;
        for (let i = 0; i < width; i++) {
          sum +=
            quotes[q * width + i]! * matrix[i * 2 * gates + j]! +
            positions[p * width + i]! * matrix[(width + i) * 2 * gates + j]!;
        }
        contexts[row + j] = sum;
      }
    }
  }
  return contexts;
}

function addRanker(sections: Map<string, Section>, name: string, weights: Float32Array): void {
  const largest = weights.reduce((max, w) => Math.max(max, Math.abs(w)), 0);
  const scale = largest / 32767 || 1;
  sections.set(
    `${name}.cells`,
    Int16Array.from(weights, (w) => Math.round(w / scale)),
  );
  sections.set(`${name}.scale`, Float32Array.of(scale));
}
