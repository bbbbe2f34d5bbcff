import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HearsayError } from '../errors.ts';
import { makeAttributionReader } from '../extract/attributions/reader.ts';
import type { Reader } from '../extract/reader.ts';
import { parseModelFile } from '../model/model-file.ts';
import { makeWordTagger } from '../model/word-tagger.ts';
import { makeWordVectors, type WordVectors } from '../model/word-vectors.ts';

const ROOT = findPackageRoot();
const MODEL = join(ROOT, 'models', 'attribution.model');
const WORD_MODEL = join(ROOT, 'models', 'word-classes.model');
const KERNELS = join(ROOT, 'dist', 'model', 'kernels.wasm');

let loaded: Reader | null = null;

/** The models that come with the program, loaded once. Throws a HearsayError `model-…` where one is missing, damaged or of another version. */
export function loadNetwork(): Reader {
  loaded ??= makeReader();
  return loaded;
}

let vectors: WordVectors | null = null;

/** The word vectors of the model that comes with the program, loaded once. Throws as `loadNetwork` does. */
export function loadWordVectors(): WordVectors {
  vectors ??= makeWordVectors(parseModelFile(readBytes(MODEL), 'models/attribution.model'));
  return vectors;
}

function makeReader(): Reader {
  const model = parseModelFile(readBytes(MODEL), 'models/attribution.model');
  const kernels = readBytes(KERNELS);
  // What the engine says of a damaged module is no word for a user.
  if (!WebAssembly.validate(kernels as Uint8Array<ArrayBuffer>)) {
    throw new HearsayError('model-checksum', 'dist/model/kernels.wasm');
  }
  const words = parseModelFile(readBytes(WORD_MODEL), 'models/word-classes.model');
  return { ...makeAttributionReader(model, kernels), tagger: makeWordTagger(words) };
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new HearsayError('model-missing', file, cause);
  }
}

/** The package's own folder, from wherever in it this file was compiled to. */
function findPackageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
