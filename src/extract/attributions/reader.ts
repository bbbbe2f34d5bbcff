import { HearsayError } from '../../errors.ts';
import type { Model } from '../../model/model-file.ts';
import { makeNetwork, type Network } from '../../model/network.ts';
import type { Ranker } from '../../model/ranker.ts';
import type { Confidence } from './confidence.ts';
import { EVIDENCE_COUNT } from './confidence-features.ts';
import type { Linker } from './link.ts';

/** All that was learned: the network that tags, the linker that joins, the confidence that weighs. */
export interface AttributionReader {
  readonly network: Network;
  readonly linker: Linker;
  readonly confidence: Confidence;
}

/** Makes the reader of a model. `wasm` holds the compiled kernels; null runs the plain reference. Throws a HearsayError `model-shape`. */
export function makeAttributionReader(model: Model, wasm: Uint8Array | null): AttributionReader {
  const readFloats = (name: string, isGood: (length: number) => boolean): Float32Array => {
    const section = model.sections.get(name);
    if (!(section instanceof Float32Array) || !isGood(section.length))
      throw new HearsayError('model-shape', `${model.name} (${name})`);
    return section;
  };
  const readRanker = (name: string): Ranker => {
    const cells = model.sections.get(`${name}.cells`);
    const isPowerOfTwo = cells instanceof Int16Array && cells.length > 0 && (cells.length & (cells.length - 1)) === 0;
    if (!isPowerOfTwo) throw new HearsayError('model-shape', `${model.name} (${name})`);
    const scale = readFloats(`${name}.scale`, (length) => length === 1)[0]!;
    const weights = new Float32Array((cells as Int16Array).length);
    for (let i = 0; i < weights.length; i++) weights[i] = (cells as Int16Array)[i]! * scale;
    return { weights };
  };
  return {
    network: makeNetwork(model, wasm),
    linker: { contentToCue: readRanker('linker.content-to-cue'), cueToSource: readRanker('linker.cue-to-source') },
    confidence: {
      evidence: readFloats('confidence.evidence', (length) => length === EVIDENCE_COUNT),
      cues: readRanker('confidence.cues'),
    },
  };
}
