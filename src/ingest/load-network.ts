import { readFileSync } from 'node:fs';
import { HearsayError } from '../errors.ts';
import { type AttributionReader, makeAttributionReader } from '../extract/attributions/reader.ts';
import { parseModelFile } from '../model/model-file.ts';

const MODEL = new URL('../../models/attribution.model', import.meta.url);
const KERNELS = new URL('../../dist/model/kernels.wasm', import.meta.url);

let loaded: AttributionReader | null = null;

/** The model that comes with the program, loaded once. Throws a HearsayError `model-…` where it is missing, damaged or of another version. */
export function loadNetwork(): AttributionReader {
  loaded ??= makeAttributionReader(parseModelFile(readBytes(MODEL), 'models/attribution.model'), readBytes(KERNELS));
  return loaded;
}

function readBytes(file: URL): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new HearsayError('model-missing', file.pathname, cause);
  }
}
