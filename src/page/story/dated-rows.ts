import { type Days, toDays } from '../../document/days.ts';
import type { TimelineEntry } from '../../document/story.ts';
import { MOST_DATES } from '../timeline-drawing.tsx';
import { toValueWords } from '../timex.ts';
import { inOrderOfHours } from './in-order-of-hours.ts';
import { toListed } from './listed.ts';
import { MOST } from './most.ts';
import { isAtHand, type ShownStory } from './shown-story.ts';

/** What the articles tell of one date. */
export interface StoryDate {
  readonly words: string;
  readonly days: Days;
  readonly isExact: boolean;
  /** Happenings first, then sayings, then articles. */
  readonly entries: readonly TimelineEntry[];
}

/** The timeline as a page shows it. */
export interface StoryDates {
  readonly dates: readonly StoryDate[];
  readonly undated: readonly TimelineEntry[];
  readonly datesLeft: number;
  readonly undatedLeft: number;
}

const RANKS: readonly TimelineEntry['kind'][] = ['happening', 'saying', 'publication'];

/** Gathers what stands at one date; where there are too many dates, those stay of which most places tell. */
export function toStoryDates(shown: ShownStory): StoryDates {
  const timeline = inOrderOfHours(shown.index.story.timeline);
  const drafts = new Map<string, { date: Omit<StoryDate, 'entries'>; entries: TimelineEntry[] }>();
  const undated: TimelineEntry[] = [];
  for (const entry of timeline) {
    if (!isAtHand(shown, entry.what)) continue;
    const date = toDate(entry);
    if (date === null) {
      if (entry.kind === 'happening') undated.push(entry);
      continue;
    }
    const key = `${date.words} ${date.days.from}`;
    const draft = drafts.get(key);
    if (draft) draft.entries.push(entry);
    else drafts.set(key, { date, entries: [entry] });
  }
  const all = [...drafts.values()]
    .map(({ date, entries }): StoryDate => ({ ...date, entries: [...entries].sort(byRank) }))
    .sort((a, b) => a.days.from - b.days.from || a.days.to - b.days.to);
  const kept = new Set([...all].sort((a, b) => toWeight(b) - toWeight(a)).slice(0, MOST_DATES));
  const dates = all.filter((date) => kept.has(date));
  const listed = toListed(undated, MOST.undated);
  return { dates, undated: listed.rows, datesLeft: all.length - dates.length, undatedLeft: listed.left };
}

function toDate({ when, mod: told }: TimelineEntry): Omit<StoryDate, 'entries'> | null {
  if (when === null) return null;
  // "At about eleven on 8 May": the hour is about it, the day is not.
  const mod = told === 'APPROX' && /T/.test(when) ? null : told;
  // The hour is told in the words; days are what the timeline can draw.
  const value = when.replace(/T.*$/, '');
  const days = toDays(value, mod);
  const words = toValueWords({ value, mod, type: 'DATE' });
  return days === null || words === null ? null : { words, days, isExact: mod === null };
}

function byRank(a: TimelineEntry, b: TimelineEntry): number {
  return RANKS.indexOf(a.kind) - RANKS.indexOf(b.kind);
}

function toWeight({ entries }: StoryDate): number {
  return entries.reduce((sum, { kind, sources }) => sum + (kind === 'happening' ? 3 : 1) * sources.length, 0);
}
