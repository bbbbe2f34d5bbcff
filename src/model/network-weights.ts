import { HearsayError } from '../errors.ts';
import type { Chain } from './crf.ts';
import { FORM_WIDTH, type RowIndex, TABLE_ROWS, toRowIndex, type Vocabulary } from './inputs.ts';
import { LABEL_COUNT } from './labels.ts';
import type { Workspace } from './memory.ts';
import type { Model, Section } from './model-file.ts';

/** Columns of a row of log weights: seven labels and one that is not used. */
export const EMISSION_STRIDE = 8;

/** Takes a section of a model. Throws a HearsayError `model-shape` where it is missing, of another kind or of another length. */
export type ReadSection = <T extends Section>(name: string, kind: new (length: number) => T, length: number) => T;

/** Pointers to a packed matrix and to the scales of its columns. */
export interface Matrix {
  readonly packed: number;
  readonly scales: number;
}

/** The weights of one direction of a layer. */
interface Direction {
  /** Null for the first layer, whose products with word forms and contexts are made beforehand. */
  readonly input: Matrix | null;
  readonly recurrent: Matrix;
  readonly bias: number;
}

/** A network's weights in its memory, as pointers, and those that TypeScript works with. */
export interface Weights {
  /** Units a direction. */
  readonly hidden: number;
  readonly form: Matrix;
  /** A row for each state of the quotation marks and place in the paragraph. */
  readonly contexts: number;
  /** Forwards and backwards, for each of the two layers. */
  readonly layers: readonly (readonly Direction[])[];
  readonly emission: Matrix;
  readonly emissionBias: Float32Array;
  readonly chain: Chain;
}

export function toReadSection(model: Model): ReadSection {
  return (name, kind, length) => {
    const section = model.sections.get(name);
    if (!(section instanceof kind) || section.length !== length)
      throw new HearsayError('model-shape', `${model.name} (${name})`);
    return section;
  };
}

/** Units a direction. Throws a HearsayError `model-shape` for a number that the kernels cannot work with. */
export function readHidden({ name, hidden }: Model): number {
  if (!Number.isInteger(hidden) || hidden < 8 || hidden > 256 || hidden % 8 !== 0)
    throw new HearsayError('model-shape', `${name} (hidden)`);
  return hidden;
}

/** The words that a model knows. Throws a HearsayError `model-shape`. */
export function readVocabulary(model: Model): Vocabulary {
  return { vectorRows: readRows(model, 'vector'), wordRows: readRows(model, 'word') };
}

/** Puts the weights of a model into its memory. Throws a HearsayError `model-shape`. */
export function putWeights(read: ReadSection, hidden: number, workspace: Workspace): Weights {
  const gates = 4 * hidden;
  const put = (section: Int16Array | Float32Array): number => {
    const pointer = workspace.allocate(section.byteLength);
    workspace.bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), pointer);
    return pointer;
  };
  const putMatrix = (name: string, depth: number, columns: number): Matrix => ({
    packed: put(read(`${name}.packed`, Int16Array, depth * columns)),
    scales: put(read(`${name}.scales`, Float32Array, columns)),
  });
  return {
    hidden,
    form: putMatrix('form', FORM_WIDTH, 2 * gates),
    contexts: put(read('contexts', Float32Array, TABLE_ROWS.quote * TABLE_ROWS.position * 2 * gates)),
    layers: [0, 1].map((layer) =>
      ['forward', 'backward'].map((direction): Direction => {
        const name = `layer${layer}.${direction}`;
        return {
          input: layer === 0 ? null : putMatrix(`${name}.input`, 2 * hidden, gates),
          recurrent: putMatrix(`${name}.recurrent`, hidden, gates),
          bias: put(read(`${name}.bias`, Float32Array, gates)),
        };
      }),
    ),
    emission: putMatrix('emission', 2 * hidden, EMISSION_STRIDE),
    emissionBias: read('emission.bias', Float32Array, EMISSION_STRIDE),
    chain: {
      transitions: read('chain.transitions', Float32Array, LABEL_COUNT * LABEL_COUNT),
      starts: read('chain.starts', Float32Array, LABEL_COUNT),
    },
  };
}

function readRows(model: Model, name: string): RowIndex {
  const hashes = model.sections.get(`${name}.hashes`);
  if (!(hashes instanceof Uint32Array)) throw new HearsayError('model-shape', `${model.name} (${name}.hashes)`);
  return toRowIndex(hashes);
}
