/**
 * The network as it runs: embeddings, two bidirectional LSTM layers on 16-bit weights, log weights of seven labels. Chunks are read
 * side by side, so that a weight once loaded serves them all; what depends on a word form alone is computed once a form.
 */
import { BATCH_CHUNKS, BATCH_TOKENS, type Batch, type ChunkInput, toBatch } from './batch.ts';
import type { Chain } from './crf.ts';
import { detachWord } from './detach-word.ts';
import { type FillFormRow, readFormTables } from './form-tables.ts';
import { FORM_WIDTH, TABLE_ROWS, toHash, toKnownForm } from './inputs.ts';
import { ACTIVATION_SCALE } from './kernels.ts';
import { LABEL_COUNT } from './labels.ts';
import { makeWorkspace, type Workspace } from './memory.ts';
import type { Model } from './model-file.ts';
import {
  EMISSION_STRIDE,
  type Matrix,
  putWeights,
  readHidden,
  readVocabulary,
  toReadSection,
  type Weights,
} from './network-weights.ts';

export interface Network {
  readonly model: Model;
  readonly chain: Chain;
  /** A number for a word form, good until the next call of `forgetForms`. */
  toFormId(form: string): number;
  /** Hash of the known form, by form id. */
  readonly hashes: Int32Array;
  /** Makes room for `count` more forms: forgets all of them where they would not fit. Returns true where it did. */
  forgetForms(count: number): boolean;
  /** Log weights for each chunk: rows of `EMISSION_STRIDE`. Throws a RangeError for more than `BATCH_CHUNKS` chunks or `BATCH_TOKENS` tokens. */
  findEmissions(chunks: readonly ChunkInput[]): Float32Array[];
}

/** Forms whose first-layer product is kept. Must hold the forms of one batch. */
const FORM_SLOTS = 6144;

/** Pointers to what is worked out on the way, with room for one batch; rows stand as `Batch` says. */
interface Buffers {
  /** First-layer products of word forms, by form id: those of both directions beside each other. */
  readonly slots: number;
  readonly formInputs: number;
  readonly formScales: number;
  /** The scale of activations, for each row. */
  readonly unitScales: number;
  /** Form id and context of each row, and the same with every chunk turned round. */
  readonly forms: number;
  readonly contexts: number;
  readonly mirroredForms: number;
  readonly mirroredContexts: number;
  /** The row that each row changes places with where its chunk is turned round, and each row itself. */
  readonly mirror: number;
  readonly identity: number;
  readonly gates: number;
  readonly cells: number;
  readonly hidden: number;
  /** Output of each layer, both directions. */
  readonly states: readonly [number, number];
  readonly mirrored: number;
  readonly emissions: number;
}

/** A network at work. */
interface Running {
  readonly workspace: Workspace;
  readonly weights: Weights;
  readonly buffers: Buffers;
}

/** Starts a network. `wasm` holds the compiled kernels; null runs the plain reference. Throws a HearsayError `model-shape`. */
export function makeNetwork(model: Model, wasm: Uint8Array | null): Network {
  const read = toReadSection(model);
  const units = readHidden(model);
  const fillFormRow = readFormTables(read, readVocabulary(model));
  const workspace = makeWorkspace(toMemorySize(units), wasm);
  const weights = putWeights(read, units, workspace);
  const running: Running = { workspace, weights, buffers: makeBuffers(workspace, units) };
  const ids = new Map<string, number>();
  const hashes = new Int32Array(FORM_SLOTS);
  /** Forms met since the last batch. */
  const pending: string[] = [];
  const project = (): void => {
    projectForms(running, pending, ids.size - pending.length, fillFormRow);
    pending.length = 0;
  };
  return {
    model,
    chain: weights.chain,
    hashes,
    toFormId(form) {
      let id = ids.get(form);
      if (id === undefined) {
        id = ids.size;
        const word = detachWord(form);
        ids.set(word, id);
        hashes[id] = toHash(toKnownForm(word));
        pending.push(word);
        if (pending.length === BATCH_TOKENS) project();
      }
      return id;
    },
    forgetForms(count) {
      if (ids.size + count <= FORM_SLOTS) return false;
      ids.clear();
      pending.length = 0;
      return true;
    },
    findEmissions(chunks) {
      const batch = toBatch(chunks);
      if (pending.length > 0) project();
      const { states, emissions } = running.buffers;
      placeInputs(running, batch, chunks);
      for (const layer of [0, 1] as const) {
        for (const direction of [0, 1] as const) runDirection(running, batch, layer, direction);
      }
      multiplyStates(running, states[1], weights.emission, emissions, EMISSION_STRIDE, batch.rows);
      return takeEmissions(running, batch, chunks);
    },
  };
}

