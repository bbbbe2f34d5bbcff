/**
 * The network as it runs: embeddings, two bidirectional LSTM layers on 16-bit weights, log weights of seven labels. Chunks are read
 * side by side, so that a weight once loaded serves them all; what depends on a word form alone is computed once a form.
 */
import { HearsayError } from '../errors.ts';
import type { Chain } from './crf.ts';
import { detachWord } from './detach-word.ts';
import {
  FORM_WIDTH,
  INPUT_WIDTHS,
  type RowIndex,
  TABLE_ROWS,
  toFormRows,
  toHash,
  toKnownForm,
  toRowIndex,
  type Vocabulary,
} from './inputs.ts';
import { ACTIVATION_SCALE } from './kernels.ts';
import { LABEL_COUNT } from './labels.ts';
import { makeWorkspace } from './memory.ts';
import type { Model, Section } from './model-file.ts';

/** Columns of a row of log weights: seven labels and one that is not used. */
export const EMISSION_STRIDE = 8;

/** Tokens [first, first + length) of some text, as the network reads them. */
export interface ChunkInput {
  readonly length: number;
  /** Form ids, from `toFormId`. */
  readonly forms: Int32Array;
  readonly quotes: Uint8Array;
  readonly positions: Uint8Array;
}

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

export const BATCH_CHUNKS = 24;
export const BATCH_TOKENS = 4800;

/** Forms whose first-layer product is kept. Must hold the forms of one batch. */
const FORM_SLOTS = 6144;

type Reader = <T extends Section>(name: string, kind: new (length: number) => T, length: number) => T;

function makeReader(model: Model): Reader {
  return (name, kind, length) => {
    const section = model.sections.get(name);
    if (!(section instanceof kind) || section.length !== length)
      throw new HearsayError('model-shape', `${model.name} (${name})`);
    return section;
  };
}

const FORM_TABLES = ['word', 'suffix3', 'suffix2', 'prefix3', 'shape'] as const;

interface FormTable {
  readonly width: number;
  readonly offset: number;
  readonly cells: Int8Array;
  readonly scales: Float32Array;
}

