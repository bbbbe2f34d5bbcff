import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chain, findBestPath, findMarginals, forbidIllegal } from '../../src/model/crf.ts';
import { isLegalStart, isLegalTransition, LABEL_COUNT } from '../../src/model/labels.ts';

const L = LABEL_COUNT;
const weight = fc.double({ min: -4, max: 4, noNaN: true });
const chains = fc.array(weight, { minLength: L * L + L, maxLength: L * L + L }).map((weights): Chain => {
  const chain = {
    transitions: Float32Array.from(weights.slice(0, L * L)),
    starts: Float32Array.from(weights.slice(L * L)),
  };
  forbidIllegal(chain);
  return chain;
});
const cases = fc.record({
  chain: chains,
  rows: fc.array(fc.array(weight, { minLength: L, maxLength: L }), { minLength: 1, maxLength: 4 }),
});

/** All paths with their log weights, by brute force. */
function listPaths(emissions: Float32Array, length: number, chain: Chain): { path: number[]; score: number }[] {
  let paths = Array.from({ length: L }, (_, y) => ({ path: [y], score: chain.starts[y]! + emissions[y]! }));
  for (let t = 1; t < length; t++) {
    paths = paths.flatMap(({ path, score }) =>
      Array.from({ length: L }, (_, y) => ({
        path: [...path, y],
        score: score + chain.transitions[path[t - 1]! * L + y]! + emissions[t * 8 + y]!,
      })),
    );
  }
  return paths;
}

function toEmissions(rows: readonly (readonly number[])[]): Float32Array {
  const emissions = new Float32Array(rows.length * 8);
  for (const [t, row] of rows.entries()) emissions.set(row, t * 8);
  return emissions;
}

describe('the chain of labels', () => {
  it('finds the path that brute force finds', () => {
    fc.assert(
      fc.property(cases, ({ chain, rows }) => {
        const emissions = toEmissions(rows);
        const paths = listPaths(emissions, rows.length, chain);
        const best = Math.max(...paths.map(({ score }) => score));
        const found = [...findBestPath(emissions, 0, 8, rows.length, chain, 0)];
        const score = paths.find(({ path }) => path.every((y, t) => y === found[t]))!.score;
        expect(score).toBeCloseTo(best, 4);
        expect(isLegalStart(found[0]!)).toBe(true);
        for (let t = 1; t < found.length; t++) expect(isLegalTransition(found[t - 1]!, found[t]!)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the marginals that brute force gives', () => {
    fc.assert(
      fc.property(cases, ({ chain, rows }) => {
        const emissions = toEmissions(rows);
        const paths = listPaths(emissions, rows.length, chain);
        const { unary, pairs, logZ } = findMarginals(emissions, 0, 8, rows.length, chain);
        expect(logZ).toBeCloseTo(Math.log(paths.reduce((sum, { score }) => sum + Math.exp(score), 0)), 4);
        const p = paths.map(({ score }) => Math.exp(score - logZ));
        const first = Array.from({ length: L }, (_, y) =>
          paths.reduce((sum, { path }, i) => sum + (path[0] === y ? p[i]! : 0), 0),
        );
        for (const [y, value] of first.entries()) expect(unary[y]).toBeCloseTo(value, 5);
        for (let t = 0; t < rows.length; t++) {
          expect(unary.slice(t * L, t * L + L).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        }
        expect(pairs.reduce((a, b) => a + b, 0)).toBeCloseTo(rows.length - 1, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('proposes more when "outside" is made dearer', () => {
    const chain = { transitions: new Float32Array(L * L), starts: new Float32Array(L) };
    forbidIllegal(chain);
    const emissions = toEmissions([
      [1, 0.8, 0, 0, 0, 0, 0],
      [1, 0, 0.2, 0, 0, 0, 0],
    ]);
    expect([...findBestPath(emissions, 0, 8, 2, chain, 0)]).toEqual([0, 0]);
    expect([...findBestPath(emissions, 0, 8, 2, chain, -1)]).toEqual([1, 2]);
  });

  it('gives an empty path for no tokens', () => {
    const chain = { transitions: new Float32Array(L * L), starts: new Float32Array(L) };
    expect(findBestPath(new Float32Array(0), 0, 8, 0, chain, 0)).toHaveLength(0);
  });
});
