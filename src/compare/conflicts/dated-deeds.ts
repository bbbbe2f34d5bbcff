// Catches: "The old stone bridge, built in 1743" and "the bridge … It was built in 1734"; "declared an emergency on Tuesday" and "on Wednesday";
// "nobody has inspected the bridge since 2010" and "it passed an inspection in April".
// Not: inspections of two things, "will not start on Wednesday", "by Friday", "was planned for Monday".
import type { Time } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isInside, type Span } from '../../document/span.ts';
import { ONCE_DEEDS, STATES_SINCE } from '../../lexicon/once-deeds.ts';
import { addTo } from '../add-to.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { findMentionsIn } from '../mentions.ts';
import { toRarity } from '../rarity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { areOfOtherThings } from '../statements/other-things.ts';
import type { Statement } from '../statements/statement.ts';
import { toPersonWords } from '../voices/name-key.ts';
import { toForm, toWordRange } from '../words.ts';
import {
  areAlike,
  type ConflictDraft,
  type ConflictMaterial,
  canDisagree,
  canDisagreeOnPast,
  toDaysBetween,
  toSide,
} from './draft.ts';
import { isCountedOn, isOfImpliedDay } from './implied-day.ts';
import { areOfOtherBodies } from './other-bodies.ts';
import { isDoneAgain } from './other-moments.ts';
import { arePlacedApart } from './other-subjects.ts';
import { DAY_STEMS } from './plan-days.ts';

/** A deed with the time at which it is told to have been. */
interface DatedDeed {
  /** The statement that tells it, or another of its sentence where none does. */
  readonly statement: Statement;
  readonly isHeld: boolean;
  /** True where it is yet to come. */
  readonly isOpen: boolean;
  /** "It was to come into force in January": told of a plan that had been made, and no new one. */
  readonly isOfOld: boolean;
  readonly time: Time;
  readonly deed: string;
  /** True for "nobody has done it since May": done in May for the last time. */
  readonly isSince: boolean;
  /** True where it is told of "the change" or "the new rule". */
  readonly isGeneric: boolean;
  /** Stems of what it was done to or by; names do not count. */
  readonly about: ReadonlySet<string>;
  /** Stems of the names told with it. */
  readonly names: ReadonlySet<string>;
}

/** The words of a state right before "since", by the deed that began it: "has been held". */
const STATES: readonly (readonly [string, RegExp])[] = Object.entries(STATES_SINCE).map(([deed, words]) => [
  deed,
  new RegExp(`\\b(?:is|are|was|were|be|been|has|have|had) (?:\\w+ ){0,2}?((?:${words})\\b[^.;:,]{0,40}) $`, 'i'),
]);
const DEEDS: readonly (readonly [string, RegExp])[] = Object.entries(ONCE_DEEDS).map(([deed, words]) => [
  deed,
  new RegExp(`\\b(?:${words})\\b`, 'gi'),
]);
/** Deeds of which reports tell long after, so that months and years may lie between two tellings. */
const OF_LONG_AGO: ReadonlySet<string> = new Set('build open begin inspect expire dismiss effect born'.split(' '));
/** What follows these is not what they are of: "began filling the lake above the pass". */
const OF_ITS_SUBJECT: ReadonlySet<string> = new Set('begin expire effect happen resign born arrive'.split(' '));
/** Whoever does it is known by name. */
const OF_ONE_PERSON: ReadonlySet<string> = new Set(['resign', 'seize']);
/** Nothing but the name of whoever it is done to tells that it is one. */
const OF_NAME_ALONE: ReadonlySet<string> = new Set(['arrest', 'missing', 'join']);
/** Of these a month or a year is told as well, and soon after they may be done again. */
const OF_MONTHS: ReadonlySet<string> = new Set('arrest missing join seize off sign pass reject'.split(' '));
const MOST_MONTHS = 6;
const MOST_YEARS = 3;
/** What runs out then by a paper, and is no plan of anybody. */
const NEVER_MOVED: ReadonlySet<string> = new Set(['expire', 'build', 'born', 'inspect']);
/** Letters between the deed and its time. */
const FURTHEST = 45;
/** An hour may stand behind the place and whoever did it. */
const FURTHEST_HOUR = 60;
/** Further apart, two days are hardly of one deed. */
const FURTHEST_DAYS = 14;
const LEAST_TELLING = 0.3;
const CONFIDENCE = 0.65;
/** What so many deeds of a story are of tells nothing. */
const MOST_OF_ONE = 60;

