import type { VNode } from 'preact';
import type { Days } from '../document/days.ts';
import type { Status } from '../document/findings.ts';
import type { Key } from './layers.ts';
import { type DrawnRow, type Stretch, toScale } from './timeline-scale.ts';
import { toDayWords } from './timex.ts';

/** One date as it is drawn. */
export interface DatedMark {
  readonly words: string;
  readonly days: Days;
  /** False where the time is given only roughly. */
  readonly isExact: boolean;
  /** Of what happened or is planned then; null where there is no such thing. */
  readonly status: Status | null;
  /** True where the date is only that of a saying or of an article. */
  readonly isQuiet: boolean;
  /** The place that the mark leads to, with the finding there where the page has keys for findings. */
  readonly to: { readonly href: string; readonly of: Key | null } | null;
}

/** More dates than this cannot be told apart in a drawing of the width of a column. */
export const MOST_DATES = 36;
/** Pixels. */
const LANE_HEIGHT = 17;
const TOP = 12;
const LABEL_HEIGHT = 24;

/** Percent of the width. */
const SHORTEST_BAR = 2;
/** Percent of the width from which on a stretch has room for a month, and for a second label. */
const WIDE = 16;
const VERY_WIDE = 45;
/** From here on it has room for both on a phone too. */
const ALONE = 75;

/** Stands where time is left out. */
const BREAK = '//';

const HOLLOW: ReadonlySet<Status> = new Set(['planned', 'postponed', 'hypothetical']);
const CROSSED: ReadonlySet<Status> = new Set(['cancelled', 'denied']);

/** Dates on a line of time, numbered as in the list below it, which is what a screen reader gets instead. Nothing for fewer than two. */
export function TimelineDrawing({ rows }: { rows: readonly DatedMark[] }): VNode | null {
  if (rows.length < 2 || rows.length > MOST_DATES) return null;
  const scale = toScale(rows.map(({ days }) => days));
  const axis = TOP + scale.laneCount * LANE_HEIGHT;
  return (
    <figure class="timeline" aria-hidden="true">
      <svg aria-hidden="true" width="100%" height={axis + LABEL_HEIGHT} focusable="false">
        {scale.stretches.map((stretch, index) => (
          <StretchLine key={stretch.from} {...{ stretch, axis, rows }} next={scale.stretches[index + 1]} />
        ))}
        {scale.rows.map((drawn, index) => (
          <RowMark key={index} {...{ drawn, axis }} row={rows[index] as DatedMark} number={index + 1} />
        ))}
      </svg>
      <figcaption>{toLegend(rows, scale.stretches.length > 1)}</figcaption>
    </figure>
  );
}

/** The line of one stretch with the time it begins at and, where there is room, ends at; the time left out after it as a break. */
function StretchLine(props: {
  stretch: Stretch;
  next: Stretch | undefined;
  axis: number;
  rows: readonly DatedMark[];
}): VNode {
  const { stretch, next, axis, rows } = props;
  const { from, to, firstIndex, lastIndex, days } = stretch;
  const width = to - from;
  const isAlone = firstIndex === lastIndex;
  // The last label grows leftwards, so that it stays inside the drawing.
  const isLast = next === undefined && width < WIDE;
  return (
    <>
      <line class="axis" x1={toPercent(from)} x2={toPercent(to)} y1={axis} y2={axis} />
      <text class="tick" x={toPercent(isLast ? to : from)} y={axis + 16} text-anchor={isLast ? 'end' : 'start'}>
        {isAlone ? toTickOf(rows[firstIndex] as DatedMark, width) : toTick(days.from, width)}
      </text>
      {width > VERY_WIDE && !isAlone && (
        <text class={width > ALONE ? 'tick' : 'tick last'} x={toPercent(to)} y={axis + 16} text-anchor="end">
          {toTick(days.to - 1, width)}
        </text>
      )}
      {next !== undefined && (
        <text class="break" x={toPercent((to + next.from) / 2)} y={axis + 4} text-anchor="middle">
          {BREAK}
        </text>
      )}
    </>
  );
}

function RowMark(props: { drawn: DrawnRow; row: DatedMark; number: number; axis: number }): VNode {
  const { drawn, row, number, axis } = props;
  const { status, to } = row;
  const y = axis - 10 - drawn.lane * LANE_HEIGHT;
  const isPoint = row.days.to - row.days.from <= 1;
  const look = [
    'mark',
    row.isExact ? null : 'rough',
    row.isQuiet ? 'quiet' : null,
    status !== null && HOLLOW.has(status) ? 'hollow' : null,
    status !== null && CROSSED.has(status) ? 'hollow crossed' : null,
  ].filter((name) => name !== null);
  const x = toPercent(drawn.from);
  const end = Math.max(drawn.to, drawn.from + SHORTEST_BAR);
  const mark = (
    <>
      {isPoint ? (
        <circle class={look.join(' ')} cx={x} cy={y} r={row.isQuiet ? 2.5 : 4} transform="translate(5 0)" />
      ) : (
        <rect class={look.join(' ')} x={x} y={y - 3.5} width={toPercent(end - drawn.from)} height="7" rx="3.5" />
      )}
      {look.includes('hollow crossed') && (
        <text
          class="cross"
          x={isPoint ? x : toPercent((drawn.from + end) / 2)}
          y={y + 4}
          dx={isPoint ? 5 : 0}
          text-anchor="middle"
        >
          ×
        </text>
      )}
      <text class="number" x={isPoint ? x : toPercent(end)} y={y + 3.5} dx={isPoint ? 12 : 4}>
        {number}
      </text>
    </>
  );
  if (to === null) return <g>{mark}</g>;
  return (
    <a href={to.href} {...(to.of === null ? {} : { 'data-k': to.of })} tabindex={-1}>
      {mark}
    </a>
  );
}

function toPercent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}

/** The month or, where there is no room for it, the year; the list has the day. */
function toTick(day: number, width: number): string {
  const [, month = '', year = ''] = /^\d+ (\S+) (.+)$/.exec(toDayWords(day)) ?? [];
  return width < WIDE ? year : `${month} ${year}`;
}

/** "May 2015" for the 9th of it, "2013" for the year. */
function toTickOf({ words, days }: DatedMark, width: number): string {
  const tick = /(?:[A-Z][a-z]+ )?\d{4}s?$/.exec(words)?.[0];
  return width < WIDE || tick === undefined ? toTick(days.from, width) : tick;
}

function toLegend(rows: readonly DatedMark[], hasBreak: boolean): string {
  const statuses = rows.map(({ status }) => status);
  return [
    'Numbered as in the list',
    rows.some(({ isExact }) => !isExact) ? 'dashed: not exact' : null,
    statuses.some((status) => status !== null && HOLLOW.has(status)) ? 'hollow: planned or supposed' : null,
    statuses.some((status) => status !== null && CROSSED.has(status)) ? 'crossed out: called off or denied' : null,
    rows.some(({ isQuiet }) => isQuiet) ? 'small: only said or published then' : null,
    hasBreak ? `${BREAK}: time left out` : null,
  ]
    .filter((words) => words !== null)
    .join(' · ');
}
