import type { Days } from '../../document/days.ts';

/** What can be asked of a timeline. */
export type Zoom = 'closer' | 'farther' | 'earlier' | 'later' | 'all';

/** Fewer dates than this are not drawn. */
const FEWEST = 2;

/**
 * The days to show next. It goes by dates, not by days, for one date may lie a century before the rest: closer leaves out a quarter of
 * the dates on either side, earlier and later go on by half of them. Null for all. `dates` are all there are, in order of `from`.
 */
export function toZoomed(dates: readonly Days[], shown: Days | null, zoom: Zoom): Days | null {
  if (zoom === 'all' || dates.length === 0) return null;
  const { first, last } = toWindow(dates, shown);
  const count = last - first + 1;
  const step = Math.max(1, Math.floor(count / (zoom === 'earlier' || zoom === 'later' ? 2 : 4)));
  switch (zoom) {
    case 'closer':
      return count <= FEWEST
        ? toDays(dates, first, last)
        : toDays(
            dates,
            first + (count - step < FEWEST ? 0 : step),
            count - 2 * step < FEWEST ? last - (count - FEWEST > step ? step : 0) : last - step,
          );
    case 'farther':
      return toDays(dates, first - count, last + count);
    case 'earlier':
      return toDays(dates, Math.max(0, first - step), Math.max(0, first - step) + count - 1);
    case 'later': {
      const end = Math.min(dates.length - 1, last + step);
      return toDays(dates, end - count + 1, end);
    }
  }
}

/** True where a date lies, at least in part, in the days that are shown. */
export function isShown({ from, to }: Days, shown: Days | null): boolean {
  return shown === null || (from < shown.to && to > shown.from);
}

function toWindow(dates: readonly Days[], shown: Days | null): { readonly first: number; readonly last: number } {
  const inside = dates.flatMap((days, index) =>
    shown === null || (days.from >= shown.from && days.from < shown.to) ? [index] : [],
  );
  return { first: inside[0] ?? 0, last: inside.at(-1) ?? dates.length - 1 };
}

function toDays(dates: readonly Days[], first: number, last: number): Days | null {
  const from = Math.max(0, first);
  const to = Math.min(dates.length - 1, last);
  if (from === 0 && to === dates.length - 1) return null;
  return { from: (dates[from] as Days).from, to: (dates[to] as Days).from + 1 };
}
