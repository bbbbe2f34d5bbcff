import type { Band, Forecast } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isInside, isOverlapping, type Span, toText } from '../../document/span.ts';
import { type Compared, findInside, type OwnArticle, once } from '../material.ts';
import { type Profile, toProfile, toReduced } from '../profile.ts';
import { countNegations } from '../statements/negation.ts';
import { toStem } from '../stem.ts';
import { type Dated, toDated, toLength } from '../timeline/dated.ts';
import type { JoinedVoices } from '../voices/joined-voices.ts';
import { toForm, toWordIndex, toWordRange } from '../words.ts';
import { findPlans, isOfDeed } from './find-plans.ts';

/** A forecast as one article tells it. */
export interface ToldForecast {
  readonly article: Compared;
  readonly forecast: Forecast;
  readonly voice: string | null;
  /** What is to come, without the words that make it a forecast and without its times. */
  readonly about: Profile;
  /** Stem of the word after those that make it a forecast: what is to happen. */
  readonly predicate: string;
  /** Index of the word for the deed; -1 where a thing is to come. */
  readonly deed: number;
  /** True where the predicate is a thing, not a deed: "there will be <an appeal>", "will go to <prison>". */
  readonly isOfThing: boolean;
  /** The stems of each name in it: who or what must be spoken of where it is settled. */
  readonly names: readonly (readonly string[])[];
  /** What the sentence and the one before it tell besides, where the forecast has but a pronoun for what it is about; else null. */
  readonly context: Profile | null;
  /** True for "not before March". */
  readonly isNotBefore: boolean;
  /** True where it has until its time: "by Friday", "before Easter", "within two weeks". */
  readonly isBy: boolean;
  /** True where it foretells that something will not be. */
  readonly isNegated: boolean;
  /** False where it takes no side: "cannot be ruled out". */
  readonly isSided: boolean;
  readonly horizon: Dated | null;
}

