import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toScale } from '../../src/page/timeline-scale.ts';

const day = (from: number, length = 1) => ({ from, to: from + length });

describe('toScale', () => {
  it('keeps distances in proportion where no gap is long', () => {
    const { rows, stretches } = toScale([day(0), day(10), day(20), day(29)]);
    expect(stretches).toHaveLength(1);
    const [a, b, c] = rows.map(({ from }) => from) as [number, number, number];
    expect(b - a).toBeCloseTo(c - b);
  });

  it('leaves out years in which nothing is told', () => {
    const { stretches } = toScale([day(-5000, 365), day(16_000), day(16_010), day(16_020), day(16_030)]);
    expect(stretches.map(({ firstIndex, lastIndex }) => [firstIndex, lastIndex])).toEqual([
      [0, 0],
      [1, 4],
    ]);
  });

  it('draws a year only as far as the days in it reach', () => {
    const { rows, stretches } = toScale([day(16_436, 365), day(16_550), day(16_560), day(16_570)]);
    expect(stretches.map(({ days }) => days)).toEqual([{ from: 16_550, to: 16_571 }]);
    expect(rows[0]).toMatchObject({ from: stretches[0]?.from, to: stretches[0]?.to });
  });

  it('draws every row inside, in order, over no other mark, each in one stretch', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: -90_000, max: 90_000 }), fc.integer({ min: 0, max: 4000 })), {
      minLength: 2,
      maxLength: 36,
    });
    fc.assert(
      fc.property(spans, (given) => {
        const days = given.map(([from, length]) => day(from, length)).sort((a, b) => a.from - b.from || a.to - b.to);
        const { rows, stretches, laneCount } = toScale(days);
        expect(rows).toHaveLength(days.length);
        expect(stretches.length).toBeLessThanOrEqual(5);
        for (const [index, { from, to, lane }] of rows.entries()) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(100);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(lane).toBeLessThan(laneCount);
          expect(from).toBeGreaterThanOrEqual(rows[index - 1]?.from ?? 0);
          for (const other of rows.slice(0, index)) if (other.lane === lane) expect(other.to).toBeLessThanOrEqual(from);
          expect(stretches.filter((stretch) => stretch.firstIndex <= index && index <= stretch.lastIndex)).toHaveLength(
            1,
          );
        }
      }),
    );
  });
});