/** Two times for one deed that is done once. */
export function findDatedDeedConflicts(material: ConflictMaterial): readonly ConflictDraft[] {
  const byKey = new Map<string, DatedDeed[]>();
  for (const found of material.articles.flatMap((article) => once(article, findDatedDeeds))) {
    for (const stem of found.about) addTo(byKey, `${found.deed} ${stem}`, found);
  }
  const drafts: ConflictDraft[] = [];
  for (const list of byKey.values()) {
    if (list.length > MOST_OF_ONE) continue;
    for (const [index, one] of list.entries()) {
      for (const two of list.slice(index + 1)) {
        const draft = toDraft(material, one, two);
        if (draft !== null) drafts.push(draft);
      }
    }
  }
  return drafts;
}

function toDraft(material: ConflictMaterial, one: DatedDeed, two: DatedDeed): ConflictDraft | null {
  const [a, b] = [one.statement, two.statement];
  if (a.article === b.article || !areAlike(material, a.article, b.article)) return null;
  const days = [one, two].map(({ time: { value } }) => Date.parse((value ?? '').slice(0, DAY)) / 86_400_000);
  if (!canDisagree(material, a, b) && !canDisagreeOnPast(material, a, b, days)) return null;
  if (!areAboutOne(one, two) || areOfOtherBodies(a, b) || isOverBefore(one, two) || isOverBefore(two, one)) return null;
  if (!isOtherTime(one, two) || areOfOthers(one, two) || isDoneAgain(a, b) || areOfOtherThings(a, b)) return null;
  if (arePlacedApart(a, b)) return null;
  const between = toDaysBetween(a.article, b.article);
  const isMoved =
    between !== null &&
    between !== 0 &&
    (one.isOpen || two.isOpen) &&
    !NEVER_MOVED.has(one.deed) &&
    !(between > 0 ? two : one).isOfOld;
  return {
    kind: isMoved ? 'superseded' : 'date',
    isUpdate: false,
    sides: [one, two].map(({ statement, isHeld, time }) => {
      const side = toSide(material, statement, time, time.value ?? '');
      return isHeld ? side : { ...side, finding: null, speaker: null };
    }),
    confidence: CONFIDENCE,
    by: 'conflicts/dated-deed',
    what: isMoved ? 'The plan is told for another day' : 'The dates differ',
  };
}

/** "The next meeting" of a report that comes out after the one of the other is the one after that. */
function isOverBefore({ deed, time: { value } }: DatedDeed, { statement: { article } }: DatedDeed): boolean {
  return deed === 'next' && article.day !== null && Date.parse((value ?? '').slice(0, DAY)) / 86_400_000 < article.day;
}

/** True where both tell of one thing, or the one of "the new rule" only, in a report that has what the other tells of. */
function areAboutOne(one: DatedDeed, two: DatedDeed): boolean {
  if ([...one.about].some((stem) => stem !== ONLY && two.about.has(stem))) return true;
  if (KNOWN_BY_ITSELF.has(one.deed) && one.about.has(ONLY) && two.about.has(ONLY)) return true;
  return isGenericOf(one, two) || isGenericOf(two, one);
}

function isGenericOf({ isGeneric, statement: { article } }: DatedDeed, { about }: DatedDeed): boolean {
  return isGeneric && article.words.stems.some((stem) => about.has(stem));
}

/** True where both are told with names and share none: Reyes was arrested on Monday, and Ortega on Friday. A month is nobody's name. */
function areOfOthers({ names: a }: DatedDeed, { names: b }: DatedDeed): boolean {
  const [some, others] = [a, b].map((names) => [...names].filter((name) => !DAY_STEMS.has(name))) as [
    string[],
    string[],
  ];
  return some.length > 0 && others.length > 0 && !some.some((name) => others.includes(name));
}

