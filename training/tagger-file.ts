import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Tagger } from './tagger.ts';

function listArrays(tagger: Tagger): { name: string; array: Float32Array }[] {
  const { floats } = tagger.engine;
  return [
    ...tagger.tensors.map((t) => ({
      name: t.name,
      array: floats.subarray(t.weights >> 2, (t.weights >> 2) + t.count),
    })),
    ...tagger.tables.map((t) => ({ name: `table.${t.name}`, array: t.weights })),
  ];
}

/** Writes all trained weights as 32-bit floats behind a line of JSON that names them. */
export function writeTagger(file: string, tagger: Tagger): void {
  const arrays = listArrays(tagger);
  const header = JSON.stringify({
    hidden: tagger.options.hidden,
    arrays: arrays.map(({ name, array }) => [name, array.length]),
  });
  const parts = arrays.map(({ array }) => Buffer.from(array.buffer, array.byteOffset, array.byteLength));
  writeFileSync(`${file}.tmp`, Buffer.concat([Buffer.from(`${header}\n`), ...parts]));
  renameSync(`${file}.tmp`, file);
}

export interface TaggerWeights {
  readonly hidden: number;
  readonly arrays: ReadonlyMap<string, Float32Array>;
}

export function readTagger(file: string): TaggerWeights {
  const bytes = readFileSync(file);
  const end = bytes.indexOf(10);
  const header = JSON.parse(bytes.toString('utf8', 0, end)) as { hidden: number; arrays: [string, number][] };
  const arrays = new Map<string, Float32Array>();
  let at = end + 1;
  for (const [name, length] of header.arrays) {
    arrays.set(name, new Float32Array(bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + at + length * 4)));
    at += length * 4;
  }
  return { hidden: header.hidden, arrays };
}