function makeBuffers(workspace: Workspace, units: number): Buffers {
  const { allocate, floats, integers } = workspace;
  const gates = 4 * units;
  const unitScales = allocate(BATCH_TOKENS * 4);
  floats.fill(1 / ACTIVATION_SCALE, unitScales >> 2, (unitScales >> 2) + BATCH_TOKENS);
  const identity = allocate(BATCH_TOKENS * 4);
  for (let i = 0; i < BATCH_TOKENS; i++) integers[(identity >> 2) + i] = i;
  return {
    slots: allocate(FORM_SLOTS * 2 * gates * 4),
    formInputs: allocate(FORM_WIDTH * BATCH_TOKENS * 2),
    formScales: allocate(BATCH_TOKENS * 4),
    unitScales,
    forms: allocate(BATCH_TOKENS * 4),
    contexts: allocate(BATCH_TOKENS * 4),
    mirroredForms: allocate(BATCH_TOKENS * 4),
    mirroredContexts: allocate(BATCH_TOKENS * 4),
    mirror: allocate(BATCH_TOKENS * 4),
    identity,
    gates: allocate(BATCH_TOKENS * gates * 4),
    cells: allocate(BATCH_CHUNKS * units * 4),
    hidden: allocate(BATCH_TOKENS * units * 2),
    states: [allocate(BATCH_TOKENS * 2 * units * 2), allocate(BATCH_TOKENS * 2 * units * 2)],
    mirrored: allocate(BATCH_TOKENS * 2 * units * 2),
    emissions: allocate(BATCH_TOKENS * EMISSION_STRIDE * 4),
  };
}

/** Computes the first layer's product with forms, into the slots from `first` on. */
function projectForms(
  { workspace: { kernels, floats, shorts }, weights: { hidden, form: matrix }, buffers }: Running,
  forms: readonly string[],
  first: number,
  fillFormRow: FillFormRow,
): void {
  const { formInputs, formScales } = buffers;
  const columns = 2 * 4 * hidden;
  const row = new Float32Array(FORM_WIDTH);
  forms.forEach((form, i) => {
    fillFormRow(row, form);
    let largest = 0;
    for (const value of row) largest = Math.max(largest, Math.abs(value));
    const scale = largest > 0 ? largest / ACTIVATION_SCALE : 1;
    floats[(formScales >> 2) + i] = scale;
    for (let j = 0; j < FORM_WIDTH; j++) shorts[(formInputs >> 1) + i * FORM_WIDTH + j] = Math.round(row[j]! / scale);
  });
  const out = buffers.slots + first * columns * 4;
  const { packed, scales } = matrix;
  kernels.multiply(
    formInputs,
    FORM_WIDTH,
    formScales,
    packed,
    scales,
    out,
    columns,
    forms.length,
    columns,
    FORM_WIDTH,
    0,
  );
}

/** Writes the form and the context of each row, forwards and backwards. */
function placeInputs(
  { workspace: { integers }, buffers }: Running,
  { order, offsets }: Batch,
  chunks: readonly ChunkInput[],
): void {
  const { mirror, forms: formOf, contexts: contextOf, mirroredForms, mirroredContexts } = buffers;
  order.forEach((chunkIndex, place) => {
    const { length, forms, quotes, positions } = chunks[chunkIndex]!;
    for (let t = 0; t < length; t++) {
      const row = offsets[t]! + place;
      const mirrorRow = offsets[length - 1 - t]! + place;
      const context = quotes[t]! * TABLE_ROWS.position + positions[t]!;
      integers[(mirror >> 2) + row] = mirrorRow;
      integers[(formOf >> 2) + row] = forms[t]!;
      integers[(contextOf >> 2) + row] = context;
      integers[(mirroredForms >> 2) + mirrorRow] = forms[t]!;
      integers[(mirroredContexts >> 2) + mirrorRow] = context;
    }
  });
}

