import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HearsayError } from '../../src/errors.ts';
import { makeAttributionReader } from '../../src/extract/attributions/reader.ts';
import { parseModelFile, toModelFile } from '../../src/model/model-file.ts';
import { makeTinyModel } from './tiny-network.ts';

const bytes = toModelFile(makeTinyModel());

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof HearsayError) return error.code;
    throw error;
  }
  return 'none';
}

const change = (edit: (copy: Uint8Array) => void): Uint8Array => {
  const copy = bytes.slice();
  edit(copy);
  return copy;
};

describe('the model file', () => {
  it('gives back what was written', () => {
    const model = makeTinyModel();
    const back = parseModelFile(bytes, 'tiny');
    expect(back).toMatchObject({ name: 'tiny', version: '0', hidden: 8, outsideBias: 0, threshold: 0 });
    expect([...back.sections.keys()]).toEqual([...model.sections.keys()]);
    for (const [name, section] of model.sections) expect(back.sections.get(name)).toEqual(section);
  });

  it('may lie anywhere in a buffer', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(parseModelFile(shifted.subarray(3), 'tiny').sections.size).toBe(makeTinyModel().sections.size);
  });

  const cases: [string, Uint8Array][] = [
    ['model-truncated', new Uint8Array(0)],
    ['model-magic', new Uint8Array(64)],
    ['model-magic', change((copy) => copy.fill(65, 0, 4))],
    ['model-version', change((copy) => copy.fill(9, 8, 12))],
    ['model-truncated', bytes.slice(0, 24)],
    ['model-checksum', change((copy) => copy.fill(0, 600, 700))],
  ];
  for (const [code, damaged] of cases)
    it(`says ${code}`, () => expect(codeOf(() => parseModelFile(damaged, 'x'))).toBe(code));

  it('answers every cut with a code', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(codeOf(() => parseModelFile(bytes.slice(0, length), 'x'))).toMatch(/^model-(truncated|magic|checksum)$/);
      }),
      { numRuns: 40 },
    );
  });

  it('answers every flipped bit with a code', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const damaged = change((copy) => (copy[bit >> 3]! ^= 1 << (bit & 7)));
        expect(codeOf(() => parseModelFile(damaged, 'x'))).toMatch(/^model-/);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses a model without a part, or with a part of the wrong size', () => {
    const model = makeTinyModel();
    const without = new Map(model.sections);
    without.delete('emission.bias');
    expect(codeOf(() => makeAttributionReader({ ...model, sections: without }, null))).toBe('model-shape');
    const short = new Map(model.sections).set('linker.cue-to-source.cells', new Int16Array(3));
    expect(codeOf(() => makeAttributionReader({ ...model, sections: short }, null))).toBe('model-shape');
    expect(codeOf(() => makeAttributionReader({ ...model, hidden: 7 }, null))).toBe('model-shape');
  });
});
