/**
 * The tagger as it is trained: embeddings, two bidirectional LSTM layers (Hochreiter & Schmidhuber 1997), a linear chain over seven
 * labels. 32-bit floats throughout; src/model runs the same network on quantised weights.
 */
import { type Chain, findMarginals, forbidIllegal } from '../src/model/crf.ts';
import { INPUT_WIDTH, INPUT_WIDTHS, TABLE_ROWS } from '../src/model/inputs.ts';
import { LABEL_COUNT } from '../src/model/labels.ts';
import type { Engine } from './engine.ts';
import { makeRandom, type Random } from './random.ts';

/** A run of tokens that is read in one go, with its target distribution over labels. */
export interface Chunk {
  readonly article: number;
  readonly firstToken: number;
  readonly length: number;
  /** Rows of the embedding tables, 6 for each token: vector, word, suffix3, suffix2, prefix3, shape. */
  readonly forms: Int32Array;
  readonly quotes: Uint8Array;
  readonly positions: Uint8Array;
  /** Target P(label), `length` x 7, and the expected number of each transition, 7 x 7. */
  unary: Float32Array;
  pairs: Float32Array;
}

/** A dense block of weights with its gradient, Adam's moments and its running average; pointers into the engine's memory. */
export interface Tensor {
  readonly name: string;
  readonly count: number;
  readonly weights: number;
  readonly gradient: number;
  readonly first: number;
  readonly second: number;
  readonly average: number;
}

/** A table of embeddings, updated only in the rows that a batch touches. */
export interface Table {
  readonly name: string;
  readonly width: number;
  readonly rows: number;
  readonly weights: Float32Array;
  readonly gradient: Float32Array;
  readonly first: Float32Array;
  readonly second: Float32Array;
  readonly touched: Set<number>;
}

export interface TaggerOptions {
  readonly hidden: number;
  readonly wordRows: number;
  readonly seed: number;
}

export interface Tagger {
  readonly options: TaggerOptions;
  readonly engine: Engine;
  /** Pretrained, fixed: rows x 100. */
  readonly vectors: Float32Array;
  readonly tensors: readonly Tensor[];
  readonly tables: readonly Table[];
  steps: number;
}

const EMISSION_STRIDE = 8;
const TRAINED_PARTS = ['word', 'suffix3', 'suffix2', 'prefix3', 'shape', 'quote', 'position'] as const;

export function makeTagger(engine: Engine, vectors: Float32Array, options: TaggerOptions): Tagger {
  const random = makeRandom(options.seed);
  const h = options.hidden;
  const tensors: Tensor[] = [];
  const add = (name: string, count: number, scale: number): Tensor => {
    const padded = (count + 3) & ~3;
    const allocate = (): number => engine.allocate(padded);
    const tensor = {
      name,
      count: padded,
      weights: allocate(),
      gradient: allocate(),
      first: allocate(),
      second: allocate(),
      average: allocate(),
    };
    for (let i = 0; i < count; i++) engine.floats[(tensor.weights >> 2) + i] = (random() * 2 - 1) * scale;
    tensors.push(tensor);
    return tensor;
  };
  for (let layer = 0; layer < 2; layer++) {
    const inputs = layer === 0 ? INPUT_WIDTH : 2 * h;
    for (const direction of ['forward', 'backward']) {
      add(`layer${layer}.${direction}.input`, inputs * 4 * h, Math.sqrt(6 / (inputs + h)));
      add(`layer${layer}.${direction}.recurrent`, h * 4 * h, Math.sqrt(3 / h));
      const bias = add(`layer${layer}.${direction}.bias`, 4 * h, 0);
      for (let j = h; j < 2 * h; j++) engine.floats[(bias.weights >> 2) + j] = 1;
    }
  }
  add('emission.weights', 2 * h * EMISSION_STRIDE, Math.sqrt(6 / (2 * h + LABEL_COUNT)));
  add('emission.bias', EMISSION_STRIDE, 0);
  add('chain.transitions', LABEL_COUNT * LABEL_COUNT, 0);
  add('chain.starts', LABEL_COUNT, 0);
  const tables = TRAINED_PARTS.map((name): Table => {
    const width = INPUT_WIDTHS[name];
    const rows = name === 'word' ? options.wordRows : TABLE_ROWS[name];
    const weights = new Float32Array(rows * width);
    for (let i = name === 'quote' || name === 'position' ? 0 : width; i < weights.length; i++)
      weights[i] = (random() * 2 - 1) * 0.1;
    const empty = (): Float32Array => new Float32Array(rows * width);
    return { name, width, rows, weights, gradient: empty(), first: empty(), second: empty(), touched: new Set() };
  });
  const tagger: Tagger = { options, engine, vectors, tensors, tables, steps: 0 };
  forbid(tagger);
  for (const t of tensors) engine.floats.copyWithin(t.average >> 2, t.weights >> 2, (t.weights >> 2) + t.count);
  return tagger;
}