/** Starts a network. `wasm` holds the compiled kernels; null runs the plain reference. Throws a HearsayError `model-shape`. */
export function makeNetwork(model: Model, wasm: Uint8Array | null): Network {
  const read = makeReader(model);
  const h = model.hidden;
  if (!Number.isInteger(h) || h < 8 || h > 256 || h % 8 !== 0)
    throw new HearsayError('model-shape', `${model.name} (hidden)`);
  const gates = 4 * h;
  const vocabulary: Vocabulary = { vectorRows: readRows(model, 'vector'), wordRows: readRows(model, 'word') };
  const tables = readFormTables(read, vocabulary);
  const workspace = makeWorkspace(toMemorySize(h), wasm);
  const { floats, shorts, integers, kernels } = workspace;
  const put = (section: Int16Array | Float32Array): number => {
    const pointer = workspace.allocate(section.byteLength);
    workspace.bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), pointer);
    return pointer;
  };
  const putMatrix = (name: string, depth: number, columns: number): { packed: number; scales: number } => ({
    packed: put(read(`${name}.packed`, Int16Array, depth * columns)),
    scales: put(read(`${name}.scales`, Float32Array, columns)),
  });
  const formMatrix = putMatrix('form', FORM_WIDTH, 2 * gates);
  const contexts = put(read('contexts', Float32Array, TABLE_ROWS.quote * TABLE_ROWS.position * 2 * gates));
  const layers = [0, 1].map((layer) =>
    ['forward', 'backward'].map((direction) => {
      const name = `layer${layer}.${direction}`;
      return {
        input: layer === 0 ? null : putMatrix(`${name}.input`, 2 * h, gates),
        recurrent: putMatrix(`${name}.recurrent`, h, gates),
        bias: put(read(`${name}.bias`, Float32Array, gates)),
      };
    }),
  );
  const emission = putMatrix('emission', 2 * h, EMISSION_STRIDE);
  const emissionBias = read('emission.bias', Float32Array, EMISSION_STRIDE);
  const chain: Chain = {
    transitions: read('chain.transitions', Float32Array, LABEL_COUNT * LABEL_COUNT),
    starts: read('chain.starts', Float32Array, LABEL_COUNT),
  };

  const slots = workspace.allocate(FORM_SLOTS * 2 * gates * 4);
  const formInputs = workspace.allocate(FORM_WIDTH * BATCH_TOKENS * 2);
  const formScales = workspace.allocate(BATCH_TOKENS * 4);
  const unitScales = workspace.allocate(BATCH_TOKENS * 4);
  floats.fill(1 / ACTIVATION_SCALE, unitScales >> 2, (unitScales >> 2) + BATCH_TOKENS);
  const index = [0, 1, 2, 3, 4].map(() => workspace.allocate(BATCH_TOKENS * 4));
  const [formIndex, contextIndex, mirror, mirroredForms, mirroredContexts] = index as [
    number,
    number,
    number,
    number,
    number,
  ];
  const gateRows = workspace.allocate(BATCH_TOKENS * gates * 4);
  const cells = workspace.allocate(BATCH_CHUNKS * h * 4);
  const hidden = workspace.allocate(BATCH_TOKENS * h * 2);
  const states = [0, 1].map(() => workspace.allocate(BATCH_TOKENS * 2 * h * 2)) as [number, number];
  const mirrored = workspace.allocate(BATCH_TOKENS * 2 * h * 2);
  const emissions = workspace.allocate(BATCH_TOKENS * EMISSION_STRIDE * 4);

  const ids = new Map<string, number>();
  const hashes = new Int32Array(FORM_SLOTS);
  const pending: string[] = [];
  const formRow = new Float32Array(FORM_WIDTH);

  /** Computes the first layer's product with the forms met since the last batch. */
  function projectForms(): void {
    const first = ids.size - pending.length;
    pending.forEach((form, i) => {
      fillFormRow(formRow, tables, form, vocabulary);
      let largest = 0;
      for (const value of formRow) largest = Math.max(largest, Math.abs(value));
      const scale = largest > 0 ? largest / ACTIVATION_SCALE : 1;
      floats[(formScales >> 2) + i] = scale;
      for (let j = 0; j < FORM_WIDTH; j++)
        shorts[(formInputs >> 1) + i * FORM_WIDTH + j] = Math.round(formRow[j]! / scale);
    });
    const out = slots + first * 2 * gates * 4;
    kernels.multiply(
      formInputs,
      FORM_WIDTH,
      formScales,
      formMatrix.packed,
      formMatrix.scales,
      out,
      2 * gates,
      pending.length,
      2 * gates,
      FORM_WIDTH,
      0,
    );
    pending.length = 0;
  }

  function runDirection(
    layer: number,
    d: number,
    offsets: Int32Array,
    steps: number,
    total: number,
    input: number,
    output: number,
  ): void {
    const { input: inputMatrix, recurrent, bias } = layers[layer]![d]!;
    if (!inputMatrix) {
      const column = d * gates * 4;
      kernels.addRows(
        slots + column,
        d === 0 ? formIndex : mirroredForms,
        contexts + column,
        d === 0 ? contextIndex : mirroredContexts,
        2 * gates,
        gateRows,
        total,
        gates,
      );
    } else {
      let rows = input;
      if (d === 1) {
        kernels.gatherRows(input, mirror, mirrored, total, 2 * h);
        rows = mirrored;
      }
      kernels.multiply(
        rows,
        2 * h,
        unitScales,
        inputMatrix.packed,
        inputMatrix.scales,
        gateRows,
        gates,
        total,
        gates,
        2 * h,
        0,
      );
    }
    for (let s = 0; s < steps; s++) {
      const row = offsets[s]!;
      const count = offsets[s + 1]! - row;
      const here = gateRows + row * gates * 4;
      if (s > 0) {
        const before = hidden + offsets[s - 1]! * h * 2;
        kernels.multiply(before, h, unitScales, recurrent.packed, recurrent.scales, here, gates, count, gates, h, 1);
      }
      kernels.stepLstm(here, bias, cells, s === 0 ? 1 : 0, hidden + row * h * 2, count, h);
    }
    kernels.scatterRows(hidden, d === 0 ? identity : mirror, output + d * h * 2, 2 * h, total, h);
  }

  const identity = workspace.allocate(BATCH_TOKENS * 4);
  for (let i = 0; i < BATCH_TOKENS; i++) integers[(identity >> 2) + i] = i;

  return {
    model,
    chain,
    hashes,
    toFormId(form) {
      let id = ids.get(form);
      if (id === undefined) {
        id = ids.size;
        const word = detachWord(form);
        ids.set(word, id);
        hashes[id] = toHash(toKnownForm(word));
        pending.push(word);
        if (pending.length === BATCH_TOKENS) projectForms();
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
      const tokens = chunks.reduce((sum, { length }) => sum + length, 0);
      if (chunks.length > BATCH_CHUNKS || tokens > BATCH_TOKENS) {
        throw new RangeError(`${chunks.length} chunks of ${tokens} tokens are more than one batch`);
      }
      if (pending.length > 0) projectForms();
      const order = chunks.map((_, i) => i).sort((a, b) => chunks[b]!.length - chunks[a]!.length || a - b);
      const steps = order.length > 0 ? chunks[order[0]!]!.length : 0;
      const offsets = new Int32Array(steps + 1);
      let active = order.length;
      for (let s = 0; s < steps; s++) {
        while (active > 0 && chunks[order[active - 1]!]!.length <= s) active--;
        offsets[s + 1] = offsets[s]! + active;
      }
      const total = offsets[steps] ?? 0;
      order.forEach((chunkIndex, b) => {
        const { length, forms, quotes, positions } = chunks[chunkIndex]!;
        for (let t = 0; t < length; t++) {
          const row = offsets[t]! + b;
          const mirrorRow = offsets[length - 1 - t]! + b;
          const context = quotes[t]! * TABLE_ROWS.position + positions[t]!;
          integers[(mirror >> 2) + row] = mirrorRow;
          integers[(formIndex >> 2) + row] = forms[t]!;
          integers[(contextIndex >> 2) + row] = context;
          integers[(mirroredForms >> 2) + mirrorRow] = forms[t]!;
          integers[(mirroredContexts >> 2) + mirrorRow] = context;
        }
      });
      for (let layer = 0; layer < 2; layer++) {
        for (let d = 0; d < 2; d++) runDirection(layer, d, offsets, steps, total, states[0], states[layer]!);
      }
      kernels.multiply(
        states[1],
        2 * h,
        unitScales,
        emission.packed,
        emission.scales,
        emissions,
        EMISSION_STRIDE,
        total,
        EMISSION_STRIDE,
        2 * h,
        0,
      );
      const results: Float32Array[] = [];
      order.forEach((chunkIndex, b) => {
        const { length } = chunks[chunkIndex]!;
        const rows = new Float32Array(length * EMISSION_STRIDE);
        for (let t = 0; t < length; t++) {
          const from = (emissions >> 2) + (offsets[t]! + b) * EMISSION_STRIDE;
          for (let y = 0; y < LABEL_COUNT; y++) rows[t * EMISSION_STRIDE + y] = floats[from + y]! + emissionBias[y]!;
        }
        results[chunkIndex] = rows;
      });
      return results;
    },
  };
}

