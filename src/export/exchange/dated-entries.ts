import { DAY, type Days, toDays } from '../../document/days.ts';
import { findIndexAt } from '../../document/ordered.ts';
import type { Reading } from '../../document/reading.ts';
import type { Span } from '../../document/span.ts';
import type { Ref, Story, TimelineEntry } from '../../document/story.ts';
import { toExcerpt } from '../../page/excerpt.ts';
import { toSpansText } from '../../page/spans-text.ts';
import { createToPlace, type ToPlace } from '../../page/story/place.ts';
import { type StoryIndex, toArticleName, toRefWords, toStoryIndex } from '../../page/story/story-index.ts';
import { toVoiceName } from '../../page/story/story-wording.ts';
import { toValueWords } from '../../page/timex.ts';
import { withoutFolders } from '../without-folders.ts';
import { toWebAddress } from './web-address.ts';

/** When something was or is to be. */
export interface When {
  /** "late December 2014" */
  readonly words: string;
  /** Whole days; `to` is not part of them, and not before `from`. */
  readonly days: Days;
  /** Of the day, as "18:30" or "18:30:05" (`isUtc`: of UTC, else of wherever it was); null where no hour is told. */
  readonly clock: { readonly time: string; readonly isUtc: boolean } | null;
}

/** A place that tells of an entry. */
export interface ToldAt {
  /** What the article is called. */
  readonly article: string;
  /** Article id. */
  readonly id: string;
  readonly span: Span;
  /** "line 5"; null where it is not known. */
  readonly place: string | null;
  readonly url: string | null;
  /** The exact words, on one line. */
  readonly words: string;
}

/** An entry of a timeline with its words. */
export interface DatedEntry {
  readonly entry: TimelineEntry;
  readonly when: When;
  /** The exact words, on one line. */
  readonly words: string;
  /** As much of their sentence as tells what they are about; the same as `words` where they say it themselves. */
  readonly around: string;
  /** Names of whoever tells it. */
  readonly voices: readonly string[];
  /** In the order of the articles, then of the text. */
  readonly told: readonly ToldAt[];
}

/** The happenings and sayings of a story that have a date, with their words, and how many have none. */
export interface DatedEntries {
  readonly dated: readonly DatedEntry[];
  readonly undatedHappenings: number;
}

/** Words of fewer code units than this need their sentence around them. */
const SHORT_WORDS = 60;

/** Looks up the words of a timeline; `readings` are those that the story was made of. */
export function toDatedEntries(story: Story, readings: readonly Reading[]): DatedEntries {
  const articles = story.articles.map(withoutFolders);
  const index = toStoryIndex({ ...story, articles }, readings);
  const toPlace = createToPlace(index);
  const placeOf = new Map(articles.map(({ id }, place) => [id, place]));
  const dated: DatedEntry[] = [];
  let undatedHappenings = 0;
  for (const entry of story.timeline) {
    if (entry.kind === 'publication' || !index.readings.has(entry.what.article)) continue;
    const when = toWhen(entry);
    if (when === null) {
      if (entry.kind === 'happening') undatedHappenings++;
      continue;
    }
    const sources = [...(entry.sources.length === 0 ? [entry.what] : entry.sources)].sort(
      (a, b) => (placeOf.get(a.article) ?? 0) - (placeOf.get(b.article) ?? 0) || a.span.start - b.span.start,
    );
    dated.push({
      entry,
      when,
      words: toRefWords(index, entry.what),
      around: toAround(index, entry.what),
      voices: entry.voices.flatMap((id) => toVoiceName(index, id) ?? []),
      told: sources.map((ref) => toToldAt(index, toPlace, ref)),
    });
  }
  return { dated, undatedHappenings };
}

function toToldAt(index: StoryIndex, toPlace: ToPlace, ref: Ref): ToldAt {
  const place = toPlace(ref);
  return {
    article: toArticleName(index, ref.article),
    id: ref.article,
    span: ref.span,
    place: place === null ? null : `${place.unit} ${place.number}`,
    url: toWebAddress(index.articles.get(ref.article)?.article.url ?? null),
    words: toRefWords(index, ref),
  };
}

function toAround(index: StoryIndex, ref: Ref): string {
  const reading = index.readings.get(ref.article);
  const words = toRefWords(index, ref);
  if (reading === undefined || words.length >= SHORT_WORDS) return words;
  const sentence = reading.sentences[findIndexAt(reading.sentences, ref.span.start)] ?? ref.span;
  const { start, end, isCutBefore, isCutAfter } = toExcerpt(reading.article.text, ref.span, sentence);
  return `${isCutBefore ? '… ' : ''}${toSpansText(reading.article.text, [{ start, end }])}${isCutAfter ? ' …' : ''}`;
}

const FIRST_DAY = new Date(0).setUTCFullYear(1, 0, 1) / 86_400_000;
const LAST_DAY = new Date(0).setUTCFullYear(10_000, 0, 1) / 86_400_000;

/** Null for what has no date, or none that a calendar of four digits has room for. */
function toWhen({ when, mod }: TimelineEntry): When | null {
  if (when === null) return null;
  const words = toValueWords({ value: when, mod, type: 'DATE' });
  const days = toDays(when, mod);
  if (words === null || days === null || !(days.from >= FIRST_DAY && days.to < LAST_DAY)) return null;
  const [, , , , part] = DAY.exec(when) ?? [];
  const time = part !== undefined && isHour(part) ? part : null;
  return {
    words,
    days: { from: Math.floor(days.from), to: Math.ceil(days.to) },
    clock: time === null ? null : { time: time.replace('Z', ''), isUtc: time.endsWith('Z') },
  };
}

function isHour(part: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?Z?$/.test(part);
}
