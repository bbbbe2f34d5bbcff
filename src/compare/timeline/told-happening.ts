import type { Happening, HappeningMention } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isInside, isOverlapping, type Span, toText } from '../../document/span.ts';
import { ROLE_NOUNS } from '../../lexicon/roles.ts';
import { STATUS_MODIFIERS } from '../../lexicon/status-verbs.ts';
import { toCountry } from '../countries.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { findMentionsIn } from '../mentions.ts';
import type { PlacedMention } from '../placed-mention.ts';
import { type Profile, toProfile } from '../profile.ts';
import { toStem } from '../stem.ts';
import type { JoinedVoices } from '../voices/joined-voices.ts';
import { toWordRange } from '../words.ts';
import { type Dated, toDated } from './dated.ts';
import { isDeed, isHeadStem, toHead } from './head.ts';

/** A happening as one article tells it, with what comparing it to those of others looks at. */
export interface ToldHappening {
  readonly article: Compared;
  readonly happening: Happening;
  /** Stem of the word that says what kind of thing happens. */
  readonly head: string;
  /** Voice ids of the people in its words, else of those said to take part. */
  readonly people: ReadonlySet<string>;
  /** Countries in its words, a capital standing for its country. */
  readonly countries: ReadonlySet<string>;
  /** What its words tell beside the head, the people, the countries and the dates. */
  readonly about: Profile;
  /** Stems of what its words tell to have been closed or the like: "pass" of "the Storn pass has been closed"; empty for all else. */
  readonly subjects: ReadonlySet<string>;
  /** All stems of its words. */
  readonly words: Profile;
  /** The date of each mention that has one. */
  readonly dates: readonly HappeningDate[];
  /** True where its words say no more than the head: "the visit", "a visit". */
  readonly isBare: boolean;
  /** The office where its words say beside the head only that it is its: "president" of "the president's visit"; null elsewhere. */
  readonly office: string | null;
  /** What its people are said to be in its article: "president". */
  readonly offices: ReadonlySet<string>;
  /** The sentences that tell it, each by its words and where in them the deed stands: what an agency's report and its copy share. */
  readonly sentences: ReadonlySet<string>;
  /** How it points back where it is bare: to its own article ("this visit"), to any ("the visit"); null where it does not ("a visit"). */
  readonly points: 'here' | 'anywhere' | null;
}

/** The date that a mention gives. */
export interface HappeningDate extends Dated {
  readonly mention: HappeningMention;
  /** True where the date is part of the name: "the May 9 parade". */
  readonly isOnName: boolean;
}

/** Looks at the happenings of one article, in their order. */
export function toToldHappenings(article: Compared, voices: JoinedVoices): readonly ToldHappening[] {
  const { slips, happenings } = once(article, toOwnHappenings);
  return happenings.map(({ told, named }) => {
    const people = new Set<string>();
    for (const { entity, start, end } of named) {
      const voice = voices.byEntity[article.order]?.get(entity.id);
      if (entity.kind === 'person' && voice !== undefined && !slips.some((slip) => isOverlapping(slip, { start, end })))
        people.add(voice);
    }
    const isOfNobody = people.size === 0;
    if (isOfNobody) addTakingPart(article, told.happening, voices, slips, people);
    const entities = new Set([...named.map(({ entity }) => entity.id), ...told.happening.who]);
    return {
      article: told.article,
      happening: told.happening,
      head: told.head,
      people,
      countries: told.countries,
      about: told.about,
      subjects: told.subjects,
      words: told.words,
      dates: told.dates,
      isBare: told.about.weights.size === 0 && told.countries.size === 0 && isOfNobody,
      office: isOfNobody ? told.office : null,
      offices: toOffices(article, entities),
      sentences: told.sentences,
      points: told.points,
    };
  });
}

/** The happenings of an article, whoever its people are in the story. */
interface OwnHappenings {
  /** Where reading found a slip in a name. */
  readonly slips: readonly Span[];
  readonly happenings: readonly {
    readonly told: Omit<ToldHappening, 'people' | 'isBare' | 'offices'>;
    readonly named: readonly PlacedMention[];
  }[];
}

