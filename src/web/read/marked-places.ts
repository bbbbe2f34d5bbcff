import { type Key, toLayer } from '../../page/layers.ts';

/** Every element of an article that words of a finding stand in, with the letter of the part they play. */
export type MarkedPlaces = ReadonlyMap<Key, readonly { readonly place: Element; readonly part: string }[]>;

/** Looks up once which elements belong to which finding. */
export function findMarkedPlaces(root: Element): MarkedPlaces {
  const places = new Map<Key, { place: Element; part: string }[]>();
  for (const place of root.querySelectorAll<HTMLElement>('.m')) {
    for (const name of (place.dataset['m'] ?? '').split(' ')) {
      const key = name.slice(0, -1);
      const entry = { place, part: name.slice(-1) };
      const known = places.get(key);
      if (known) known.push(entry);
      else places.set(key, [entry]);
    }
  }
  return places;
}

/** Marks the words of a finding, or takes the mark away; `look` is "on-" for what is chosen and "near-" for what is pointed at. */
export function markFinding(places: MarkedPlaces, key: Key, look: 'on-' | 'near-', isMarked: boolean): void {
  for (const { place, part } of places.get(key) ?? []) place.classList.toggle(look + part, isMarked);
}

/** Findings over an element that belong to one of the layers, the smallest first, each once. */
export function findKeysAt(target: EventTarget | null, layers: readonly string[]): readonly Key[] {
  const place = target instanceof Element ? target.closest<HTMLElement>('.m') : null;
  if (place === null) return [];
  const keys = new Set((place.dataset['m'] ?? '').split(' ').map((name) => name.slice(0, -1)));
  return [...keys].filter((key) => layers.includes(toLayer(key)));
}

/** Where a finding is reached: the link at its cue, else its first words; null where it has no place. */
export function findHandle(root: Element, places: MarkedPlaces, key: Key, prefix: string): HTMLElement | null {
  const handle = toLayer(key) === 'attributions' ? root.querySelector(`#${prefix}a${key}`) : null;
  return (handle ?? places.get(key)?.[0]?.place ?? null) as HTMLElement | null;
}