function isOtherTime(one: DatedDeed, two: DatedDeed): boolean {
  const [first, second] = [one, two].map(({ time: { value } }) => (value ?? '').slice(0, 10).replace(/T.*$/, '')) as [
    string,
    string,
  ];
  if ([one, two].some(({ statement, time }) => isOfImpliedDay(statement.article.words.text, time)))
    return isOtherHour(one.time, two.time);
  const length = Math.min(first.length, second.length);
  if (first.slice(0, length) === second.slice(0, length)) return isOtherHour(one.time, two.time);
  if (one.isSince || two.isSince) {
    const [since, done] = one.isSince ? [first, second] : [second, first];
    return (one.isSince !== two.isSince || one.deed === 'inspect') && since.slice(0, length) < done.slice(0, length);
  }
  if (OF_LONG_AGO.has(one.deed)) return true;
  if (length < DAY) return OF_MONTHS.has(one.deed) && isSoonAfter(first.slice(0, length), second.slice(0, length));
  return length === DAY && Math.abs(Date.parse(first) - Date.parse(second)) <= FURTHEST_DAYS * 86_400_000;
}

/** "YYYY-MM-DD" */
const DAY = 10;
const YEAR = 4;

/** True of two months or two years that are not far apart. */
function isSoonAfter(one: string, two: string): boolean {
  const [a, b] = [one, two].map((value) => Number(value.slice(0, YEAR)) * 12 + Number(value.slice(YEAR + 1) || 1));
  const apart = Math.abs((a as number) - (b as number));
  return one.length === YEAR ? apart <= 12 * MOST_YEARS : apart <= MOST_MONTHS;
}

const HOUR = /T(\d\d):(\d\d)/;
const ROUNDING = 10;
const MOST_MINUTES = 360;

function isOtherHour(one: Time, two: Time): boolean {
  const [a, b] = [one, two].map(({ value }) => HOUR.exec(value ?? ''));
  if (a == null || b == null) return false;
  const apart = Math.abs((Number(a[1]) - Number(b[1])) * 60 + Number(a[2]) - Number(b[2]));
  return apart > ROUNDING && apart <= MOST_MINUTES;
}

/** The deeds of an article that are told with a time. */
export function findDatedDeeds(article: OwnArticle, self: Compared): readonly DatedDeed[] {
  const { words, reading } = article;
  const told = new Map<number, Statement[]>();
  for (const statement of statementsOf(self)) addTo(told, statement.sentence, statement);
  const found = reading.times.flatMap((given): readonly (DatedDeed & { readonly isKnown: boolean })[] => {
    const time = toHourOfAnyDay(given);
    if (!isDate(time) || isCountedOn(words.text, time)) return [];
    const index = findLastStarting(reading.sentences, time.start);
    const sentence = reading.sentences[index];
    const here = told.get(index) ?? [];
    const holding = here.find(({ spans }) => spans.some((span) => isInside(time, span)));
    const statement = holding ?? here[0];
    if (sentence === undefined || statement === undefined || statement.isHeadline) return [];
    const state = findStateAt(words.text, sentence, time);
    const deed = state ?? findDeedAt(words.text, sentence, time) ?? findEventAt(words.text, sentence, time);
    if (deed === null || hasTimeBetween(article, deed, time)) return [];
    if (isBound(words.text, time) && !/ from$/i.test(words.text.slice(deed.start, deed.end))) return [];
    const clause = toClause(words.text, sentence, deed);
    const isSince = state === null && isAfterSince(words.text, time);
    const isNegated = NEGATED.test(words.text.slice(clause.start, Math.max(deed.end, clause.start)));
    if (isNegated !== isSince) return [];
    const isOpen = TO_COME.test(words.text.slice(clause.start, Math.max(deed.end, clause.start)));
    const isOfOld = WAS_TO_COME.test(words.text.slice(clause.start, Math.max(deed.end, clause.start)));
    const isGeneric = GENERIC.test(words.text.slice(clause.start, deed.start));
    const { about, names } = toAbout(article, statement, clause, deed, time);
    return about.size === 0
      ? []
      : [
          {
            statement,
            isHeld: holding !== undefined,
            time,
            isOpen,
            isOfOld,
            deed: deed.deed,
            isSince,
            isGeneric,
            about,
            names,
            isKnown: isKnownByItself(words.text, deed),
          },
        ];
  });
  return found.map(({ isKnown, ...deed }) => ({
    ...deed,
    about: isKnown || deed.deed === 'effect' ? withOnly(deed, found) : deed.about,
  }));
}