/** Bytes for weights, kept forms and the rows of one batch, with `h` units a direction. */
function toMemorySize(h: number): number {
  const gates = 4 * h;
  const matrices = (FORM_WIDTH * 2 * gates + 4 * h * gates + 4 * h * gates + 2 * h * EMISSION_STRIDE) * 2;
  const vectors = (2 * gates + 10 * gates + 3 * EMISSION_STRIDE) * 4;
  const keptRows = (FORM_SLOTS + TABLE_ROWS.quote * TABLE_ROWS.position) * 2 * gates * 4;
  const row = FORM_WIDTH * 2 + (2 + 6 + gates + EMISSION_STRIDE) * 4 + (h + 3 * 2 * h) * 2;
  const alignment = 64 * 16;
  return matrices + vectors + keptRows + BATCH_TOKENS * row + BATCH_CHUNKS * h * 4 + alignment;
}

function readRows(model: Model, name: string): RowIndex {
  const hashes = model.sections.get(`${name}.hashes`);
  if (!(hashes instanceof Uint32Array)) throw new HearsayError('model-shape', `${model.name} (${name}.hashes)`);
  return toRowIndex(hashes);
}

function readFormTables(read: Reader, vocabulary: Vocabulary): FormTable[] {
  const sizes = { vector: vocabulary.vectorRows.size + 1, word: vocabulary.wordRows.size + 1, ...TABLE_ROWS };
  let offset = 0;
  return (['vector', ...FORM_TABLES] as const).map((name) => {
    const width = INPUT_WIDTHS[name];
    const rows = sizes[name];
    const table = {
      width,
      offset,
      cells: read(`${name}.cells`, Int8Array, rows * width),
      scales: read(`${name}.scales`, Float32Array, rows),
    };
    offset += width;
    return table;
  });
}

function fillFormRow(out: Float32Array, tables: readonly FormTable[], form: string, vocabulary: Vocabulary): void {
  const rows = toFormRows(form, vocabulary);
  const selected = [rows.vector, rows.word, rows.suffix3, rows.suffix2, rows.prefix3, rows.shape];
  tables.forEach(({ width, offset, cells, scales }, i) => {
    const row = selected[i]!;
    const scale = scales[row]!;
    for (let j = 0; j < width; j++) out[offset + j] = cells[row * width + j]! * scale;
  });
}
