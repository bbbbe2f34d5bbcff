import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Days } from '../../src/document/days.ts';
import { isShown, toZoomed, type Zoom } from '../../src/web/views/zoom.ts';

const DATES: readonly Days[] = [0, 10, 20, 30, 40, 50, 60, 70].map((from) => ({ from, to: from + 1 }));
const toStarts = (shown: Days | null): number[] =>
  DATES.filter(({ from }) => shown === null || (from >= shown.from && from < shown.to)).map(({ from }) => from);

describe('looking closely at a timeline', () => {
  it('goes closer by a quarter of the dates on either side, and farther again to all', () => {
    const close = toZoomed(DATES, null, 'closer');
    expect(toStarts(close)).toEqual([20, 30, 40, 50]);
    expect(toStarts(toZoomed(DATES, close, 'closer'))).toEqual([30, 40]);
    expect(toZoomed(DATES, close, 'farther')).toBeNull();
    expect(toZoomed(DATES, close, 'all')).toBeNull();
  });

  it('goes earlier and later by half of what is shown, as far as there are dates', () => {
    const close = toZoomed(DATES, null, 'closer');
    expect(toStarts(toZoomed(DATES, close, 'earlier'))).toEqual([0, 10, 20, 30]);
    expect(toStarts(toZoomed(DATES, close, 'later'))).toEqual([40, 50, 60, 70]);
    expect(toStarts(toZoomed(DATES, toZoomed(DATES, close, 'later'), 'later'))).toEqual([40, 50, 60, 70]);
  });

  it('shows a longer time that reaches into the days', () => {
    expect(isShown({ from: 0, to: 100 }, { from: 30, to: 41 })).toBe(true);
    expect(isShown({ from: 41, to: 42 }, { from: 30, to: 41 })).toBe(false);
  });

  it('always leaves a date or more, and ends', () => {
    const starts = fc.uniqueArray(fc.integer({ min: -50_000, max: 50_000 }), { minLength: 1, maxLength: 20 });
    const zooms = fc.array(fc.constantFrom<Zoom>('closer', 'farther', 'earlier', 'later'), { maxLength: 20 });
    fc.assert(
      fc.property(starts, zooms, (from, wanted) => {
        const dates = [...from].sort((a, b) => a - b).map((day) => ({ from: day, to: day + 1 }));
        let shown: Days | null = null;
        for (const zoom of wanted) {
          shown = toZoomed(dates, shown, zoom);
          const now: Days | null = shown;
          expect(dates.filter((date) => isShown(date, now)).length).toBeGreaterThanOrEqual(Math.min(2, dates.length));
        }
      }),
    );
  });
});