/** The navy may seize a ship, and the police seize drugs; two reports of one story that tell that something "was seized" mean one deed. */
function isKnownByItself(text: string, { deed, start, end }: FoundDeed): boolean {
  return (
    KNOWN_BY_ITSELF.has(deed) &&
    (deed !== 'seize' || /\b(?:was|were|been)\b|kidnapp|abduct/i.test(text.slice(Math.max(0, start - LONGEST_BE), end)))
  );
}

/** In UTF-16 code units: "been". */
const LONGEST_BE = 5;

function withOnly(deed: DatedDeed, all: readonly DatedDeed[]): ReadonlySet<string> {
  return all.filter((other) => other.deed === deed.deed).length === 1 ? new Set([...deed.about, ONLY]) : deed.about;
}

/** Of what takes effect a report that has one day for it may tell in words for any rule: "the change", "the new rate". */
const ONLY = 'only';
/** Where a report tells of one such deed, and the other of one, it is the same. */
const KNOWN_BY_ITSELF: ReadonlySet<string> = new Set(['next', 'shoot', 'seize']);

/** "At 3.50 a.m.", of no day that is known: the hour is told all the same. */
export function toHourOfAnyDay(time: Time): Time {
  const [hour, ...more] = time.candidates;
  return time.value === null && hour !== undefined && more.length === 0 && /^X+-XX-XXT\d\d:\d\d/.test(hour)
    ? { ...time, value: hour }
    : time;
}

/** All that stands before the deed. */
const GENERIC =
  /^\s*(?:the|this|that|these|those|its|their|both) (?:new |latest |planned |proposed )?(?:laws?|rules?|rates?|changes?|measures?|decisions?|decrees?|orders?|provisions?|bills?|acts?)(?: \w+)?(?: (?:is|are|was|were|will|would|now|due|set|expected|to|be)){0,4} $/i;

function isDate({ type, value, candidates }: Time): boolean {
  return (
    (type === 'DATE' || type === 'TIME') &&
    candidates.length <= 1 &&
    value !== null &&
    /^(?:\d{4}(?!-W)(?:$|-\d\d|T)|X+-XX-XXT)/.test(value)
  );
}

const LONGEST_BEFORE = 20;

function isBound(text: string, { start }: Time): boolean {
  return /\b(?:before|by|until|till|after|from|no later than|as late as|as of|not (?:on|in|at)|every|each) (?:the )?$/i.test(
    text.slice(Math.max(0, start - LONGEST_BEFORE), start),
  );
}

function isAfterSince(text: string, { start }: Time): boolean {
  return /\bsince (?:the )?$/i.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start));
}

const TO_COME =
  /\b(?:will|would|shall|may|might|could|should|expires?|(?:is|are|was|were|due|expected|planned|scheduled|set) to)\b/i;