const UNLIKELY: ReadonlySet<Band | null> = new Set<Band | null>(['unlikely', 'very-unlikely', 'almost-no-chance']);
const OPEN = /\brul(?:e|ed|ing) out\b|\bmay\b|\bmight\b|\bcould\b/i;
/** Pronouns, words that lead to a time, and figures, which are compared apart. */
const SAYS_NOTHING = /^(?:he|she|it|they|we|i|within|until|before|after|during|\d.*)$/;
const FUTURE = /\b(?:will|would|won|going)\b/i;
const NOT_BEFORE = /\b(?:not|never|unlikely)\b.*\b(?:before|until)\b|n['’]t\b.*\b(?:before|until)\b/i;

/** The forecasts of one article, in their order. */
export function toToldForecasts(article: Compared, voices: JoinedVoices): readonly ToldForecast[] {
  const voiceOf = voices.byAttribution[article.order];
  return once(article, toOwnForecasts).map((told) => ({
    ...told,
    voice: voiceOf?.get(told.forecast.holder ?? '') ?? null,
  }));
}

function toOwnForecasts(article: OwnArticle, self: Compared): readonly Omit<ToldForecast, 'voice'>[] {
  const { words } = article;
  return [...toOutermost(article), ...findPlans(article)].map((forecast) => {
    const cue = forecast.cues.map((span) => toText(words.text, span)).join(' ');
    const isUnlikely = UNLIKELY.has(forecast.band);
    const told = toTold(article, forecast);
    return {
      article: self,
      forecast,
      about: toReduced(toProfile(words, told), (stem) => !SAYS_NOTHING.test(stem)),
      ...findPredicate(article, forecast, told),
      names: toNames(article, forecast),
      context: toContext(article, forecast),
      isNotBefore: NOT_BEFORE.test(toText(words.text, forecast)),
      isBy: isUntil(article, forecast),
      isNegated: isDenied(article, forecast, isUnlikely) !== isUnlikely,
      isSided: forecast.band !== 'even' && !OPEN.test(cue),
      horizon: toHorizon(article, forecast),
    };
  });
}

/** Without what stands in a longer one of the same speaker: "my guess is that it will rain" and "it will rain". */
function toOutermost({ reading: { forecasts }, attributionById }: OwnArticle): readonly Forecast[] {
  const speakers = forecasts.map(({ holder }) => attributionById.get(holder ?? '')?.speaker ?? null);
  return forecasts.filter(
    (inner, index) =>
      !forecasts.some(
        (outer, at) =>
          isInside(inner, outer) &&
          outer.end - outer.start > inner.end - inner.start &&
          speakers[at] === speakers[index],
      ),
  );
}

/** True for what is planned, and foretold no more than that. */
export function isPlan({ forecast }: Pick<ToldForecast, 'forecast'>): boolean {
  return forecast.by.startsWith('happenings/');
}

/** True where the words deny, what the band tells already left out. */
function isDenied({ words }: OwnArticle, forecast: Forecast, isUnlikely: boolean): boolean {
  const inBand = isUnlikely
    ? forecast.cues.filter((cue) => isInside(cue, forecast) && !FUTURE.test(toText(words.text, cue)))
    : [];
  const counted = inBand.reduce((sum, cue) => sum + countNegations(words, cue), 0);
  return countNegations(words, forecast) > counted;
}

const LENGTH = /^P(\d+)([DWMY])$/;
const DAYS = { D: 1, W: 7, M: 30, Y: 365 } as const;

/** The time by which it is to be seen; "within ten days" counts from publication. */
function toHorizon({ timeById, day, words: { text } }: OwnArticle, { horizon }: Forecast): Dated | null {
  const time = timeById.get(horizon ?? '');
  const dated = toUntilBegin(toDated(time), time, text, day);
  const length = LENGTH.exec(time?.value ?? '');
  if (dated !== null || time === undefined || length === null || day === null) return dated;
  const to = day + Number(length[1]) * DAYS[length[2] as keyof typeof DAYS] + 1;
  return {
    value: time.value as string,
    mod: null,
    days: { from: day, to },
    span: { start: time.start, end: time.end },
  };
}

const BEFORE = /\bbefore (?:the )?$/i;

/** "Before the summer": until it begins. */
function toUntilBegin(
  dated: Dated | null,
  time: { readonly start: number; readonly mod: string | null } | undefined,
  text: string,
  day: number | null,
): Dated | null {
  if (dated === null || time === undefined || day === null || time.mod !== null || toLength(dated) === 1) return dated;
  if (dated.days.from <= day || !BEFORE.test(text.slice(Math.max(0, time.start - REACH_OF_BY), time.start)))
    return dated;
  return { ...dated, days: { from: Math.min(day, dated.days.from - 1), to: dated.days.from } };
}

const BY = /\b(?:by|before|within|no later than)\s+(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?$/i;
/** In UTF-16 code units: what leads to a time. */
const REACH_OF_BY = 24;

function isUntil({ timeById, words: { text } }: OwnArticle, { horizon }: Forecast): boolean {
  const time = timeById.get(horizon ?? '');
  return time !== undefined && BY.test(text.slice(Math.max(0, time.start - REACH_OF_BY), time.start));
}

function toNames({ words, mentions }: OwnArticle, forecast: Forecast): readonly (readonly string[])[] {
  const cue = forecast.cues[0]?.start ?? forecast.start;
  return findInside(mentions, [forecast])
    .map(({ how, start, end, entity }) => {
      // "she said she did not expect": who foretells it.
      if (how === 'pronoun' && forecast.by === 'forecasts/self-foretold' && start < cue) return [];
      if (how === 'pronoun') return entity.name.split(' ').map(toStem);
      if (how === 'role') return [];
      const { from, to } = toWordRange(words, { start, end });
      return words.stems.slice(from, to);
    })
    .map((stems) => stems.filter((stem) => stem.length > 2))
    .filter(({ length }) => length > 0);
}

const PRONOUN = /^(?:that\s+)?(?:to\s+\w+\s+)?(?:it|they|them|he|she|him|her|this|these|those)\b/i;

function toContext({ words, reading }: OwnArticle, forecast: Forecast): Profile | null {
  if (!PRONOUN.test(toText(words.text, forecast))) return null;
  const at = findLastStarting(reading.sentences, forecast.start);
  const own = reading.sentences[at];
  const before = reading.sentences[at - 1];
  if (own === undefined) return null;
  return toProfile(words, [...(before === undefined ? [] : [before]), { start: own.start, end: forecast.start }]);
}

/** The pieces between the cues and the times. */
function toTold({ reading }: OwnArticle, forecast: Forecast): readonly Span[] {
  const first = findLastStarting(reading.times, forecast.start - 1) + 1;
  const cut: Span[] = [...forecast.cues];
  for (let index = first; index < reading.times.length; index++) {
    const time = reading.times[index] as Span;
    if (time.start >= forecast.end) break;
    cut.push(time);
  }
  const told: Span[] = [];
  let { start } = forecast;
  for (const span of cut.filter((one) => isOverlapping(one, forecast)).sort((a, b) => a.start - b.start)) {
    if (span.start > start) told.push({ start, end: span.start });
    start = Math.max(start, span.end);
  }
  if (start < forecast.end) told.push({ start, end: forecast.end });
  return told;
}

const PASSES_OVER =
  /^(?:be|been|being|have|has|not|never|also|then|only|soon|still|even|now|again|yet|once|to|that|it|there|they|he|she|we|\w+ly)$/i;
/** Verbs that leave it to the next words what is to happen: "go to prison", "get the licence". */
const LIGHT = /^(?:go|get|take|come|make|give|put|see|do)$/i;
const MORE = /^(?:more|further|additional|new)$/i;
const FEWER = /^(?:fewer|less)$/i;
const REACH = 6;

type Predicate = Pick<ToldForecast, 'predicate' | 'deed' | 'isOfThing'>;

function findPredicate(article: OwnArticle, forecast: Forecast, told: readonly Span[]): Predicate {
  const { words } = article;
  if (isPlan({ forecast })) return toPlanned(article, forecast, told);
  const last = forecast.cues.findLast((cue) => isInside(cue, forecast));
  const thing = toThing(article, told);
  if (last === undefined)
    return forecast.by === 'forecasts/expected-thing'
      ? toExpected(article, forecast, thing)
      : findVerb(article, forecast, thing);
  // "More rain is forecast": what is to happen stands before the cue.
  if (forecast.by === 'forecasts/expected-then') return toThingOnly(thing);
  // "did not expect him to go": the deed stands behind its "to".
  if (!FUTURE.test(toText(words.text, last)) && forecast.by === 'forecasts/self-foretold')
    return findVerb(article, forecast, thing);
  const from = toWordIndex(words, last.end);
  const isThere = /\bthere\s*$/i.test(words.text.slice(Math.max(forecast.start, last.start - 8), last.start));
  for (let index = from; index < Math.min(words.count, from + REACH); index++) {
    if ((words.starts[index] as number) >= forecast.end) break;
    const stem = words.stems[index] as string;
    const form = toForm(words, index);
    if (stem === '' || PASSES_OVER.test(form)) continue;
    // "give way" is a phrase of one meaning.
    if (isThere || (LIGHT.test(form) && !stem.startsWith('='))) return toThingOnly(thing);
    return { predicate: stem, deed: index, isOfThing: false };
  }
  return NO_DEED;
}

const NO_DEED: Predicate = { predicate: '', deed: -1, isOfThing: false };

function toThingOnly(thing: string): Predicate {
  return { predicate: thing, deed: -1, isOfThing: true };
}

/** The deed that is planned, or the event. */
function toPlanned(article: OwnArticle, forecast: Forecast, told: readonly Span[]): Predicate {
  const { words, reading } = article;
  if (!isOfDeed(forecast.by)) return toThingOnly(toThing(article, told));
  const cue = reading.happenings
    .find(({ id }) => id === forecast.id)
    ?.mentions.find(({ status, when }) => status === 'planned' && when !== null)?.cue;
  const last = cue === undefined ? -1 : toWordRange(words, cue).to - 1;
  return { predicate: words.stems[last] ?? '', deed: last, isOfThing: false };
}

/** "expects <more cases>": that they rise; "a first cut": the cut. */
function toExpected({ words }: OwnArticle, forecast: Forecast, thing: string): Predicate {
  const first = toForm(words, toWordIndex(words, forecast.start));
  if (MORE.test(first)) return { predicate: toStem('rise'), deed: -1, isOfThing: false };
  if (FEWER.test(first)) return { predicate: toStem('fall'), deed: -1, isOfThing: false };
  return toThingOnly(thing);
}

/** The infinitive of "expects regulators <to wave> the deal through". */
function findVerb({ words }: OwnArticle, { start, end }: Forecast, thing: string): Predicate {
  const from = toWordIndex(words, start);
  for (let index = from; index + 1 < words.count && (words.ends[index + 1] as number) <= end; index++) {
    if (!/^to$/i.test(toForm(words, index))) continue;
    for (let at = index + 1; at < words.count && (words.ends[at] as number) <= end; at++) {
      const form = toForm(words, at);
      if (PASSES_OVER.test(form)) continue;
      const stem = words.stems[at] as string;
      return LIGHT.test(form) && !stem.startsWith('=')
        ? toThingOnly(thing)
        : { predicate: stem, deed: at, isOfThing: false };
    }
  }
  return NO_DEED;
}

/** The stem that tells most of what is to come; the first of equals. */
function toThing({ words }: OwnArticle, told: readonly Span[]): string {
  let thing = '';
  let most = 0;
  for (const span of told) {
    const { from, to } = toWordRange(words, span);
    for (let index = from; index < to; index++) {
      const rarity = words.rarities[index] as number;
      if (rarity <= most || /^\p{Lu}/u.test(toForm(words, index))) continue;
      most = rarity;
      thing = words.stems[index] as string;
    }
  }
  return thing;
}