export function getTensor(tagger: Tagger, name: string): Tensor {
  const tensor = tagger.tensors.find((t) => t.name === name);
  if (!tensor) throw new RangeError(`the tagger has no tensor ${name}`);
  return tensor;
}

export function toChain(tagger: Tagger): Chain {
  const view = (name: string, count: number): Float32Array => {
    const start = getTensor(tagger, name).weights >> 2;
    return tagger.engine.floats.subarray(start, start + count);
  };
  return {
    transitions: view('chain.transitions', LABEL_COUNT * LABEL_COUNT),
    starts: view('chain.starts', LABEL_COUNT),
  };
}

function forbid(tagger: Tagger): void {
  forbidIllegal(toChain(tagger));
}

interface Dropouts {
  readonly input: number;
  readonly between: number;
  readonly output: number;
  readonly word: number;
  readonly vector: number;
}

/** Shares of what is hidden from the network while it learns: numbers of a layer, words, pretrained vectors. */
export const DROPOUTS: Dropouts = { input: 0.25, between: 0.3, output: 0.35, word: 0.1, vector: 0.05 };

/** Rows of a batch in step order: all first tokens, all second tokens, …, longest chunk first. */
interface Packing {
  readonly chunks: readonly Chunk[];
  readonly total: number;
  readonly steps: number;
  /** First row of each step, and one past the last. */
  readonly offsets: Int32Array;
  /** Row of the token that the backward pass reads in this row's place. */
  readonly mirror: number;
}

function toPacking(engine: Engine, batch: readonly Chunk[]): Packing {
  const chunks = [...batch].sort((a, b) => b.length - a.length);
  const steps = chunks[0]?.length ?? 0;
  const offsets = new Int32Array(steps + 1);
  let active = chunks.length;
  for (let s = 0; s < steps; s++) {
    while (active > 0 && chunks[active - 1]!.length <= s) active--;
    offsets[s + 1] = offsets[s]! + active;
  }
  const total = offsets[steps]!;
  const mirror = engine.allocate(total);
  for (let b = 0; b < chunks.length; b++) {
    const { length } = chunks[b]!;
    for (let s = 0; s < length; s++) engine.integers[(mirror >> 2) + offsets[s]! + b] = offsets[length - 1 - s]! + b;
  }
  return { chunks, total, steps, offsets, mirror };
}

interface DirectionTrace {
  readonly name: string;
  readonly inputs: number;
  readonly gates: number;
  readonly cells: number;
  readonly tanhs: number;
  readonly hidden: number;
}

interface LayerTrace {
  readonly input: number;
  readonly inputWidth: number;
  readonly directions: readonly DirectionTrace[];
  readonly output: number;
}

