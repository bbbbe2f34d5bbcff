import { toDayNumber } from '../../document/days.ts';
import type { Attribution, Time } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import type { Span } from '../../document/span.ts';
import { anyWordOf, toPattern } from '../../language/pattern.ts';
import type { OwnArticle } from '../material.ts';
import { type Dated, toDated } from './dated.ts';

/** "a day after", "two weeks before": how many, of which unit. */
const LENGTH = /^P(\d+)([DW])$/;
const FOLLOWS = /^\s+(after|before)\s+/;
/** What comes is the news itself, and that is of the day of publication. */
const NEWS_COMES = toPattern(
  'i',
  /\b/,
  anyWordOf(
    'news announcement report decision move statement word revelation disclosure cancellation verdict ruling attack article',
  ),
  /\b[^.;:]{0,60}\b(?:comes?|came|follows|followed)\s+(?:just |only |barely |less than |about |some )?$/,
);
/** In UTF-16 code units. */
const REACH = 110;

/** The date of each saying that an article dates by counting from another day: "news came a day after agents told lawmakers". */
export function findEventDates(article: OwnArticle): ReadonlyMap<string, Dated> {
  const { reading } = article;
  const dates = new Map<string, Dated>();
  const openings = toOpenings(article);
  for (const time of reading.times) {
    if (time.anchor !== 'event' || time.type !== 'DURATION') continue;
    const length = LENGTH.exec(time.value ?? '');
    const follows = FOLLOWS.exec(reading.article.text.slice(time.end, time.end + 10));
    if (length === null || follows === null) continue;
    const from = toAnchorDay(article, time);
    const attribution = findSayingAt(openings, time.end + follows[0].length);
    if (from === null || attribution === null || attribution.time !== null) continue;
    const days = Number(length[1]) * (length[2] === 'W' ? 7 : 1);
    const day = follows[1] === 'after' ? from - days : from + days;
    const dated = toDay(day, { start: time.start, end: time.end });
    if (dated !== null) dates.set(attribution.id, dated);
  }
  return dates;
}

/** The day from which is counted: that of a time right before, as in "said Wednesday, a day after", or of the news itself. */
function toAnchorDay({ reading, day }: OwnArticle, time: Time): number | null {
  const { text } = reading.article;
  const sentence = reading.sentences[findLastStarting(reading.sentences, time.start)];
  const start = Math.max(sentence?.start ?? 0, time.start - REACH);
  const before = text.slice(start, time.start);
  if (NEWS_COMES.test(before)) return day;
  const previous = toDated(reading.times[findLastStarting(reading.times, time.start - 1)]);
  const isNext =
    previous !== null && previous.span.start >= start && /^,\s+$/.test(text.slice(previous.span.end, time.start));
  return isNext && previous.days.to - previous.days.from === 1 ? previous.days.from : null;
}

/** The saying that begins with its source at `offset`; null where none does. */
function findSayingAt(openings: readonly Opening[], offset: number): Attribution | null {
  const opening = openings[findLastStarting(openings, offset)];
  if (opening === undefined || offset >= opening.end) return null;
  return opening.attribution.cue.some(({ start }) => start > offset && start < offset + REACH)
    ? opening.attribution
    : null;
}

interface Opening extends Span {
  readonly attribution: Attribution;
}

function toOpenings({ reading }: OwnArticle): readonly Opening[] {
  return reading.attributions
    .flatMap((attribution) => attribution.source.slice(0, 1).map((span) => ({ ...span, attribution })))
    .sort((a, b) => a.start - b.start);
}

/** A day counted from 1 January 1970 as a date; null for one that has no calendar value of four figures. */
function toDay(day: number, span: Span): Dated | null {
  const date = new Date(day * 86_400_000);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1000 || date.getUTCFullYear() > 9999) return null;
  const value = date.toISOString().slice(0, 10);
  const from = toDayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  return { value, mod: null, days: { from, to: from + 1 }, span };
}
