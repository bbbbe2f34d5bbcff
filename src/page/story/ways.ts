import type { Ref, Story } from '../../document/story.ts';
import { toNaming } from './story-wording.ts';

/** A way that words came: from an origin, through whoever tells them, to an outlet. */
export interface Way {
  readonly origin: string;
  /** Who tells it where that is not the origin; null where the article has it from the origin itself. */
  readonly teller: string | null;
  readonly outlet: string;
  readonly refs: readonly Ref[];
}

/**
 * Names in the columns of the drawing; the one in the middle leaves a place free (null) for each way that passes it, and
 * is empty where all of them would.
 */
export interface WaysDrawing {
  readonly origins: readonly string[];
  readonly tellers: readonly (string | null)[];
  readonly outlets: readonly string[];
  readonly lines: readonly WayLine[];
}

/** A line between two places, each counted from the top of its column. */
export interface WayLine {
  readonly from: 'origin' | 'teller';
  readonly fromIndex: number;
  readonly toIndex: number;
  /** True where the origin reaches several outlets. */
  readonly isShared: boolean;
}

/** Every way of the story's points, the origins that reach most outlets first. What an outlet tells of itself alone goes no way. */
export function toWays(story: Story, toOutlet: (articleId: string) => string): readonly Way[] {
  const origins = new Map(story.origins.map((origin) => [origin.id, origin]));
  const voices = new Map(story.voices.map(({ id, name }) => [id, name]));
  const ways = new Map<string, { way: Omit<Way, 'refs'>; refs: Ref[] }>();
  for (const point of story.points) {
    const namingByOrigin = new Map<string, ReadonlySet<string>>();
    for (const telling of point.tellings) {
      const origin = origins.get(telling.origin);
      const outlet = toOutlet(telling.article);
      if (origin === undefined || (origin.kind === 'outlet' && origin.name === outlet)) continue;
      const naming = namingByOrigin.get(origin.id) ?? new Set(toNaming(point, origin));
      namingByOrigin.set(origin.id, naming);
      if (!naming.has(telling.article)) continue;
      const name = telling.speaker === null ? undefined : voices.get(telling.speaker);
      const isItself = telling.speaker === origin.voice || (name !== undefined && isSameName(name, origin.name));
      const teller = name === undefined || isItself ? null : name;
      const key = JSON.stringify([origin.name, teller, outlet]);
      const known = ways.get(key);
      if (known) known.refs.push(telling);
      else ways.set(key, { way: { origin: origin.name, teller, outlet }, refs: [telling] });
    }
  }
  const all = [...ways.values()].map(({ way, refs }): Way => ({ ...way, refs }));
  const outletsByOrigin = toReach(all);
  const toWeight = ({ origin }: Way): number => outletsByOrigin.get(origin)?.size ?? 0;
  return all.sort((a, b) => toWeight(b) - toWeight(a));
}

/** "The company" and "company" are one. */
function isSameName(a: string, b: string): boolean {
  const toBare = (name: string): string => name.toLowerCase().replace(/^(?:the|a|an) /, '');
  return toBare(a) === toBare(b);
}

function toReach(ways: readonly Way[]): ReadonlyMap<string, ReadonlySet<string>> {
  const outletsByOrigin = new Map<string, Set<string>>();
  for (const { origin, outlet } of ways) {
    const outlets = outletsByOrigin.get(origin);
    if (outlets) outlets.add(outlet);
    else outletsByOrigin.set(origin, new Set([outlet]));
  }
  return outletsByOrigin;
}

/** True where somebody stands between, or an origin reaches several outlets: one line from one name to another tells nothing. */
export function areWorthDrawing(ways: readonly Way[]): boolean {
  const outletsByOrigin = toReach(ways);
  return ways.some(({ teller, origin }) => teller !== null || (outletsByOrigin.get(origin)?.size ?? 0) > 1);
}

/** The first ways whose names fit into columns of at most `most` names each. */
export function toDrawnWays(ways: readonly Way[], most: number): readonly Way[] {
  const origins = new Set<string>();
  const tellers = new Set<string>();
  const outlets = new Set<string>();
  const fits = (names: Set<string>, name: string): boolean => names.has(name) || names.size < most;
  return ways.filter(({ origin, teller, outlet }) => {
    const place = teller ?? toPass(origin);
    if (!fits(origins, origin) || !fits(tellers, place) || !fits(outlets, outlet)) return false;
    origins.add(origin);
    tellers.add(place);
    outlets.add(outlet);
    return true;
  });
}

/** Stands for an origin in the middle column, which its own words only pass. No name has a line feed in it. */
function toPass(origin: string): string {
  return `\n${origin}`;
}

/** Where everything stands and which lines lead from where to where. */
export function toWaysDrawing(ways: readonly Way[]): WaysDrawing {
  const outletsByOrigin = toReach(ways);
  const origins = [...new Set(ways.map(({ origin }) => origin))];
  if (ways.every(({ teller }) => teller === null)) return toDirectDrawing(ways, origins, outletsByOrigin);
  const places = toOrdered(ways.map((way) => [way.teller ?? toPass(way.origin), origins.indexOf(way.origin)]));
  const outlets = toOrdered(ways.map((way) => [way.outlet, places.indexOf(way.teller ?? toPass(way.origin))]));
  const lines = new Map<string, WayLine>();
  const add = (line: WayLine): void => {
    const key = `${line.from} ${line.fromIndex} ${line.toIndex}`;
    lines.set(key, { ...line, isShared: line.isShared || lines.get(key)?.isShared === true });
  };
  for (const { origin, teller, outlet } of ways) {
    const isShared = (outletsByOrigin.get(origin)?.size ?? 0) > 1;
    const placeIndex = places.indexOf(teller ?? toPass(origin));
    add({ from: 'origin', fromIndex: origins.indexOf(origin), toIndex: placeIndex, isShared });
    add({ from: 'teller', fromIndex: placeIndex, toIndex: outlets.indexOf(outlet), isShared });
  }
  return {
    origins,
    tellers: places.map((place) => (place.startsWith('\n') ? null : place)),
    outlets,
    lines: [...lines.values()],
  };
}

/** Without anybody between, the lines go straight from the origins to the outlets. */
function toDirectDrawing(
  ways: readonly Way[],
  origins: readonly string[],
  outletsByOrigin: ReadonlyMap<string, ReadonlySet<string>>,
): WaysDrawing {
  const outlets = toOrdered(ways.map(({ origin, outlet }) => [outlet, origins.indexOf(origin)]));
  const lines = ways.map(
    ({ origin, outlet }): WayLine => ({
      from: 'origin',
      fromIndex: origins.indexOf(origin),
      toIndex: outlets.indexOf(outlet),
      isShared: (outletsByOrigin.get(origin)?.size ?? 0) > 1,
    }),
  );
  return { origins, tellers: [], outlets, lines };
}

/** Names in the order of the middle of the places that lead to them, so that few lines cross. */
function toOrdered(pairs: readonly (readonly [name: string, index: number])[]): readonly string[] {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const [name, index] of pairs) {
    const known = sums.get(name) ?? { sum: 0, count: 0 };
    sums.set(name, { sum: known.sum + index, count: known.count + 1 });
  }
  return [...sums].sort(([, a], [, b]) => a.sum / a.count - b.sum / b.count).map(([name]) => name);
}
