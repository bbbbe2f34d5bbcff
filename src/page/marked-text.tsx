import { type ComponentChildren, Fragment, type VNode } from 'preact';
import type { Time } from '../document/findings.ts';
import { toTimeWords } from './finding-words.ts';
import { type Key, type Layer, toLayer } from './layers.ts';
import type { Mark, Part, Segment } from './segments.ts';
import { toVisible, toVisibleLine } from './visible-text.ts';
import type { Voice, Voices } from './voices.ts';
import { isUnclear } from './wording.ts';

/** What the marks of one article need to know to be drawn. */
export interface Marking {
  readonly text: string;
  /** Goes before every id, so that several articles can stand on one page: "r1-". */
  readonly prefix: string;
  readonly voices: Voices;
  readonly times: readonly Time[];
  /** By the key of a segment: the number of the attribution that is reached, by keyboard or link, at that segment. */
  readonly handles: ReadonlyMap<number, number>;
  /** By offset: the numbers of the attributions whose words end there. */
  readonly references: ReadonlyMap<number, readonly number[]>;
}

const PART_LETTERS: Readonly<Record<Part, string>> = {
  source: 's',
  cue: 'u',
  content: 'c',
  words: 'w',
  explained: 'x',
  for: 'f',
  against: 'a',
  neutral: 'e',
  condition: 'i',
};

/** The words of one block, each stretch under its smallest mark; every mark over it is named in `data-m`, smallest first. */
export function MarkedText(props: { lines: readonly (readonly Segment[])[]; marking: Marking }): VNode {
  const { lines, marking } = props;
  return (
    <>
      {lines.map((segments, index) => (
        <Fragment key={segments[0]?.start}>
          {index > 0 && <br />}
          {segments.map((segment, segmentIndex) => (
            <Fragment key={segment.start}>
              <MarkedSegment segment={segment} isGap={isGap(segments, segmentIndex, marking.text)} marking={marking} />
              {segment.isCut && <wbr />}
            </Fragment>
          ))}
        </Fragment>
      ))}
    </>
  );
}

/** The space between two inner attributions would show as a crumb of the outer one's line. */
function isGap(segments: readonly Segment[], index: number, text: string): boolean {
  const { start, end } = segments[index] as Segment;
  if (text.slice(start, end).trim() !== '') return false;
  const toKeyAt = (at: number): Key | undefined => findSmallest(segments[at]?.marks ?? [])?.key;
  return toKeyAt(index - 1) !== toKeyAt(index) || toKeyAt(index + 1) !== toKeyAt(index);
}

function findSmallest(marks: readonly Mark[]): Mark | undefined {
  return marks.find(({ key }) => toLayer(key) === 'attributions');
}

function MarkedSegment(props: { segment: Segment; isGap: boolean; marking: Marking }): VNode {
  const { segment, marking } = props;
  const { text, voices, prefix, handles, references } = marking;
  const { start, end, marks } = segment;
  const words = toVisible(text.slice(start, end));
  const noted = (references.get(end) ?? []).map((number) => (
    <sup key={number} class="ref">
      {number}
    </sup>
  ));
  if (marks.length === 0) {
    return (
      <>
        {words}
        {noted}
      </>
    );
  }
  const smallest = findSmallest(marks);
  const number = handles.get(start);
  const shared = {
    class: smallest === undefined ? 'm' : `${toMarkClass(smallest, voices)}${props.isGap ? ' gap' : ''}`,
    'data-m': marks.map(({ key, part }) => `${key}${PART_LETTERS[part]}`).join(' '),
  };
  const inner = <LayeredWords {...{ segment, marking, words }} />;
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

/** One element for each layer over the words, the smallest finding innermost, so that it is the one seen. */
function LayeredWords(props: { segment: Segment; marking: Marking; words: string }): VNode {
  const { segment, marking, words } = props;
  const smallestByLayer = new Map<Layer, Mark>();
  for (const mark of segment.marks) {
    const layer = toLayer(mark.key);
    if (layer !== 'attributions' && !smallestByLayer.has(layer)) smallestByLayer.set(layer, mark);
  }
  const layers = [...smallestByLayer];
  let inner: ComponentChildren = words;
  for (const [index, [layer, mark]] of layers.entries()) {
    const time = layer === 'times' ? marking.times[Number(mark.key.slice(1)) - 1] : undefined;
    const isOutermost = index === layers.length - 1;
    const isStart = isOutermost && hasStart(segment);
    inner = (
      <span
        class={`l ${layer} as-${mark.part}`}
        {...(isStart ? { id: toPlaceId(marking.prefix, segment.start) } : {})}
        {...(time === undefined ? {} : { title: toVisibleLine(toTimeWords(time)) })}
      >
        {inner}
      </span>
    );
  }
  return <>{inner}</>;
}

/** The id of the words of a finding that begin at an offset, for links to them. */
export function toPlaceId(prefix: string, offset: number): string {
  return `${prefix}p${offset}`;
}

/** The offsets at which links find words. */
export function toPlaces(segments: readonly Segment[]): ReadonlySet<number> {
  return new Set(segments.filter(hasStart).map(({ start }) => start));
}

function hasStart({ start, marks }: Segment): boolean {
  return marks.some((mark) => mark.start === start && toLayer(mark.key) !== 'attributions');
}

function toMarkClass({ key, part }: Mark, voices: Voices): string {
  const attribution = voices.attributions[Number(key) - 1];
  if (attribution === undefined) return 'm';
  const voice = voices.voiceByAttribution.get(attribution.id) as Voice;
  return `m ${part} ${toToneClass(voice)}${isUnclear(attribution) ? ' unclear' : ''}`;
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
  const places = new Map<string, Record<'source' | 'cue' | 'content', number[]>>();
  for (const { start, marks } of segments) {
    for (const { key, part } of marks) {
      if (part !== 'source' && part !== 'cue' && part !== 'content') continue;
      let place = places.get(key);
      if (place === undefined) {
        place = { source: [], cue: [], content: [] };
        places.set(key, place);
      }
      // The first few are enough to find a free one.
      if (place[part].length < 8) place[part].push(start);
    }
  }
  const handles = new Map<number, number>();
  const unreached: number[] = [];
  for (let number = 1; number <= voices.attributions.length; number++) {
    const place = places.get(String(number));
    const start = place && [...place.cue, ...place.content, ...place.source].find((offset) => !handles.has(offset));
    if (start === undefined) unreached.push(number);
    else handles.set(start, number);
  }
  return { handles, unreached };
}
