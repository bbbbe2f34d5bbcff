import type { VNode } from 'preact';
import { toVisibleLine } from '../visible-text.ts';
import { toCounted, toListed } from './listed.ts';
import { MOST } from './most.ts';
import { More } from './part.tsx';
import { RefLink } from './ref-link.tsx';
import { Scrolling } from './scrolling.tsx';
import { isAtHand, type ShownStory } from './shown-story.ts';
import { toDrawnWays, toWaysDrawing, type Way, type WayLine, type WaysDrawing } from './ways.ts';

/** More names than this in one column cannot be followed. */
const MOST_NAMES = 12;

/** Percent of the width: where the columns end and begin. */
const EDGES = { origin: [25, 37.5], teller: [62.5, 75] } as const;
/** In em of the drawing, which are those of a line of names. */
const ROW = 2.5;

/** Who told whom: drawn from left to right, and the same as a table. */
export function WhoTold({ shown, ways }: { shown: ShownStory; ways: readonly Way[] }): VNode {
  const drawn = toDrawnWays(ways, MOST_NAMES);
  const drawing = toWaysDrawing(drawn);
  return (
    <>
      <h3 class="sub" id="who-told">
        Who told whom
      </h3>
      <figure class="ways" aria-hidden="true">
        <Columns drawing={drawing} />
        <figcaption>{toLegend(drawing, ways, drawn)}</figcaption>
      </figure>
      <details class="as-table">
        <summary>The same as a table, with the words</summary>
        <WaysTable {...{ shown, ways: drawn }} />
      </details>
    </>
  );
}

function Columns({ drawing }: { drawing: WaysDrawing }): VNode {
  const { origins, tellers, outlets, lines } = drawing;
  const rows = Math.max(origins.length, tellers.length, outlets.length);
  return (
    <div class="columns-of-ways">
      <svg aria-hidden="true" width="100%" height={`${(rows + 1) * ROW}em`} focusable="false">
        {lines.map((line) => (
          <Line
            key={`${line.from} ${line.fromIndex} ${line.toIndex}`}
            line={line}
            to={tellers.length === 0 ? 'outlet' : 'next'}
          />
        ))}
        {tellers.map((teller, index) =>
          teller === null ? (
            <line
              key={index}
              class={
                lines.some(({ from, fromIndex, isShared }) => from === 'teller' && fromIndex === index && isShared)
                  ? 'way shared'
                  : 'way'
              }
              x1={`${EDGES.origin[1]}%`}
              x2={`${EDGES.teller[0]}%`}
              y1={toHeight(index)}
              y2={toHeight(index)}
            />
          ) : null,
        )}
      </svg>
      <Column title="Origin" names={origins} place="first" />
      {tellers.length > 0 && <Column title="As told by" names={tellers} place="middle" />}
      <Column title="Carried by" names={outlets} place="last" />
    </div>
  );
}

interface ColumnProps {
  readonly title: string;
  readonly names: readonly (string | null)[];
  readonly place: 'first' | 'middle' | 'last';
}

function Column({ title, names, place }: ColumnProps): VNode {
  return (
    <div class={place}>
      <p class="column-title">{title}</p>
      <ul>
        {names.map((name, index) => (
          <li key={index}>{name !== null && <span>{toVisibleLine(name)}</span>}</li>
        ))}
      </ul>
    </div>
  );
}

function Line({ line, to }: { line: WayLine; to: 'next' | 'outlet' }): VNode {
  const { from, fromIndex, toIndex, isShared } = line;
  const left = EDGES[from][0];
  const right = to === 'outlet' ? EDGES.teller[1] : EDGES[from][1];
  return (
    <line
      class={isShared ? 'way shared' : 'way'}
      x1={`${left}%`}
      x2={`${right}%`}
      y1={toHeight(fromIndex)}
      y2={toHeight(toIndex)}
    />
  );
}

function toHeight(index: number): string {
  return `${(index + 1.5) * ROW}em`;
}

function toLegend(drawing: WaysDrawing, ways: readonly Way[], drawn: readonly Way[]): string {
  const left = toCount(ways, 'origin') - toCount(drawn, 'origin');
  return [
    'From left to right',
    drawing.lines.some(({ isShared }) => isShared) ? 'thick: one origin that reaches several outlets' : null,
    drawing.tellers.includes(null) ? 'a line that passes the middle: nobody in between' : null,
    left > 0 ? `left out: ${toCounted(left, 'more origin')}, in the JSON` : null,
  ]
    .filter((words) => words !== null)
    .join(' · ');
}

function toCount(ways: readonly Way[], what: 'origin'): number {
  return new Set(ways.map((way) => way[what])).size;
}

function WaysTable({ shown, ways }: { shown: ShownStory; ways: readonly Way[] }): VNode {
  return (
    <Scrolling class="scroll" label="Who told whom, as a table">
      <table>
        <thead>
          <tr>
            <th scope="col">Origin</th>
            <th scope="col">As told by</th>
            <th scope="col">Carried by</th>
            <th scope="col">In the words</th>
          </tr>
        </thead>
        <tbody>
          {ways.map(({ origin, teller, outlet, refs }) => {
            const { rows, left } = toListed(refs, MOST.pointsOfOrigin, (ref) => isAtHand(shown, ref));
            return (
              <tr key={`${origin} ${teller} ${outlet}`} data-row>
                <th scope="row">{toVisibleLine(origin)}</th>
                <td>{teller === null ? 'the origin itself' : toVisibleLine(teller)}</td>
                <td>{toVisibleLine(outlet)}</td>
                <td>
                  {rows.map((ref) => (
                    <p key={`${ref.article} ${ref.span.start}`} class="words" dir="auto">
                      <RefLink shown={shown} to={ref} />
                    </p>
                  ))}
                  <More left={left} of="telling" />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scrolling>
  );
}