function toOwnHappenings(article: OwnArticle, self: Compared): OwnHappenings {
  const { reading } = article;
  return {
    slips: reading.problems.flatMap(({ code, span }) => (code === 'name-slip' && span !== null ? [span] : [])),
    happenings: reading.happenings.map((happening) => {
      const whats = happening.mentions.map(({ what }) => what);
      const named = whats.flatMap((what) => findMentionsIn(article, what));
      const head = toHead(article, happening);
      const { about, countries } = toAbout(article, whats, named, head);
      const words = toProfile(article.words, whats);
      const subjects = toSubjects(article, whats);
      const dates = toDates(article, happening);
      const points = toPointing(article, happening);
      const sentences = toSentences(article, happening);
      const office = countries.size === 0 ? toOffice(article, whats) : null;
      return {
        told: { article: self, happening, head, countries, about, subjects, words, dates, office, sentences, points },
        named,
      };
    }),
  };
}

const CLOSED =
  /^([^;:]{2,120}?)\s(?:ha[sd]|have|was|were|is|are|remain(?:s|ed)?)\s(?:[\w-]+\s){0,3}?(?:block|barr|clos|ground|lock|seal|shut|suspend)(?:e?d|)\b/i;
const BEHIND_NOUN =
  /\s(?:in|of|at|on|to|from|near|between|for|by|with|through|across|over|around|outside|inside|along|into|that|which|who|where)\s.*$/i;

/** "The Storn <pass> and the <schools> of Halmar have been closed". */
function toSubjects({ words: { text } }: OwnArticle, whats: readonly Span[]): ReadonlySet<string> {
  const subjects = new Set<string>();
  for (const what of whats) {
    const [, said = ''] = CLOSED.exec(toText(text, what)) ?? [];
    for (const part of said.replace(/\s(?:between|from)\s.*$/i, '').split(/,\s|\sand\s|,?\sas well as\s/)) {
      const noun = /[\p{L}\d’'-]+$/u.exec(part.replace(BEHIND_NOUN, ''))?.[0];
      if (noun !== undefined) subjects.add(toStem(noun.toLowerCase()));
    }
  }
  return subjects;
}

const ROLES: ReadonlySet<string> = new Set(ROLE_NOUNS);
/** "the <finance minister>'s visit" */
const OFFICE = /^(?:the|their|its|our)\s((?:[\w-]+\s){0,2}([\w-]+))['’]s?\s[\w-]+$/i;

/** The office that all of its words name; null where some of them name none, or another. */
function toOffice({ words: { text } }: OwnArticle, whats: readonly Span[]): string | null {
  const offices = new Set(
    whats.map((what) => {
      const [, office, role = ''] = OFFICE.exec(toText(text, what)) ?? [];
      return ROLES.has(role.toLowerCase()) ? (office as string).toLowerCase() : null;
    }),
  );
  const [office = null] = offices;
  return offices.size === 1 ? office : null;
}

/** "president" of "the president" and of "President of Tarvia". */
function toOffices({ entityById }: Compared, ids: Iterable<string>): ReadonlySet<string> {
  const offices = new Set<string>();
  for (const id of ids) {
    const entity = entityById.get(id);
    if (entity?.kind === 'person')
      for (const role of entity.roles) offices.add(role.toLowerCase().replace(/^the\s|\sof\s.*$/g, ''));
  }
  return offices;
}

/** In words: a shorter sentence may be said of anything. */
const LEAST_WORDS = 6;

function toSentences({ reading: { sentences }, words }: OwnArticle, { mentions }: Happening): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { cue } of mentions) {
    const sentence = sentences[findLastStarting(sentences, cue.start)];
    if (sentence === undefined) continue;
    const { from, to } = toWordRange(words, sentence);
    if (to - from >= LEAST_WORDS)
      keys.add(
        `${toWordRange(words, cue).from - from} ${words.stems.slice(from, Math.min(to, from + LONGEST)).join(' ')}`,
      );
  }
  return keys;
}

