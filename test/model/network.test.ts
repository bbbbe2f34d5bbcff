import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChunkInput } from '../../src/model/batch.ts';
import type { Network } from '../../src/model/network.ts';
import { makeTinyNetwork } from './tiny-network.ts';

const compiled = makeTinyNetwork().network;
const reference = makeTinyNetwork({ wasm: false }).network;

type Words = readonly { readonly form: string; readonly quote: number; readonly position: number }[];

const words = fc.array(
  fc.record({
    form: fc.oneof(
      fc.constantFrom('the', 'said', 'Reyes', '"', '2,000'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 9 }),
    ),
    quote: fc.nat(7),
    position: fc.nat(7),
  }),
  { minLength: 1, maxLength: 24 },
);

function toChunk(network: Network, chunk: Words): ChunkInput {
  return {
    length: chunk.length,
    forms: Int32Array.from(chunk, ({ form }) => network.toFormId(form)),
    quotes: Uint8Array.from(chunk, ({ quote }) => quote),
    positions: Uint8Array.from(chunk, ({ position }) => position),
  };
}

function run(network: Network, chunks: readonly Words[]): Float32Array[] {
  network.forgetForms(1000);
  return network.findEmissions(chunks.map((chunk) => toChunk(network, chunk)));
}

describe('the network', () => {
  it('gives the same log weights in WebAssembly and in plain TypeScript', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (chunks) => {
        const one = run(compiled, chunks);
        const other = run(reference, chunks);
        one.forEach((rows, i) => {
          rows.forEach((value, j) => {
            expect(Number.isFinite(value)).toBe(true);
            expect(Math.abs(value - other[i]![j]!)).toBeLessThan(1e-4);
          });
        });
      }),
      { numRuns: 30 },
    );
  });

  it('reads a chunk alike alone and beside others', () => {
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 7 }), (chunk, others) => {
        const alone = run(compiled, [chunk])[0]!;
        const beside = run(compiled, [...others, chunk])[others.length]!;
        expect([...beside]).toEqual([...alone]);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same after it forgot its forms', () => {
    const chunk = [{ form: 'said', quote: 0, position: 3 }];
    const before = run(compiled, [chunk])[0]!;
    for (let i = 0; i < 8000; i++) compiled.toFormId(`form${i}`);
    expect(compiled.forgetForms(4000)).toBe(true);
    expect([...run(compiled, [chunk])[0]!]).toEqual([...before]);
  });

  it('sees order: the same words backwards are something else', () => {
    const chunk = ['he', 'said', 'that'].map((form) => ({ form, quote: 0, position: 0 }));
    const there = run(compiled, [chunk])[0]!;
    const back = run(compiled, [[...chunk].reverse()])[0]!;
    expect([...there.slice(0, 7)]).not.toEqual([...back.slice(16, 23)]);
  });

  it('refuses more chunks than fit a batch', () => {
    const chunk = toChunk(compiled, [{ form: 'x', quote: 0, position: 0 }]);
    expect(() => compiled.findEmissions(Array.from({ length: 25 }, () => chunk))).toThrow(RangeError);
  });
});
