import { existsSync, readFileSync } from 'node:fs';
import { EVIDENCE_COUNT } from '../../src/extract/attributions/confidence-features.ts';
import { makeAttributionReader } from '../../src/extract/attributions/reader.ts';
import type { Reader } from '../../src/extract/reader.ts';
import { forbidIllegal } from '../../src/model/crf.ts';
import { INPUT_WIDTH, INPUT_WIDTHS, TABLE_ROWS, toHash } from '../../src/model/inputs.ts';
import { LABEL_COUNT } from '../../src/model/labels.ts';
import { type Model, parseModelFile } from '../../src/model/model-file.ts';
import { EMISSION_STRIDE } from '../../src/model/network-weights.ts';
import { makeWordTagger, type WordTagger } from '../../src/model/word-tagger.ts';
import { toModel } from '../../training/pack.ts';
import { makeRandom } from '../../training/random.ts';

const KNOWN_WORDS = ['the', 'said', 'that', 'he', 'according', 'to', '"', ',', '.'];

/** A model of eight hidden units with random weights: it tags at random, much and always the same for one seed. */
export function makeTinyModel(seed = 7): Model {
  const random = makeRandom(seed);
  const hidden = 8;
  const gates = 4 * hidden;
  const fill = (length: number, scale = 0.5): Float32Array =>
    Float32Array.from({ length }, () => (random() * 2 - 1) * scale);
  const rowOf = new Map(KNOWN_WORDS.map((word, i) => [toHash(word), i + 1]));
  const arrays = new Map<string, Float32Array>();
  for (let layer = 0; layer < 2; layer++) {
    for (const direction of ['forward', 'backward']) {
      const name = `layer${layer}.${direction}`;
      arrays.set(`${name}.input`, fill((layer === 0 ? INPUT_WIDTH : 2 * hidden) * gates));
      arrays.set(`${name}.recurrent`, fill(hidden * gates));
      arrays.set(`${name}.bias`, fill(gates));
    }
  }
  arrays.set('emission.weights', fill(2 * hidden * EMISSION_STRIDE, 3));
  arrays.set('emission.bias', fill(EMISSION_STRIDE));
  const chain = { transitions: fill(LABEL_COUNT * LABEL_COUNT), starts: fill(LABEL_COUNT) };
  forbidIllegal(chain);
  arrays.set('chain.transitions', chain.transitions);
  arrays.set('chain.starts', chain.starts);
  for (const name of ['word', 'suffix3', 'suffix2', 'prefix3', 'shape', 'quote', 'position'] as const) {
    const rows = name === 'word' ? KNOWN_WORDS.length + 1 : TABLE_ROWS[name];
    arrays.set(`table.${name}`, fill(rows * INPUT_WIDTHS[name]));
  }
  const rows = KNOWN_WORDS.length + 1;
  const cells = Int8Array.from({ length: rows * INPUT_WIDTHS.vector }, () => Math.round(random() * 254 - 127));
  return toModel(
    {
      weights: { hidden, arrays },
      vectors: { rowOf, cells, scales: new Float32Array(rows).fill(0.01) },
      wordRows: rowOf,
      linker: { contentToCue: { weights: fill(1024) }, cueToSource: { weights: fill(1024) } },
      confidence: { evidence: fill(EVIDENCE_COUNT), cues: { weights: fill(1024) } },
      cueBias: 0,
    },
    { name: 'tiny', version: '0', outsideBias: 0, threshold: 0 },
  );
}

const KERNELS = new URL('../../dist/model/kernels.wasm', import.meta.url);

/** The compiled kernels. Throws where `npm run build:wasm` was not run. */
export function readKernels(): Uint8Array {
  if (!existsSync(KERNELS)) throw new Error('dist/model/kernels.wasm is missing: run npm run build:wasm first');
  return readFileSync(KERNELS);
}

const TAGGER = new URL('../../models/word-classes.model', import.meta.url);

/** The tagger that comes with the program: it is small enough for tests. */
export function readTagger(): WordTagger {
  return makeWordTagger(parseModelFile(readFileSync(TAGGER), 'models/word-classes.model'));
}

/** A reader over the tiny model. `wasm: false` runs the plain reference kernels. */
export function makeTinyNetwork({ seed = 7, wasm = true }: { seed?: number; wasm?: boolean } = {}): Reader {
  return { ...makeAttributionReader(makeTinyModel(seed), wasm ? readKernels() : null), tagger: readTagger() };
}
