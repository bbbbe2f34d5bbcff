import type { Days } from '../../document/days.ts';
import { toDays } from '../../document/days.ts';
import type { Status } from '../../document/findings.ts';
import { isInside, toText } from '../../document/span.ts';
import type { Ref, TimelineEntry } from '../../document/story.ts';
import { type Compared, toRef } from '../material.ts';
import type { JoinedVoices } from '../voices/joined-voices.ts';
import { toClearest } from './clearest.ts';
import { type Dated, toGap } from './dated.ts';
import { findSayings, type Saying } from './find-sayings.ts';
import { isDeed } from './head.ts';
import type { JoinedHappening } from './join-happenings.ts';
import { type JoinedSaying, joinSayings } from './join-sayings.ts';
import { toEnd, toFinalTelling, toHistory, toWhen } from './settle.ts';
import type { ToldHappening } from './told-happening.ts';
import { toToldOnce } from './told-once.ts';

type Draft = Omit<TimelineEntry, 'id'>;

/** Articles beyond this number would bury what they tell. */
const MOST_PUBLICATIONS = 40;

/** What the articles tell in order of time: happenings, dated sayings, and the articles themselves where they are few. */
export function toTimeline(
  articles: readonly Compared[],
  voices: JoinedVoices,
  happenings: readonly JoinedHappening[],
): readonly TimelineEntry[] {
  const orderById = new Map(articles.map(({ id, order }) => [id, order]));
  const sayings = articles.flatMap((article) => toOutermost(findSayings(article, voices)));
  const drafts: Draft[] = [
    ...toToldOnce(happenings, sayings).flatMap((joined) => toHappeningEntry(joined, voices)),
    ...joinSayings(sayings).map(toSayingEntry),
    ...(articles.length > MOST_PUBLICATIONS ? [] : articles.flatMap(toPublicationEntry)),
  ];
  return drafts
    .map((draft) => ({ draft, key: toSortKey(draft, orderById) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ draft }, index) => ({ id: `t${index + 1}`, ...draft }));
}

function toHappeningEntry(joined: JoinedHappening, voices: JoinedVoices): readonly Draft[] {
  if (joined.every(isOfNarrator)) return [];
  const day = toWhen(joined);
  const end = toEnd(joined);
  const when = day ?? end;
  const { status } = toFinalTelling(joined).happening;
  if (when === null && !isWorthTelling(joined)) return [];
  const given = day === null || status !== 'occurred' ? [] : findGivenUp(joined, day);
  if (given.length > 0)
    return [given, joined.filter((told) => !given.includes(told))].flatMap((part) => toHappeningEntry(part, voices));
  const history = toHistory(joined);
  const entry: Draft = {
    kind: 'happening',
    when: when?.value ?? null,
    mod: when?.mod ?? null,
    what: toClearest(joined),
    status,
    history,
    sources: history.map(({ article, finding, span }) => ({ article, finding, span })),
    voices: toTellers(joined, voices, status),
  };
  if (day === null || end === null) return [entry];
  if (end.days.to <= day.days.from) return [toEndEntry(entry, joined, end), entry];
  return hasBegun(joined) && end.days.from >= day.days.to
    ? [{ ...entry, status: 'occurred', voices: toTellers(joined, voices, 'occurred') }, toEndEntry(entry, joined, end)]
    : [entry];
}

/** A strike that began on Monday and was called off on Wednesday was held, and then ended. */
function hasBegun(joined: JoinedHappening): boolean {
  return joined.some(({ happening }) =>
    happening.mentions.some(({ status }) => status === 'occurred' || status === 'ongoing'),
  );
}

/** What was planned for another day and called off before it was done after all: a course of its own. Nothing where all tell of one day. */
function findGivenUp(joined: JoinedHappening, done: Dated): JoinedHappening {
  const given = joined.filter(({ happening: { status }, dates }) => {
    if (status !== 'planned' && status !== 'cancelled') return false;
    return dates.every((dated) => toGap(dated, done) > 0 && dated.days.to <= done.days.from);
  });
  return given.some(({ happening, dates }) => happening.status === 'cancelled' && dates.length > 0) ? given : [];
}

/** Whose word it is that it came to this; nobody's where an article vouches for it: a plan that it tells of vouches for no deed. */
function toTellers(joined: JoinedHappening, voices: JoinedVoices, final: Status): readonly string[] {
  const told = joined.flatMap(({ article, happening }) =>
    happening.mentions.map(({ holder, status }) => ({ article, holder, status })),
  );
  const ofFinal = told.filter(({ status }) => status === final);
  const tellings = ofFinal.length > 0 ? ofFinal : told;
  if (tellings.some(({ holder }) => holder === null)) return [];
  return toUnique(tellings.map(({ article, holder }) => voices.byAttribution[article.order]?.get(holder ?? '')));
}