/** In words. */
const LONGEST = 40;

function addTakingPart(
  { order, entityById }: Compared,
  { who }: Happening,
  voices: JoinedVoices,
  slips: readonly Span[],
  people: Set<string>,
): void {
  for (const id of who) {
    const entity = entityById.get(id);
    const voice = voices.byEntity[order]?.get(id);
    if (entity?.kind !== 'person' || voice === undefined) continue;
    if (entity.mentions.every((mention) => slips.some((slip) => isOverlapping(slip, mention)))) continue;
    people.add(voice);
  }
}

const LEAST_RARITY = 0.15;
/** "the cancelled trip": what became of it is no part of what it is. */
const STATUS_STEMS: ReadonlySet<string> = new Set([...STATUS_MODIFIERS.keys()].map(toStem));

function toAbout(
  { words, reading }: OwnArticle,
  whats: readonly Span[],
  named: readonly PlacedMention[],
  head: string,
): { readonly about: Profile; readonly countries: ReadonlySet<string> } {
  const weights = new Map<string, number>();
  const countries = new Set<string>();
  let norm = 0;
  for (const what of whats) {
    const { from, to } = toWordRange(words, what);
    for (let index = from; index < to; index++) {
      const stem = words.stems[index] as string;
      const rarity = words.rarities[index] as number;
      if (isHeadStem(head, stem) || rarity < LEAST_RARITY || weights.has(stem) || STATUS_STEMS.has(stem)) continue;
      const span = { start: words.starts[index] as number, end: words.ends[index] as number };
      const country = /^\p{Lu}/u.test(toText(words.text, span)) ? toCountry(stem) : null;
      if (country !== null) {
        countries.add(country);
        continue;
      }
      if (named.some((mention) => mention.entity.kind === 'person' && isInside(span, mention))) continue;
      const time = reading.times[findLastStarting(reading.times, span.start)];
      if (time !== undefined && isInside(span, time)) continue;
      weights.set(stem, rarity);
      norm += rarity * rarity;
    }
  }
  return { about: { weights, norm }, countries };
}

function toDates(article: OwnArticle, { mentions }: Happening): ToldHappening['dates'] {
  return mentions.flatMap((mention) => {
    const dated =
      toDated(article.timeById.get(mention.when ?? '')) ??
      (mention.when === null ? findDateIn(article, mention.what) : null);
    if (dated === null) return [];
    const { value, mod, days, span } = dated;
    return [{ value, mod, days, span, mention, isOnName: isInside(span, mention.what) }];
  });
}

/** "the Victory Day celebrations": a date among the words that name it. */
function findDateIn({ reading: { times } }: OwnArticle, span: Span): Dated | null {
  for (let index = findLastStarting(times, span.start - 1) + 1; index < times.length; index++) {
    const time = times[index] as (typeof times)[number];
    if (time.start >= span.end) return null;
    const dated = toDated(time);
    if (dated !== null) return dated;
  }
  return null;
}

const POINTS_ANYWHERE = /^(?:the|his|her|its|their)\b/i;
const POINTS_HERE = /^(?:this|that|these|those)\b/i;
const COUNTED =
  /^(?:the|his|her|its|their) (?:two|three|four|five|six|seven|eight|nine|ten|\d+|first|second|third|last|next|other)\b/i;

function toPointing({ words: { text } }: OwnArticle, happening: Happening): ToldHappening['points'] {
  if (isDeed(happening)) return null;
  const whats = happening.mentions.map(({ what }) =>
    toText(text, { start: what.start, end: Math.min(what.end, what.start + 40) }),
  );
  if (whats.some((what) => POINTS_ANYWHERE.test(what) && !COUNTED.test(what))) return 'anywhere';
  return whats.some((what) => POINTS_HERE.test(what)) ? 'here' : null;
}