/** Runs one direction of a layer (1 is backwards) over the rows of a batch. */
function runDirection(running: Running, { steps, offsets, rows }: Batch, layer: 0 | 1, direction: 0 | 1): void {
  const { workspace, weights, buffers } = running;
  const { kernels } = workspace;
  const { unitScales, gates: gateRows, cells, hidden: hiddenRows } = buffers;
  const { hidden: units } = weights;
  const gates = 4 * units;
  const { recurrent, bias } = weights.layers[layer]![direction]!;
  multiplyInputs(running, rows, layer, direction);
  for (let s = 0; s < steps; s++) {
    const row = offsets[s]!;
    const count = offsets[s + 1]! - row;
    const here = gateRows + row * gates * 4;
    if (s > 0) {
      const before = hiddenRows + offsets[s - 1]! * units * 2;
      const { packed, scales } = recurrent;
      kernels.multiply(before, units, unitScales, packed, scales, here, gates, count, gates, units, 1);
    }
    kernels.stepLstm(here, bias, cells, s === 0 ? 1 : 0, hiddenRows + row * units * 2, count, units);
  }
  const output = buffers.states[layer] + direction * units * 2;
  kernels.scatterRows(hiddenRows, direction === 0 ? buffers.identity : buffers.mirror, output, 2 * units, rows, units);
}

/** What goes into the gates of all rows before any step: kept products of forms and contexts, or the layer below. */
function multiplyInputs(running: Running, rows: number, layer: 0 | 1, direction: 0 | 1): void {
  const { workspace, weights, buffers } = running;
  const { hidden: units } = weights;
  const gates = 4 * units;
  const { input } = weights.layers[layer]![direction]!;
  if (input === null) {
    const column = direction * gates * 4;
    workspace.kernels.addRows(
      buffers.slots + column,
      direction === 0 ? buffers.forms : buffers.mirroredForms,
      weights.contexts + column,
      direction === 0 ? buffers.contexts : buffers.mirroredContexts,
      2 * gates,
      buffers.gates,
      rows,
      gates,
    );
    return;
  }
  const [below] = buffers.states;
  if (direction === 1) workspace.kernels.gatherRows(below, buffers.mirror, buffers.mirrored, rows, 2 * units);
  multiplyStates(running, direction === 1 ? buffers.mirrored : below, input, buffers.gates, gates, rows);
}

/** Multiplies rows of a layer's output by a matrix of `columns` columns. */
function multiplyStates(
  { workspace, weights, buffers }: Running,
  states: number,
  { packed, scales }: Matrix,
  out: number,
  columns: number,
  rows: number,
): void {
  const depth = 2 * weights.hidden;
  const { unitScales } = buffers;
  workspace.kernels.multiply(states, depth, unitScales, packed, scales, out, columns, rows, columns, depth, 0);
}

/** The log weights of each chunk, copied out of the rows of a batch. */
function takeEmissions(
  { workspace: { floats }, weights: { emissionBias }, buffers: { emissions } }: Running,
  { order, offsets }: Batch,
  chunks: readonly ChunkInput[],
): Float32Array[] {
  const results: Float32Array[] = [];
  order.forEach((chunkIndex, place) => {
    const { length } = chunks[chunkIndex]!;
    const rows = new Float32Array(length * EMISSION_STRIDE);
    for (let t = 0; t < length; t++) {
      const from = (emissions >> 2) + (offsets[t]! + place) * EMISSION_STRIDE;
      for (let y = 0; y < LABEL_COUNT; y++) rows[t * EMISSION_STRIDE + y] = floats[from + y]! + emissionBias[y]!;
    }
    results[chunkIndex] = rows;
  });
  return results;
}

/** Bytes for weights, kept forms and the rows of one batch, with `units` units a direction. */
function toMemorySize(units: number): number {
  const gates = 4 * units;
  const matrices = (FORM_WIDTH * 2 * gates + 4 * units * gates + 4 * units * gates + 2 * units * EMISSION_STRIDE) * 2;
  const vectors = (2 * gates + 10 * gates + 3 * EMISSION_STRIDE) * 4;
  const keptRows = (FORM_SLOTS + TABLE_ROWS.quote * TABLE_ROWS.position) * 2 * gates * 4;
  const row = FORM_WIDTH * 2 + (2 + 6 + gates + EMISSION_STRIDE) * 4 + (units + 3 * 2 * units) * 2;
  const alignment = 64 * 16;
  return matrices + vectors + keptRows + BATCH_TOKENS * row + BATCH_CHUNKS * units * 4 + alignment;
}