/** The calling off or putting off itself, where the event has a day of its own and that is a later one. */
function toEndEntry(entry: Draft, joined: JoinedHappening, { value, mod }: Dated): Draft {
  const final = toFinalTelling(joined);
  const { what } = entry;
  const told = final.happening.mentions.find(({ status }) => status === entry.status) ?? final.happening;
  return {
    ...entry,
    when: value,
    mod,
    what: final.article.id === what.article ? what : toRef(final.article, final.happening.id, told.what),
    history: [],
    sources: [toRef(final.article, final.happening.id, told.what)],
  };
}

const NARRATOR = /^(?:I|we|this (?:reporter|correspondent|writer|columnist|author))\b/i;

/** "I slept badly": what whoever tells it did is no part of what is told. */
function isOfNarrator({ article, happening }: ToldHappening): boolean {
  return NARRATOR.test(toText(article.words.text, happening.what));
}

/** What is only supposed, and at no time, or meant or done on no known day by one article alone, is no part of a course of events; nor is "the attack", of which nothing is told. */
function isWorthTelling(joined: JoinedHappening): boolean {
  const { status } = toFinalTelling(joined).happening;
  if (status === 'hypothetical') return false;
  if (new Set(joined.map(({ article }) => article.id)).size > 1) return true;
  if ((status === 'planned' || status === 'occurred') && joined.every(({ isBare }) => isBare)) return false;
  return (status !== 'planned' && status !== 'occurred') || !joined.every(({ happening }) => isDeed(happening));
}

/** "He welcomed it" within "he welcomed it and said that …", both of one day, is told once. */
function toOutermost(sayings: readonly Saying[]): readonly Saying[] {
  return sayings.filter(
    (inner) =>
      !sayings.some(
        (outer) =>
          outer !== inner &&
          outer.dated.value === inner.dated.value &&
          isInside(inner.span, outer.span) &&
          (!isInside(outer.span, inner.span) || sayings.indexOf(outer) < sayings.indexOf(inner)),
      ),
  );
}

function toSayingEntry(joined: JoinedSaying): Draft {
  const clearest = joined.reduce((best, next) => (next.about.norm > best.about.norm ? next : best));
  return {
    kind: 'saying',
    when: clearest.dated.value,
    mod: clearest.dated.mod,
    what: toRef(clearest.article, clearest.attribution.id, clearest.span),
    status: null,
    history: [],
    sources: joined.map(({ article, attribution, span }) => toRef(article, attribution.id, span)),
    voices: toUnique(joined.map(({ voice }) => voice)),
  };
}

function toPublicationEntry(article: Compared): readonly Draft[] {
  const { published } = article.article;
  if (published === null) return [];
  const { blocks, text } = article.reading.article;
  const block =
    blocks.find(({ kind }) => kind === 'title') ?? blocks.find(({ kind }) => kind === 'paragraph') ?? blocks[0];
  const what = toRef(article, null, block ?? { start: 0, end: text.length });
  return [
    {
      kind: 'publication',
      when: published.slice(0, 10),
      mod: null,
      what,
      status: null,
      history: [],
      sources: [what],
      voices: [],
    },
  ];
}

function toUnique(ids: readonly (string | null | undefined)[]): readonly string[] {
  return [...new Set(ids.filter((id) => id !== null && id !== undefined))];
}

const KINDS: readonly TimelineEntry['kind'][] = ['happening', 'saying', 'publication'];

/** First day, last day, what was to be and is not before the rest, kind, article, place. */
function toSortKey(
  { when, mod, status, kind, what }: Draft,
  orderById: ReadonlyMap<string, number>,
): readonly number[] {
  const days: Days | null = when === null ? null : toDays(when, mod);
  const isOff = status === 'cancelled' || status === 'postponed';
  return [
    days?.from ?? Number.POSITIVE_INFINITY,
    days?.to ?? Number.POSITIVE_INFINITY,
    days === null && !isOff ? 1 : 0,
    KINDS.indexOf(kind),
    orderById.get(what.article) ?? 0,
    toStart(what),
  ];
}

function toStart({ span }: Ref): number {
  return span.start;
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [index, key] of a.entries()) {
    const other = b[index] as number;
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}
