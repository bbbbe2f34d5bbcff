import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HearsayError } from '../errors.ts';
import { type AttributionReader, makeAttributionReader } from '../extract/attributions/reader.ts';
import { parseModelFile } from '../model/model-file.ts';

const ROOT = findPackageRoot();
const MODEL = join(ROOT, 'models', 'attribution.model');
const KERNELS = join(ROOT, 'dist', 'model', 'kernels.wasm');

let loaded: AttributionReader | null = null;

/** The model that comes with the program, loaded once. Throws a HearsayError `model-…` where it is missing, damaged or of another version. */
export function loadNetwork(): AttributionReader {
  loaded ??= makeReader();
  return loaded;
}

function makeReader(): AttributionReader {
  const model = parseModelFile(readBytes(MODEL), 'models/attribution.model');
  const kernels = readBytes(KERNELS);
  // What the engine says of a damaged module is no word for a user.
  if (!WebAssembly.validate(kernels as Uint8Array<ArrayBuffer>)) {
    throw new HearsayError('model-checksum', 'dist/model/kernels.wasm');
  }
  return makeAttributionReader(model, kernels);
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
