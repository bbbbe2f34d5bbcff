import { toDays } from '../../document/days.ts';
import type { TimelineEntry } from '../../document/story.ts';

/** Where the parts of a day stand among its hours. */
const PARTS: Readonly<Record<string, number>> = { MO: 9, DT: 11.5, MI: 12, AF: 15, EV: 19, NI: 22 };

/** What is told of one day in the order of its hours, each in the place of another that has one; whatever has no hour stays where it is. */
export function inOrderOfHours(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const ordered = [...entries];
  for (let first = 0; first < entries.length; ) {
    const day = toDayKey(entries[first] as TimelineEntry);
    let end = first + 1;
    while (end < entries.length && toDayKey(entries[end] as TimelineEntry) === day) end++;
    const places: number[] = [];
    for (let at = first; at < end; at++) if (toHour(entries[at] as TimelineEntry) !== null) places.push(at);
    const sorted = places
      .map((at) => entries[at] as TimelineEntry)
      .sort((a, b) => (toHour(a) as number) - (toHour(b) as number));
    for (const [index, at] of places.entries()) ordered[at] = sorted[index] as TimelineEntry;
    first = end;
  }
  return ordered;
}

function toDayKey({ when, mod, kind }: TimelineEntry): string {
  const days = when === null ? null : toDays(when, mod);
  return days === null ? '' : `${days.from} ${days.to} ${kind}`;
}

/** In hours from midnight; null where the value has neither an hour nor a part of the day. */
function toHour({ when }: TimelineEntry): number | null {
  const part = when === null ? null : /T(?:(\d\d):(\d\d)|([A-Z]{2}))/.exec(when);
  if (part === null) return null;
  const [, hours, minutes, name] = part;
  return hours === undefined ? (PARTS[name ?? ''] ?? null) : Number(hours) + Number(minutes) / 60;
}
