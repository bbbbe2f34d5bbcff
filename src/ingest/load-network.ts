import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HearsayError } from '../errors.ts';
import { makeAttributionReader } from '../extract/attributions/reader.ts';
import type { Reader } from '../extract/reader.ts';
import { parseModelFile } from '../model/model-file.ts';
import { makeWordTagger } from '../model/word-tagger.ts';
import { makeWordVectors, type WordVectors } from '../model/word-vectors.ts';
import { PACKAGE_ROOT } from './package.ts';

const MODEL = join(PACKAGE_ROOT, 'models', 'attribution.model');
const WORD_MODEL = join(PACKAGE_ROOT, 'models', 'word-classes.model');
const KERNELS = join(PACKAGE_ROOT, 'dist', 'model', 'kernels.wasm');

let loaded: Reader | null = null;

/** The models that come with the program, loaded once. Throws a HearsayError `model-…` where one is missing, damaged or of another version. */
export function loadNetwork(): Reader {
  loaded ??= makeReader();
  return loaded;
}

let vectors: WordVectors | null = null;

/** The word vectors of the model that comes with the program, loaded once. Throws as `loadNetwork` does. */
export function loadWordVectors(): WordVectors {
  vectors ??= makeWordVectors(parseModelFile(readBytes(MODEL), 'models/attribution.model'), readKernels());
  return vectors;
}

function makeReader(): Reader {
  const model = parseModelFile(readBytes(MODEL), 'models/attribution.model');
  const words = parseModelFile(readBytes(WORD_MODEL), 'models/word-classes.model');
  return { ...makeAttributionReader(model, readKernels()), tagger: makeWordTagger(words) };
}

function readKernels(): Uint8Array {
  const kernels = readBytes(KERNELS);
  // What the engine says of a damaged module is no word for a user.
  if (!WebAssembly.validate(kernels as Uint8Array<ArrayBuffer>)) {
    throw new HearsayError('model-checksum', 'dist/model/kernels.wasm');
  }
  return kernels;
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new HearsayError('model-missing', file, cause);
  }
}
