import type { Status } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import type { Span } from '../../document/span.ts';
import type { Ref } from '../../document/story.ts';
import { type Compared, isPublishedAfter, toRef } from '../material.ts';
import { type Dated, toDated, toGap, toLength } from './dated.ts';
import type { JoinedHappening } from './join-happenings.ts';
import type { ToldHappening } from './told-happening.ts';

/** Statuses that a plan told on the same day, or without a day, does not undo. */
const SETTLED: ReadonlySet<Status> = new Set(['cancelled', 'postponed', 'occurred', 'denied']);

/** Every status any article gives a happening, in the order of publication, then of the text. */
export function toHistory(joined: JoinedHappening): readonly (Ref & { readonly status: Status })[] {
  return joined
    .flatMap(({ article, happening }) =>
      happening.mentions.map(({ what, status }) => ({ article, status, ref: toRef(article, happening.id, what) })),
    )
    .sort((a, b) => a.article.order - b.article.order || a.ref.span.start - b.ref.span.start)
    .map(({ ref: { article, finding, span }, status }) => ({ article, finding, span, status }));
}

/** The telling that says where a happening stands at the end: the latest, one that only supposes it before none else. */
export function toFinalTelling(joined: JoinedHappening): ToldHappening {
  return joined.reduce((last, next) => (isOvertaking(next, last) ? next : last));
}

function isOvertaking(next: ToldHappening, last: ToldHappening): boolean {
  const [status, before] = [next.happening.status, last.happening.status];
  if (before === 'hypothetical' || status === 'hypothetical') return status !== 'hypothetical';
  return SETTLED.has(status) || !SETTLED.has(before) || isPublishedAfter(next.article, last.article);
}

/** The date that most articles agree on, the most precise of these; a moved happening has the last one. Null where none is given. */
export function toWhen(joined: JoinedHappening): Dated | null {
  const dates = new Map<string, { readonly dated: Dated; readonly articles: Set<string> }>();
  for (const { article, dates: own } of joined) {
    for (const dated of own) {
      const key = `${dated.value} ${dated.mod}`;
      const known = dates.get(key) ?? { dated, articles: new Set() };
      dates.set(key, known);
      known.articles.add(article.id);
    }
  }
  const final = toFinalTelling(joined);
  const last = final.dates.at(-1);
  let best: Dated | null = null;
  let most = -1;
  let shortest = Number.POSITIVE_INFINITY;
  for (const { dated } of dates.values()) {
    const agreeing = new Set<string>();
    for (const { dated: other, articles } of dates.values()) {
      if (toGap(dated, other) === 0) for (const id of articles) agreeing.add(id);
    }
    const length = toLength(dated);
    if (agreeing.size < most || (agreeing.size === most && length >= shortest)) continue;
    best = dated;
    most = agreeing.size;
    shortest = length;
  }
  const when = best !== null && last !== undefined && toGap(best, last) > 0 ? last : best;
  return when === null ? null : withoutDisputedClock(when, joined);
}

const CLOCK = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/;
/** In minutes: clocks nearer than this may be of one moment. */
const ONE_MOMENT = 15;

/** The day alone where the tellings of it give clock times that are apart: neither is what all tell. */
function withoutDisputedClock(when: Dated, joined: JoinedHappening): Dated {
  const [, day, ...own] = CLOCK.exec(when.value) ?? [];
  if (day === undefined) return when;
  const isDisputed = joined.some(({ dates }) =>
    dates.some(({ value }) => {
      const [, other, ...clock] = CLOCK.exec(value) ?? [];
      return other === day && Math.abs(toMinutes(own) - toMinutes(clock)) > ONE_MOMENT;
    }),
  );
  return isDisputed ? { ...when, value: day, mod: null } : when;
}

function toMinutes([hour, minute]: readonly string[]): number {
  return Number(hour) * 60 + Number(minute);
}

/** What may stand between "was called off" and the day of it. */
const LEADS_ON =
  /^\s+(?:(?:early|late|at (?:noon|dusk|dawn|midday|midnight|sunset|sunrise|short notice|the last (?:minute|moment))) )?(?:on |in )?$/i;
const REACH = 28;
/** The day on which what has no day of its own was called off or put off: "The strike was called off on Wednesday". Null where none is told. */
export function toEnd(joined: JoinedHappening): Dated | null {
  const { article, happening } = toFinalTelling(joined);
  if (happening.status !== 'cancelled' && happening.status !== 'postponed') return null;
  const dated = findEndAfter(article, happening.cue) ?? findEndBefore(article, happening.cue);
  // A day ahead is the new one, not that of the putting off.
  return dated !== null && article.day !== null && dated.days.from <= article.day ? dated : null;
}

function findEndAfter({ reading: { times }, words: { text } }: Compared, { end }: Span): Dated | null {
  const next = times[findLastStarting(times, end) + 1];
  if (next === undefined || next.start > end + REACH) return null;
  return LEADS_ON.test(text.slice(end, next.start)) ? toDated(next) : null;
}

/** "<On Monday> the union called off the strike": the day at the head of its clause. */
const HEADS_CLAUSE = /(?:^|[;:,]\s|\b(?:and|but|yet)\s)(?:early |late )?on\s$/i;
const TO_VERB = /^(?:,\s[^,;:.]{2,30},)?,?\s[^,;:.]{2,60}\s$/;
/** "On Monday the mayor thanked them for" calling it off, "shares rose after" it was: the day is that of another verb. */
const OF_ANOTHER =
  /\b(?:for|after|since|that|because|as|when|while|before|if|how|to|about|against|by|said|says|told|heard)\s/i;
/** In UTF-16 code units. */
const LONGEST_LEAD = 100;

function findEndBefore({ reading: { times, sentences }, words: { text } }: Compared, { start }: Span): Dated | null {
  const time = times[findLastStarting(times, start - 1)];
  const sentence = sentences[findLastStarting(sentences, start)];
  if (time === undefined || sentence === undefined || time.start < sentence.start || start - time.end > LONGEST_LEAD)
    return null;
  const isHead =
    time.start === sentence.start ||
    HEADS_CLAUSE.test(text.slice(sentence.start, Math.max(sentence.start, time.start)));
  const lead = text.slice(time.end, start);
  return isHead && TO_VERB.test(lead) && !OF_ANOTHER.test(lead) ? toDated(time) : null;
}