function runLayer(tagger: Tagger, packing: Packing, layer: number, input: number, inputWidth: number): LayerTrace {
  const { engine } = tagger;
  const { kernels } = engine;
  const h = tagger.options.hidden;
  const { total, steps, offsets, mirror } = packing;
  const output = engine.allocate(total * 2 * h);
  const directions = ['forward', 'backward'].map((direction, d): DirectionTrace => {
    const name = `layer${layer}.${direction}`;
    const weights = getTensor(tagger, `${name}.input`).weights;
    const recurrent = getTensor(tagger, `${name}.recurrent`).weights;
    const bias = getTensor(tagger, `${name}.bias`).weights;
    let inputs = input;
    if (d === 1) {
      inputs = engine.allocate(total * inputWidth);
      kernels.gatherRows(input, inputWidth, mirror, inputs, inputWidth, total, inputWidth);
    }
    const gates = engine.allocate(total * 4 * h);
    const packed = engine.allocate(Math.max(inputWidth, h) * 4 * h);
    kernels.pack(weights, 4 * h, inputWidth, 4 * h, packed);
    kernels.gemm(inputs, inputWidth, 1, packed, gates, 4 * h, total, 4 * h, inputWidth, 0);
    kernels.pack(recurrent, 4 * h, h, 4 * h, packed);
    const cells = engine.allocate(total * h);
    const tanhs = engine.allocate(total * h);
    const hidden = engine.allocate(total * h);
    for (let s = 0; s < steps; s++) {
      const row = offsets[s]!;
      const rows = offsets[s + 1]! - row;
      const before = s > 0 ? offsets[s - 1]! : 0;
      if (s > 0) kernels.gemm(hidden + before * h * 4, h, 1, packed, gates + row * 16 * h, 4 * h, rows, 4 * h, h, 1);
      kernels.lstmStep(
        gates + row * 16 * h,
        bias,
        s > 0 ? cells + before * h * 4 : 0,
        cells + row * h * 4,
        tanhs + row * h * 4,
        hidden + row * h * 4,
        rows,
        h,
      );
    }
    if (d === 0) {
      const identity = engine.allocate(total);
      for (let i = 0; i < total; i++) engine.integers[(identity >> 2) + i] = i;
      kernels.gatherRows(hidden, h, identity, output, 2 * h, total, h);
    } else kernels.gatherRows(hidden, h, mirror, output + h * 4, 2 * h, total, h);
    return { name, inputs, gates, cells, tanhs, hidden };
  });
  return { input, inputWidth, directions, output };
}

/** Adds the gradients of a layer's weights; returns the gradient of its input, or 0 where `wantsInput` is false. */
function runLayerBackward(
  tagger: Tagger,
  packing: Packing,
  trace: LayerTrace,
  dOutput: number,
  inputColumns: number,
): number {
  const { engine } = tagger;
  const { kernels } = engine;
  const h = tagger.options.hidden;
  const { total, steps, offsets, mirror } = packing;
  const { inputWidth } = trace;
  const dInput = engine.allocate(total * inputWidth);
  const packed = engine.allocate(Math.max(4 * h * Math.max(inputWidth, h), total * 4 * h));
  trace.directions.forEach((direction, d) => {
    const { name, inputs, gates, cells, tanhs, hidden } = direction;
    const recurrent = getTensor(tagger, `${name}.recurrent`);
    const weights = getTensor(tagger, `${name}.input`);
    const bias = getTensor(tagger, `${name}.bias`);
    const dHidden = engine.allocate(total * h);
    const order = d === 0 ? engine.allocate(total) : mirror;
    if (d === 0) for (let i = 0; i < total; i++) engine.integers[(order >> 2) + i] = i;
    kernels.gatherRows(dOutput + d * h * 4, 2 * h, order, dHidden, h, total, h);
    kernels.packTransposed(recurrent.weights, 4 * h, 4 * h, h, packed);
    const dCell = engine.allocate((offsets[1] ?? 0) * h);
    for (let s = steps - 1; s >= 0; s--) {
      const row = offsets[s]!;
      const rows = offsets[s + 1]! - row;
      const before = s > 0 ? offsets[s - 1]! : 0;
      kernels.lstmStepBackward(
        gates + row * 16 * h,
        s > 0 ? cells + before * h * 4 : 0,
        tanhs + row * h * 4,
        dHidden + row * h * 4,
        dCell,
        rows,
        h,
      );
      if (s > 0) kernels.gemm(gates + row * 16 * h, 4 * h, 1, packed, dHidden + before * h * 4, h, rows, h, 4 * h, 1);
    }
    // Hidden states of the step before, row for row; the first step has none.
    const previous = engine.allocate(total * h);
    for (let s = 1; s < steps; s++) {
      const rows = offsets[s + 1]! - offsets[s]!;
      const from = (hidden >> 2) + offsets[s - 1]! * h;
      engine.floats.copyWithin((previous >> 2) + offsets[s]! * h, from, from + rows * h);
    }
    kernels.pack(gates, 4 * h, total, 4 * h, packed);
    kernels.gemm(previous, 1, h, packed, recurrent.gradient, 4 * h, h, 4 * h, total, 1);
    kernels.gemm(inputs, 1, inputWidth, packed, weights.gradient, 4 * h, inputWidth, 4 * h, total, 1);
    kernels.sumRows(gates, total, 4 * h, bias.gradient);
    if (inputColumns > 0) {
      const mine = engine.allocate(total * inputWidth);
      kernels.packTransposed(weights.weights, 4 * h, 4 * h, inputWidth, packed);
      kernels.gemm(gates, 4 * h, 1, packed, mine, inputWidth, total, inputWidth, 4 * h, 0);
      kernels.scatterAddRows(mine, inputWidth, order, dInput, inputWidth, total, inputWidth);
    }
  });
  return dInput;
}

