import { describe, expect, it } from 'vitest';
import { type LikelyPair, toLeads } from '../../../src/compare/points/leads.ts';

const toPair = (a: number, b: number, likely: number): LikelyPair => ({
  a,
  b,
  articleOfA: 0,
  articleOfB: b < 20 ? 1 : 2,
  likely,
});

describe('toLeads', () => {
  it('sets a pair against the likeliest other pair of either statement in those two articles', () => {
    const pairs = [toPair(1, 10, 2), toPair(1, 11, 0.5), toPair(2, 10, -1), toPair(1, 20, 5)];
    expect(toLeads(pairs, -3)).toEqual([
      [1.5, 3],
      [-1.5, 3.5],
      [2, -3],
      [8, 8],
    ]);
  });

  it('sees no lead between two equal ones', () => {
    expect(toLeads([toPair(1, 10, 1), toPair(1, 11, 1)], -3)).toEqual([
      [0, 4],
      [0, 4],
    ]);
  });
});
