import type { BlockKind } from '../document/article.ts';
import { type Days, toDays } from '../document/days.ts';
import type { Happening, Time } from '../document/findings.ts';
import { findIndexAt } from '../document/ordered.ts';
import type { Span } from '../document/span.ts';
import type { Catalogue } from './catalogue.ts';
import { type Excerpt, toExcerpt } from './excerpt.ts';
import { toValueWords } from './timex.ts';

/** What an article tells of one date. */
export interface DatedRow {
  readonly words: string;
  readonly days: Days;
  /** False where the article gives the time only roughly ("late 2011", "before 2020") or two readings are possible. */
  readonly isExact: boolean;
  readonly happenings: readonly Happening[];
  /** Times that date none of the happenings, each with as much of its sentence as tells what it is about. */
  readonly mentions: readonly { readonly time: Time; readonly excerpt: Excerpt }[];
}

export interface Timeline {
  /** Earliest first; empty where fewer than two dates are told. */
  readonly rows: readonly DatedRow[];
  /** In the order of the text: those that stand in no row. */
  readonly undated: readonly Happening[];
}

/** Blocks whose dates are about the article and not about what it tells. */
const ABOUT_THE_ARTICLE: ReadonlySet<BlockKind> = new Set([
  'byline',
  'date',
  'dateline',
  'credit',
  'disclaimer',
  'link',
]);

type Draft = { words: string; days: Days; isExact: boolean; happenings: Happening[]; times: Time[] };

/** Orders what an article dates by when it was or is to be. */
export function toTimeline(catalogue: Catalogue): Timeline {
  const { reading, timeById } = catalogue;
  const drafts = new Map<string, Draft>();
  const undated: Happening[] = [];
  const told = new Set<string>();
  for (const happening of reading.happenings) {
    const time = happening.when === null ? undefined : timeById.get(happening.when);
    const draft = time === undefined ? null : toDraft(drafts, time);
    if (time === undefined || draft === null) undated.push(happening);
    else {
      draft.happenings.push(happening);
      told.add(time.id);
    }
  }
  for (const time of toTimesOfTheStory(catalogue)) {
    if (!told.has(time.id)) toDraft(drafts, time)?.times.push(time);
  }
  const rows = [...drafts.values()]
    .map((draft) => toRow(catalogue, draft))
    .sort((a, b) => a.days.from - b.days.from || a.days.to - b.days.to);
  if (rows.length >= 2) return { rows, undated };
  return { rows: [], undated: reading.happenings };
}

/** The draft of the row that a time belongs to; null where it has no date. */
function toDraft(drafts: Map<string, Draft>, time: Time): Draft | null {
  if (time.value === null || time.type === 'DURATION' || time.type === 'SET') return null;
  // The hour is told in the words; days are what the timeline can draw.
  const value = time.value.replace(/T.*$/, '');
  const rowKey = `${value} ${time.mod}`;
  const known = drafts.get(rowKey);
  if (known !== undefined) return known;
  const days = toDays(value, time.mod);
  const words = toValueWords({ value, mod: time.mod, type: 'DATE' });
  if (days === null || words === null) return null;
  const isExact = time.mod === null && time.candidates.length < 2;
  const draft: Draft = { words, days, isExact, happenings: [], times: [] };
  drafts.set(rowKey, draft);
  return draft;
}

function toTimesOfTheStory({ reading: { times, article } }: Catalogue): readonly Time[] {
  const about = article.blocks.filter(({ kind }) => ABOUT_THE_ARTICLE.has(kind));
  let blockIndex = 0;
  return times.filter(({ start }) => {
    while (blockIndex < about.length && (about[blockIndex] as Span).end <= start) blockIndex++;
    const block = about[blockIndex];
    return block === undefined || start < block.start;
  });
}

/** A row names each sentence once, and none that a happening of the row already stands in. */
function toRow({ text, reading: { sentences } }: Catalogue, { times, ...draft }: Draft): DatedRow {
  const seen = new Set<number>();
  const sentenceOf = (offset: number): number => findIndexAt(sentences, offset);
  for (const happening of draft.happenings) {
    for (const { what } of [happening, ...happening.mentions]) seen.add(sentenceOf(what.start));
  }
  const mentions: { time: Time; excerpt: Excerpt }[] = [];
  for (const time of times) {
    const index = sentenceOf(time.start);
    if (index >= 0 && seen.has(index)) continue;
    seen.add(index);
    mentions.push({ time, excerpt: toExcerpt(text, time, sentences[index] ?? time) });
  }
  return { ...draft, mentions };
}
