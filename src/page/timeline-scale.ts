import type { Days } from '../document/days.ts';

/** One row as drawn; `from` and `to` are percent of the width. */
export interface DrawnRow {
  readonly from: number;
  readonly to: number;
  /** 0 lies on the axis, higher ones above it, so that no two marks cover each other. */
  readonly lane: number;
}

/** A run of dates drawn to one scale; between two of them, time is left out. */
export interface Stretch {
  /** Percent of the width. */
  readonly from: number;
  readonly to: number;
  readonly firstIndex: number;
  readonly lastIndex: number;
  /** What its two ends stand for. */
  readonly days: Days;
}

export interface Scale {
  readonly rows: readonly DrawnRow[];
  readonly stretches: readonly Stretch[];
  readonly laneCount: number;
}

const MOST_BREAKS = 4;
/** A gap is left out where it would take more than this share of the drawing. */
const LARGE_GAP = 0.3;
/** No gap shorter than this is left out. */
const SHORTEST_BREAK_DAYS = 14;
/** A season and less. */
const SHORT_DAYS = 93;
/** Percent of the width left free for a break. */
const BREAK_WIDTH = 6;
/** Percent of the width that a mark and its number take. */
const MARK_WIDTH = 6;
const MARGIN = 1;

/** Places rows, ordered by `from`, on an axis; long empty stretches are left out. */
export function toScale(rows: readonly Days[]): Scale {
  const groups = toGroups(rows);
  const width = 100 - 2 * MARGIN - (groups.length - 1) * BREAK_WIDTH - MARK_WIDTH;
  const totalWeight = groups.reduce((sum, group) => sum + toWeight(group), 0);
  const drawn: { from: number; to: number; lane: number }[] = [];
  const stretches: Stretch[] = [];
  let left = MARGIN;
  for (const { firstIndex, lastIndex } of groups) {
    const right = left + (width * toWeight({ firstIndex, lastIndex })) / totalWeight;
    const members = rows.slice(firstIndex, lastIndex + 1);
    const days = toExtent(members);
    const origin = left;
    const toPercent = (day: number): number => {
      const share = (Math.min(Math.max(day, days.from), days.to) - days.from) / (days.to - days.from);
      return origin + (right - origin) * share;
    };
    for (const { from, to } of members) drawn.push({ from: toPercent(from), to: toPercent(to), lane: 0 });
    stretches.push({ from: left, to: right, firstIndex, lastIndex, days });
    left = right + BREAK_WIDTH;
  }
  const laneEnds: number[] = [];
  for (const row of drawn) {
    const free = laneEnds.findIndex((end) => end <= row.from);
    row.lane = free < 0 ? laneEnds.length : free;
    laneEnds[row.lane] = row.to + MARK_WIDTH;
  }
  return { rows: drawn, stretches, laneCount: laneEnds.length };
}

/**
 * What a stretch reaches over: its shorter times, where there are several, so that days in one spring are told apart
 * although the article also speaks of the year. A longer time that touches them is drawn as far as the stretch goes.
 */
function toExtent(members: readonly Days[]): Days {
  const short = members.filter(({ from, to }) => to - from <= SHORT_DAYS);
  const meant = short.length < 2 ? members : short;
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  const add = (days: Days): void => {
    from = Math.min(from, days.from);
    to = Math.max(to, days.to);
  };
  for (const days of meant) add(days);
  for (const days of members) if (days.to <= from || days.from >= to) add(days);
  return { from, to: Math.max(to, from + 1) };
}

interface Group {
  readonly firstIndex: number;
  readonly lastIndex: number;
}

function toWeight({ firstIndex, lastIndex }: Group): number {
  return lastIndex - firstIndex + 1;
}

/** Cuts the rows at their longest gaps, as long as one takes a large share of what is left. */
function toGroups(rows: readonly Days[]): readonly Group[] {
  const gaps: { index: number; days: number }[] = [];
  const first = rows[0]?.from ?? 0;
  let latest = rows[0]?.to ?? 0;
  for (const [index, { from, to }] of rows.entries()) {
    if (from > latest) gaps.push({ index, days: from - latest });
    latest = Math.max(latest, to);
  }
  let rest = latest - first;
  gaps.sort((a, b) => b.days - a.days);
  const cuts: number[] = [];
  for (const { index, days } of gaps) {
    if (cuts.length === MOST_BREAKS || days < SHORTEST_BREAK_DAYS || days < rest * LARGE_GAP) break;
    cuts.push(index);
    rest -= days;
  }
  const starts = [0, ...cuts.sort((a, b) => a - b)];
  return starts.map((firstIndex, position) => ({
    firstIndex,
    lastIndex: (starts[position + 1] ?? rows.length) - 1,
  }));
}