const PART_OFFSETS: Readonly<Record<string, number>> = (() => {
  const offsets: Record<string, number> = {};
  let at = 0;
  for (const [name, width] of Object.entries(INPUT_WIDTHS)) {
    offsets[name] = at;
    at += width;
  }
  return offsets;
})();

/** Row of each table for one token, in the order of TRAINED_PARTS. */
function toTableRow(chunk: Chunk, t: number, part: number): number {
  if (part < 5) return chunk.forms[t * 6 + 1 + part]!;
  return part === 5 ? chunk.quotes[t]! : chunk.positions[t]!;
}

function fillInputs(
  tagger: Tagger,
  packing: Packing,
  random: Random,
  dropouts: Dropouts,
): { inputs: number; wordDropped: Uint8Array } {
  const { engine, tables, vectors } = tagger;
  const { floats } = engine;
  const inputs = engine.allocate(packing.total * INPUT_WIDTH);
  const wordDropped = new Uint8Array(packing.total);
  packing.chunks.forEach((chunk, b) => {
    for (let t = 0; t < chunk.length; t++) {
      const row = packing.offsets[t]! + b;
      const to = (inputs >> 2) + row * INPUT_WIDTH;
      const vector = random() < dropouts.vector ? 0 : chunk.forms[t * 6]!;
      floats.set(vectors.subarray(vector * 100, vector * 100 + 100), to);
      if (random() < dropouts.word) wordDropped[row] = 1;
      for (let part = 0; part < tables.length; part++) {
        const table = tables[part]!;
        const at = part === 0 && wordDropped[row] ? 0 : toTableRow(chunk, t, part);
        floats.set(table.weights.subarray(at * table.width, (at + 1) * table.width), to + PART_OFFSETS[table.name]!);
      }
    }
  });
  return { inputs, wordDropped };
}

/** Log weights of the labels, rows in the order of each chunk's tokens: result[i] belongs to batch[i], `length` x 8. */
export function findEmissions(tagger: Tagger, batch: readonly Chunk[]): Float32Array[] {
  const { engine } = tagger;
  const mark = engine.mark();
  const packing = toPacking(engine, batch);
  const { inputs } = fillInputs(tagger, packing, () => 1, DROPOUTS);
  const first = runLayer(tagger, packing, 0, inputs, INPUT_WIDTH);
  const second = runLayer(tagger, packing, 1, first.output, 2 * tagger.options.hidden);
  const emissions = runEmissions(tagger, second.output, packing.total);
  const results = new Map<Chunk, Float32Array>();
  packing.chunks.forEach((chunk, b) => {
    const rows = new Float32Array(chunk.length * EMISSION_STRIDE);
    for (let t = 0; t < chunk.length; t++) {
      const from = (emissions >> 2) + (packing.offsets[t]! + b) * EMISSION_STRIDE;
      rows.set(engine.floats.subarray(from, from + EMISSION_STRIDE), t * EMISSION_STRIDE);
    }
    results.set(chunk, rows);
  });
  engine.release(mark);
  return batch.map((chunk) => results.get(chunk)!);
}