const WAS_TO_COME = /\b(?:was|were|had been) (?:due |expected |planned |scheduled |set |supposed )?to\b/i;
const NEGATED = /\b(?:not|never|nobody|no one|none|no|nor|without)\b|n['’]t\b/i;
/** Between a deed and its time these begin another clause. */
const BREAK =
  /[;:—]|\b(?:and|but|when|which|who|that|because|while|where|after|before|although|as (?:he|she|it|they|the|an?|his|her|its|their)|if|than)\b/i;

/** "Derailed last week died on Sunday": the deed has a time of its own. */
function hasTimeBetween({ reading: { times } }: OwnArticle, deed: Span, time: Time): boolean {
  return times.some(
    (other) =>
      other !== time && other.start >= Math.min(deed.end, time.end) && other.end <= Math.max(deed.start, time.start),
  );
}

interface FoundDeed extends Span {
  readonly deed: string;
  /** True where it is the word for an event ("the blast"), and no verb. */
  readonly isEvent: boolean;
}

/** "Has been held since January": the state that began then. */
function findStateAt(text: string, sentence: Span, time: Time): FoundDeed | null {
  const end = time.start - (/\bsince (?:the )?$/i.exec(text.slice(sentence.start, time.start))?.[0].length ?? 0);
  if (end === time.start) return null;
  const before = text.slice(sentence.start, end);
  for (const [deed, pattern] of STATES) {
    const words = pattern.exec(before)?.[1];
    if (words !== undefined) return { deed, isEvent: false, start: end - words.length - 1, end: end - 1 };
  }
  return null;
}

/** The deed that stands closest before a time, within its clause; where the time opens the sentence, the first one behind it. */
function findDeedAt(text: string, sentence: Span, time: Time): FoundDeed | null {
  let best: FoundDeed | null = null;
  let least = Number.POSITIVE_INFINITY;
  const furthest = HOUR.test(time.value ?? '') ? FURTHEST_HOUR : FURTHEST;
  const isOpening = /^[^\p{L}]*(?:(?:on|in|at|late|early) )?$/iu.test(text.slice(sentence.start, time.start));
  const words = text.slice(sentence.start, sentence.end);
  for (const [deed, pattern] of DEEDS) {
    for (const match of words.matchAll(pattern)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      const [from, to] = end <= time.start ? [end, time.start] : [time.end, start];
      if (to < from || (end > time.start && !isOpening)) continue;
      const gap = text.slice(from, to);
      // "The inspection took place on Friday" is told of the inspection.
      const length = gap.length + (LIGHT.test(match[0]) ? BEHIND_LIGHT : 0);
      if (length >= least || gap.length > furthest || BREAK.test(gap)) continue;
      best = { deed, isEvent: false, start, end };
      least = length;
    }
  }
  return best;
}

/** An event that is over at once, as what a clause is about. */
const EVENT =
  /(?:^|[.;:,]["”’]? |\bthat |\band )(?:the|a|an) (?:\w+ ){0,2}?(blasts?|explosions?|crash|collision|(?:earth)?quake|shooting|shots?|attack|collapse|derailment|accident|landslide|avalanche|robbery|raid)\b/gi;
/** What comes before it or of it: its hour is another one. */
const NO_EVENT =
  /\b(?:warn|report|call|alarm|arriv|end|stop|clear|found|heard|hospital|died|until|over\b|after|before|hours?|minutes?|victims?|sites?|scene)\w*/i;

/** "The blast tore through the hall at 9:15 a.m.": the event happened then, whatever is told of it. */
function findEventAt(text: string, sentence: Span, time: Time): FoundDeed | null {
  if (!HOUR.test(time.value ?? '')) return null;
  const before = text.slice(sentence.start, time.start);
  const match = [...before.matchAll(EVENT)].at(-1);
  if (match?.[1] === undefined) return null;
  const start = match.index + match[0].length - match[1].length;
  const gap = before.slice(start + match[1].length);
  if (gap.length > FURTHEST || BREAK.test(gap) || NO_EVENT.test(gap)) return null;
  return {
    deed: EVENT_DEED,
    isEvent: true,
    start: sentence.start + start,
    end: sentence.start + start + match[1].length,
  };
}

/** The deed of whatever happened; what happened is what it is about. */
const EVENT_DEED = 'happen';

/** Of what begins or runs out these are one. */
const KINDRED: ReadonlyMap<string, string> = new Map([
  ['=deal', 'contract'],
  ['leas', 'contract'],
  ['=strike_action', 'strike'],
]);
const LAST = /\b(?:last|latest|most recent)\b/i;
const LIGHT = /^(?:took place|happened|occurred)$/i;
const BEHIND_LIGHT = 30;

const CLAUSE_BEFORE = /[;:,—]|\b(?:and|but|when|which|who|that|because|while|where|after|before|although|if)\b/gi;

/** The clause up to the deed, from the last mark or joining word before it. */
function toClause(text: string, sentence: Span, deed: Span): Span {
  let { start } = sentence;
  for (const match of text.slice(sentence.start, deed.start).matchAll(CLAUSE_BEFORE)) {
    start = sentence.start + match.index + match[0].length;
  }
  return { start, end: deed.end };
}

/** What is higher may be a tax or a wage. */
const OF_DEGREE = /^(?:higher|lower|larger|smaller|bigger|greater|stricter|tougher|extra|additional)$/i;

/** A key for the last person named in a span. */
function findNamed(article: OwnArticle, span: Span): readonly string[] {
  const last = findMentionsIn(article, span).findLast(
    ({ how, entity: { kind } }) => kind === 'person' && how === 'name',
  );
  const name = last === undefined ? undefined : toPersonWords(last.entity.name).at(-1);
  return name === undefined ? [] : [`${name} himself`];
}

/** Whom it is done to, named behind the deed or else before it; of whoever joins a firm, with the words for the firm. */
function toNameKeys(article: OwnArticle, whole: Span, deed: FoundDeed, time: Span): ReadonlySet<string> {
  const behind = { start: deed.start, end: Math.max(deed.end, time.start) };
  const before = findNamed(article, { start: whole.start, end: deed.start });
  if (deed.deed !== 'join') {
    const object = findNamed(article, behind);
    return new Set(object.length > 0 ? object : before);
  }
  const { words } = article;
  const { from, to } = toWordRange(words, behind);
  const firm = words.stems.slice(from, to).filter((stem) => toRarity(stem) >= LEAST_TELLING);
  return new Set(before.flatMap((name) => firm.map((stem) => `${name} ${stem}`)));
}

/** What a deed is of: the words before it in its clause and those up to its time; where they tell nothing, what it is told of before. */
function toAbout(
  article: OwnArticle,
  { sentence, names }: Statement,
  clause: Span,
  deed: FoundDeed,
  time: Span,
): Pick<DatedDeed, 'about' | 'names'> {
  const { words, reading } = article;
  const whole = reading.sentences[sentence] as Span;
  const about = new Set<string>();
  const named = new Set<string>();
  // Of what is done again and again each report tells the last time.
  if (LAST.test(words.text.slice(clause.start, deed.end))) about.add('last');
  const add = (span: Span): void => {
    const { from, to } = toWordRange(words, span);
    for (let index = from; index < to; index++) {
      const stem = words.stems[index] as string;
      const isOfDeed =
        !deed.isEvent && (words.starts[index] as number) >= deed.start && (words.ends[index] as number) <= deed.end;
      const key = KINDRED.get(stem) ?? stem;
      if (names.has(stem)) named.add(stem);
      if (OF_DEGREE.test(toForm(words, index))) continue;
      if (isOfDeed || /^\d/.test(stem) || names.has(stem) || DAY_STEMS.has(stem)) continue;
      if (toRarity(key) >= LEAST_TELLING) about.add(key);
    }
  };
  add({ start: clause.start, end: deed.isEvent ? deed.end : deed.start });
  if (OF_NAME_ALONE.has(deed.deed)) return { about: toNameKeys(article, whole, deed, time), names: named };
  if (OF_ONE_PERSON.has(deed.deed))
    for (const key of findNamed(article, { start: whole.start, end: deed.start })) about.add(key);
  if (!OF_ITS_SUBJECT.has(deed.deed)) add({ start: deed.end, end: Math.max(deed.end, time.start) });
  if ([...about].some((stem) => stem !== 'last')) return { about, names: named };
  add({ start: whole.start, end: deed.start });
  const before = reading.sentences[sentence - 1];
  if (![...about].some((stem) => stem !== 'last') && before !== undefined) add(before);
  return { about, names: named };
}
