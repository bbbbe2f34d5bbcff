import type { Reading } from '../document/reading.ts';

/** One kind of finding that a reader can switch on and off in the text. */
export type Layer = 'attributions' | 'notices' | 'happenings' | 'times' | 'explanations' | 'forecasts' | 'certainty';

/** In the order a reader meets them. */
export const LAYERS: readonly Layer[] = [
  'attributions',
  'notices',
  'happenings',
  'times',
  'explanations',
  'forecasts',
  'certainty',
];

/** What a page marks until the reader asks for more. */
export const QUIET_LAYERS: readonly Layer[] = ['attributions', 'notices'];

/**
 * Names a finding of one reading on a page: "3" is the third attribution, "t2" the second time. Problems that point at
 * words ("p1") are shown with the notices: both are remarks beside the text.
 */
export type Key = string;

const LETTERS: Readonly<Record<string, Layer>> = {
  n: 'notices',
  p: 'notices',
  h: 'happenings',
  t: 'times',
  e: 'explanations',
  f: 'forecasts',
  c: 'certainty',
};

/** The layer of a key. */
export function toLayer(key: Key): Layer {
  return LETTERS[key.charAt(0)] ?? 'attributions';
}

/** The layers of a list such as "times,notices", in their own order; "all" is every one. Null where a name is no layer. */
export function parseLayers(words: string): readonly Layer[] | null {
  const names = words.split(',').map((name) => name.trim().toLowerCase());
  const known: ReadonlySet<string> = new Set([...LAYERS, 'all']);
  if (!names.every((name) => known.has(name))) return null;
  return names.includes('all') ? LAYERS : LAYERS.filter((layer) => names.includes(layer));
}

/** How many findings of each layer there are to mark. */
export function countLayers(reading: Reading): ReadonlyMap<Layer, number> {
  return new Map<Layer, number>([
    ['attributions', reading.attributions.length],
    ['notices', reading.notices.length + reading.problems.filter(({ span }) => span !== null).length],
    ['happenings', reading.happenings.length],
    ['times', reading.times.length],
    ['explanations', reading.explanations.length],
    ['forecasts', reading.forecasts.length],
    ['certainty', reading.certainties.filter(({ cues }) => cues.length > 0).length],
  ]);
}