function runEmissions(tagger: Tagger, hidden: number, total: number): number {
  const { engine } = tagger;
  const width = 2 * tagger.options.hidden;
  const packed = engine.allocate(width * EMISSION_STRIDE);
  engine.kernels.pack(getTensor(tagger, 'emission.weights').weights, EMISSION_STRIDE, width, EMISSION_STRIDE, packed);
  const emissions = engine.allocate(total * EMISSION_STRIDE);
  engine.kernels.gemm(hidden, width, 1, packed, emissions, EMISSION_STRIDE, total, EMISSION_STRIDE, width, 0);
  const bias = getTensor(tagger, 'emission.bias').weights >> 2;
  for (let i = 0; i < total * EMISSION_STRIDE; i++)
    engine.floats[(emissions >> 2) + i]! += engine.floats[bias + (i & 7)]!;
  return emissions;
}

/** One step of training on a batch at learning rate `rate`; returns the cross-entropy per token, in nats. */
export function trainBatch(
  tagger: Tagger,
  batch: readonly Chunk[],
  rate: number,
  random: Random,
  dropouts: Dropouts = DROPOUTS,
): number {
  const { engine } = tagger;
  const { kernels, floats } = engine;
  const h = tagger.options.hidden;
  const mark = engine.mark();
  kernels.seed(Math.floor(random() * 4294967295));
  const packing = toPacking(engine, batch);
  const { total } = packing;
  const { inputs, wordDropped } = fillInputs(tagger, packing, random, dropouts);
  const inputMask = engine.allocate(total * INPUT_WIDTH);
  kernels.dropout(inputs, inputMask, total * INPUT_WIDTH, dropouts.input);
  const first = runLayer(tagger, packing, 0, inputs, INPUT_WIDTH);
  const betweenMask = engine.allocate(total * 2 * h);
  kernels.dropout(first.output, betweenMask, total * 2 * h, dropouts.between);
  const second = runLayer(tagger, packing, 1, first.output, 2 * h);
  const outputMask = engine.allocate(total * 2 * h);
  kernels.dropout(second.output, outputMask, total * 2 * h, dropouts.output);
  const emissions = runEmissions(tagger, second.output, total);

  const dEmissions = engine.allocate(total * EMISSION_STRIDE);
  const loss = addChainGradients(tagger, packing, emissions, dEmissions);

  const emissionWeights = getTensor(tagger, 'emission.weights');
  const packed = engine.allocate(Math.max(total, 2 * h) * EMISSION_STRIDE);
  kernels.pack(dEmissions, EMISSION_STRIDE, total, EMISSION_STRIDE, packed);
  kernels.gemm(
    second.output,
    1,
    2 * h,
    packed,
    emissionWeights.gradient,
    EMISSION_STRIDE,
    2 * h,
    EMISSION_STRIDE,
    total,
    1,
  );
  kernels.sumRows(dEmissions, total, EMISSION_STRIDE, getTensor(tagger, 'emission.bias').gradient);
  kernels.packTransposed(emissionWeights.weights, EMISSION_STRIDE, EMISSION_STRIDE, 2 * h, packed);
  const dSecond = engine.allocate(total * 2 * h);
  kernels.gemm(dEmissions, EMISSION_STRIDE, 1, packed, dSecond, 2 * h, total, 2 * h, EMISSION_STRIDE, 0);
  kernels.multiply(dSecond, outputMask, total * 2 * h);
  const dFirst = runLayerBackward(tagger, packing, second, dSecond, 1);
  kernels.multiply(dFirst, betweenMask, total * 2 * h);
  const dInputs = runLayerBackward(tagger, packing, first, dFirst, 1);
  kernels.multiply(dInputs, inputMask, total * INPUT_WIDTH);

  packing.chunks.forEach((chunk, b) => {
    for (let t = 0; t < chunk.length; t++) {
      const row = packing.offsets[t]! + b;
      const from = (dInputs >> 2) + row * INPUT_WIDTH;
      for (let part = 0; part < tagger.tables.length; part++) {
        const table = tagger.tables[part]!;
        const at = part === 0 && wordDropped[row] ? 0 : toTableRow(chunk, t, part);
        if (part === 0 && at === 0) continue;
        table.touched.add(at);
        const column = from + PART_OFFSETS[table.name]!;
        for (let j = 0; j < table.width; j++) table.gradient[at * table.width + j]! += floats[column + j]!;
      }
    }
  });
  update(tagger, rate, 1 / batch.length);
  engine.release(mark);
  return loss / total;
}

