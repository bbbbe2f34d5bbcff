import { type ComponentChildren, Fragment, type VNode } from 'preact';
import type { Mark, Segment } from './segments.ts';
import { toVisible } from './visible-text.ts';
import type { Voice, Voices } from './voices.ts';
import { isUnclear } from './wording.ts';

/** What the marks of one article need to know to be drawn. */
export interface Marking {
  readonly text: string;
  /** Goes before every id, so that several articles can stand on one page: "r1-". */
  readonly prefix: string;
  readonly voices: Voices;
  /** By the key of a segment: the number of the attribution that is reached, by keyboard or link, at that segment. */
  readonly handles: ReadonlyMap<number, number>;
  /** By offset: the numbers of the attributions whose words end there. */
  readonly references: ReadonlyMap<number, readonly number[]>;
}

const PART_LETTERS = { source: 's', cue: 'u', content: 'c' } as const;

/** The words of one block, each stretch under its smallest mark; every mark over it is named in `data-m`, smallest first. */
export function MarkedText(props: { lines: readonly (readonly Segment[])[]; marking: Marking }): VNode {
  const { lines, marking } = props;
  return (
    <>
      {lines.map((segments, index) => (
        <Fragment key={segments[0]?.start}>
          {index > 0 && <br />}
          {segments.map((segment) => (
            <MarkedSegment key={segment.start} segment={segment} marking={marking} />
          ))}
        </Fragment>
      ))}
    </>
  );
}

function MarkedSegment({ segment, marking }: { segment: Segment; marking: Marking }): VNode {
  const { text, voices, prefix, handles, references } = marking;
  const { start, end, marks } = segment;
  const words = toVisible(text.slice(start, end));
  const smallest = marks[0];
  const noted = (references.get(end) ?? []).map((number) => (
    <sup key={number} class="ref">
      {number}
    </sup>
  ));
  if (smallest === undefined) {
    return (
      <>
        {words}
        {noted}
      </>
    );
  }
  const names = marks.map(
    ({ attribution, part }) => `${voices.numberByAttribution.get(attribution.id)}${PART_LETTERS[part]}`,
  );
  const number = handles.get(start);
  const shared = { class: toMarkClass(smallest, voices, words), 'data-m': names.join(' ') };
  const inner: ComponentChildren = words;
  return (
    <>
      {number === undefined ? (
        <span {...shared}>{inner}</span>
      ) : (
        <a
          {...shared}
          id={`${prefix}a${number}`}
          href={`#${prefix}n${number}`}
          aria-describedby={`${prefix}d${number}`}
        >
          {inner}
        </a>
      )}
      {noted}
    </>
  );
}

function toMarkClass({ attribution, part }: Mark, voices: Voices, words: string): string {
  const voice = voices.voiceByAttribution.get(attribution.id) as Voice;
  // The space between two inner marks would show as a crumb of the outer one's line.
  const gap = words.trim() === '' ? ' gap' : '';
  return `m ${part} ${toToneClass(voice)}${isUnclear(attribution) ? ' unclear' : ''}${gap}`;
}

/** The class that gives a voice its style: "t1" .. "t8", "t0" for a speaker beyond them, "tu" for a source without a name. */
export function toToneClass({ kind, tone }: Voice): string {
  if (tone !== null) return `t${tone}`;
  return kind === 'speaker' || kind === 'as-written' ? 't0' : 'tu';
}

/** Where each attribution is reached: its cue, else its first words; never one place for two where there is another. */
export function toHandles(
  segments: readonly Segment[],
  voices: Voices,
): { handles: ReadonlyMap<number, number>; unreached: readonly number[] } {
  const places = new Map<string, Record<Mark['part'], number[]>>();
  for (const { start, marks } of segments) {
    for (const { attribution, part } of marks) {
      let place = places.get(attribution.id);
      if (place === undefined) {
        place = { source: [], cue: [], content: [] };
        places.set(attribution.id, place);
      }
      // The first few are enough to find a free one.
      if (place[part].length < 8) place[part].push(start);
    }
  }
  const handles = new Map<number, number>();
  const unreached: number[] = [];
  for (const { id } of voices.attributions) {
    const number = voices.numberByAttribution.get(id) as number;
    const place = places.get(id);
    const start = place && [...place.cue, ...place.content, ...place.source].find((offset) => !handles.has(offset));
    if (start === undefined) unreached.push(number);
    else handles.set(start, number);
  }
  return { handles, unreached };
}