/** Cross-entropy between each chunk's target chain and the network's; fills dEmissions and adds the chain's own gradients. */
function addChainGradients(tagger: Tagger, packing: Packing, emissions: number, dEmissions: number): number {
  const { floats } = tagger.engine;
  const L = LABEL_COUNT;
  const chain = toChain(tagger);
  const dTransitions = getTensor(tagger, 'chain.transitions').gradient >> 2;
  const dStarts = getTensor(tagger, 'chain.starts').gradient >> 2;
  let loss = 0;
  packing.chunks.forEach((chunk, b) => {
    const rows = new Float32Array(chunk.length * EMISSION_STRIDE);
    for (let t = 0; t < chunk.length; t++) {
      const from = (emissions >> 2) + (packing.offsets[t]! + b) * EMISSION_STRIDE;
      rows.set(floats.subarray(from, from + EMISSION_STRIDE), t * EMISSION_STRIDE);
    }
    const { unary, pairs, logZ } = findMarginals(rows, 0, EMISSION_STRIDE, chunk.length, chain);
    loss += logZ;
    for (let t = 0; t < chunk.length; t++) {
      const to = (dEmissions >> 2) + (packing.offsets[t]! + b) * EMISSION_STRIDE;
      for (let y = 0; y < L; y++) {
        const target = chunk.unary[t * L + y]!;
        floats[to + y] = unary[t * L + y]! - target;
        if (target > 0) loss -= target * rows[t * EMISSION_STRIDE + y]!;
      }
    }
    for (let i = 0; i < L * L; i++) {
      floats[dTransitions + i]! += pairs[i]! - chunk.pairs[i]!;
      if (chunk.pairs[i]! > 0) loss -= chunk.pairs[i]! * chain.transitions[i]!;
    }
    for (let y = 0; y < L; y++) {
      floats[dStarts + y]! += unary[y]! - chunk.unary[y]!;
      if (chunk.unary[y]! > 0) loss -= chunk.unary[y]! * chain.starts[y]!;
    }
  });
  return loss;
}

/** Gradients of a batch larger than this norm are scaled down to it. */
const LARGEST_NORM = 5;

function update(tagger: Tagger, rate: number, scale: number): void {
  const { kernels } = tagger.engine;
  tagger.steps++;
  const correction1 = 1 / (1 - 0.9 ** tagger.steps);
  const correction2 = 1 / (1 - 0.999 ** tagger.steps);
  let squares = 0;
  for (const t of tagger.tensors) squares += kernels.sumSquares(t.gradient, t.count);
  const norm = Math.sqrt(squares) * scale;
  const factor = norm > LARGEST_NORM ? (scale * LARGEST_NORM) / norm : scale;
  const keep = Math.min(0.998, (tagger.steps + 1) / (tagger.steps + 10));
  for (const t of tagger.tensors) {
    kernels.adam(
      t.weights,
      t.gradient,
      t.first,
      t.second,
      t.average,
      t.count,
      rate,
      factor,
      correction1,
      correction2,
      keep,
    );
  }
  for (const table of tagger.tables) {
    const { width, weights, gradient, first, second } = table;
    for (const row of table.touched) {
      for (let i = row * width; i < (row + 1) * width; i++) {
        const g = gradient[i]! * factor;
        first[i] = 0.9 * first[i]! + 0.1 * g;
        second[i] = 0.999 * second[i]! + 0.001 * g * g;
        weights[i]! -= (rate * correction1 * first[i]!) / (Math.sqrt(second[i]! * correction2) + 1e-8);
        gradient[i] = 0;
      }
    }
    table.touched.clear();
  }
  forbid(tagger);
}

/** Puts the running averages of the dense weights in the place of the weights (Polyak & Juditsky 1992). */
export function useAverages(tagger: Tagger): void {
  for (const t of tagger.tensors) {
    tagger.engine.floats.copyWithin(t.weights >> 2, t.average >> 2, (t.average >> 2) + t.count);
  }
  forbid(tagger);
}
