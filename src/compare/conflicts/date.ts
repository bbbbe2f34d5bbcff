// Catches: "was switched off on Monday" and "was shut down last Friday"; "died on 8 August" and "on August 10".
// Not: two dates of two events, a month and a day in it, a meeting that was moved (that is an update).
import type { Days } from '../../document/days.ts';
import type { Time } from '../../document/findings.ts';
import { toText } from '../../document/span.ts';
import { findInside } from '../material.ts';
import { compareDays, isLikeThings } from '../points/pair-features.ts';
import { isSameAmount } from '../quantities/quantity.ts';
import { toRarity } from '../rarity.ts';
import { areStages } from '../statements/opposites.ts';
import { areOfOtherThings } from '../statements/other-things.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { toWordRange } from '../words.ts';
import { toHourOfAnyDay } from './dated-deeds.ts';
import {
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
import { arePlacedApart, haveOtherDoers } from './other-subjects.ts';
import { DAY_STEMS, findAtDay, isBound as isBoundPlan } from './plan-days.ts';
import { isOff as isOffPlan, isStillToBe } from './plans.ts';

const SAME_FROM = 0.4;
const OTHER_MOOD_FROM = 0.5;
/** Further apart, two dates are hardly two of one event. */
const FURTHEST_DAYS = 45;

/** Dates of one event that cannot both be right. */
export function findDateConflicts(material: ConflictMaterial): readonly ConflictDraft[] {
  const { statements, near } = material;
  const drafts: ConflictDraft[] = [];
  for (const { a, b, sameness, alignment } of near) {
    if (sameness < SAME_FROM) break;
    const [one, two] = [statements[a] as Statement, statements[b] as Statement];
    if (isDoneAgain(one, two) || areOfOtherThings(one, two) || areOfOtherBodies(one, two)) continue;
    const plan = toPlanDraft(material, one, two, sameness);
    for (const draft of [plan, toClockDraft(material, one, two, sameness), toYearDraft(material, one, two, sameness)])
      if (draft !== null) drafts.push(draft);
    if (plan !== null) continue;
    if (one.days.length !== 1 || two.days.length !== 1 || one.article === two.article) continue;
    const days = [...one.days, ...two.days].map(({ from }) => from);
    if (!canDisagree(material, one, two) && !canDisagreeOnPast(material, one, two, days)) continue;
    if (one.isNegated !== two.isNegated || compareDays(one.days, two.days) !== 'other') continue;
    const [timeOfOne, timeOfTwo] = [toTime(one), toTime(two)];
    if (timeOfOne === null || timeOfTwo === null) continue;
    const areSince =
      sameness >= SINCE_FROM &&
      isStateSince(one, timeOfOne) &&
      isStateSince(two, timeOfTwo) &&
      !arePlacedApart(one, two);
    if (!isNear(one.days, two.days, areSince)) continue;
    // What was to be on one day and was on another is a plan and what came of it.
    if (one.isOpen !== two.isOpen && sameness < OTHER_MOOD_FROM && toDaysBetween(one.article, two.article) !== 0)
      continue;
    // "Reopened on Monday, three days later than planned": it is told as a plan overtaken.
    const cameOtherwise = [one, two].filter((statement) => isOffPlan(toStatementWords(statement)));
    if (one.isOpen !== two.isOpen && (one.isOpen ? haveOtherDoers(one, two) : haveOtherDoers(two, one))) continue;
    if (cameOtherwise.length === 1 && toDaysBetween(one.article, two.article) !== 0) continue;
    if (isOfLater(one, two) || isOfLater(two, one)) continue;
    if (isCountedOn(one.article.words.text, timeOfOne) || isCountedOn(two.article.words.text, timeOfTwo)) continue;
    if (isOfSaying(one, timeOfOne) || isOfSaying(two, timeOfTwo) || areStages(one, two)) continue;
    const between = toDaysBetween(one.article, two.article);
    // On one day the same words mean one day, whichever way they were read; and other figures are of another state of things.
    if (isSameWords(one, timeOfOne, two, timeOfTwo) && (between === 0 || isWholeWeeks(one, two))) continue;
    const areDeadlines = isDeadline(one, timeOfOne) && isDeadline(two, timeOfTwo);
    if (!areDeadlines && !areSince && (isBound(one, timeOfOne) || isBound(two, timeOfTwo))) continue;
    if (isOneNight(one, timeOfOne, two, timeOfTwo)) continue;
    if (isSameWords(one, timeOfOne, two, timeOfTwo) && isOfWeeks(one, two) && isWeekday(one, timeOfOne)) continue;
    if (isWholeWeeks(one, two) && (isWeekday(one, timeOfOne) || isWeekday(two, timeOfTwo))) continue;
    if (timeOfOne.mod !== null || timeOfTwo.mod !== null) continue;
    if (between !== 0 && isOfOwnDay(one, timeOfOne) && isOfOwnDay(two, timeOfTwo)) continue;
    if (isFromSpeaker(one, timeOfOne) || isFromSpeaker(two, timeOfTwo) || hasOtherAmount(one, two)) continue;
    if (alignment < WELL_ALIGNED && sameness < SURELY_FROM && !isAboutSame(one, timeOfOne, two, timeOfTwo)) continue;
    const isMoved = one.isOpen && two.isOpen && between !== null && between !== 0;
    if (isMoved && (areOfOtherNames(one, two) || isOff(one) || isOff(two))) continue;
    drafts.push({
      kind: isMoved ? 'superseded' : 'date',
      isUpdate: false,
      sides: [
        toSide(material, one, timeOfOne, String(one.days[0]?.from)),
        toSide(material, two, timeOfTwo, String(two.days[0]?.from)),
      ],
      confidence: Math.min(0.9, 0.3 + sameness / 2),
      by: isMoved ? 'conflicts/plan-moved' : 'conflicts/date',
      what: isMoved ? 'The plan is told for another day' : 'The dates differ',
    });
  }
  return drafts;
}

/** Both told with names, and with none in common: plans of two people. */
function areOfOtherNames({ names: a }: Statement, { names: b }: Statement): boolean {
  const [some, others] = [a, b].map((names) => [...names].filter((name) => !DAY_STEMS.has(name)));
  return (some?.length ?? 0) > 0 && (others?.length ?? 0) > 0 && !some?.some((name) => others?.includes(name));
}

/** What is called off is put to no other day. */
function isOff(statement: Statement): boolean {
  return CALLED_OFF.test(toStatementWords(statement));
}

const CALLED_OFF = /\b(?:called off|cancell?ed|scrapped|dropped|abandoned)\b/i;

/** "The coroner confirmed Monday": the day of the saying, and not of what is said. */
const SAYS_ON =
  /(?<!\b(?:was|were|been|being) (?:first )?)\b(?:said|says|confirmed|announced|reported|added|told \w+(?: \w+)?|statement)(?: late| early)?(?: on)? $/i;

function isOfSaying({ article }: Statement, { start }: Time): boolean {
  return SAYS_ON.test(article.words.text.slice(Math.max(0, start - 40), start));
}

/** What one report tells as done was not on a day after that report: the other tells of something else. */
function isOfLater({ days: [day] }: Statement, { article, days: [told] }: Statement): boolean {
  return (
    day !== undefined &&
    told !== undefined &&
    article.day !== null &&
    told.from <= article.day &&
    day.from > article.day
  );
}

/** "Tuesday" of two days may have been taken for the last and for the next one. */
function isWholeWeeks({ days: [a] }: Statement, { days: [b] }: Statement): boolean {
  return a !== undefined && b !== undefined && Math.abs(a.from - b.from) === 7;
}

/** "Saturday" and "Saturday" of reports weeks apart are two Saturdays. */
function isOfWeeks({ days: [a] }: Statement, { days: [b] }: Statement): boolean {
  return a !== undefined && b !== undefined && (a.from - b.from) % 7 === 0;
}

/** "On Monday night" and "on Tuesday": the night is of both days. */
function isOneNight(a: Statement, timeOfA: Time, b: Statement, timeOfB: Time): boolean {
  const [one, two] = [a.days[0], b.days[0]];
  if (one === undefined || two === undefined || Math.abs(one.from - two.from) > 1) return false;
  const [{ article }, time] = one.from < two.from ? [a, timeOfA] : [b, timeOfB];
  return /\b(?:mid)?night\b/i.test(toText(article.words.text, time));
}

/** "Before Monday", "since May", "as of Friday": what was on another day may have been within it, or was so far. */
function isBound({ article }: Statement, { start }: Time): boolean {
  return /\b(?:before|by|into|ahead of|until|till|after|since|from|no later than|as late as|as of) (?:the )?$/i.test(
    article.words.text.slice(Math.max(0, start - 20), start),
  );
}

/** "Had been off since March": the state began then, and a month may stand against a day. */
function isStateSince({ article }: Statement, { start }: Time): boolean {
  return STATE_SINCE.test(article.words.text.slice(Math.max(0, start - LONGEST_STATE), start));
}

const STATE_SINCE =
  /\b(?:has|have|had|['’](?:s|ve|d)) (?:\w+ )?(?:been|stood|lain|hung|sat) [^.;:,]{1,40} since (?:the )?$/i;
const LONGEST_STATE = 80;
const SINCE_FROM = 0.5;

/** "Has until March 29": the last day there is. */
function isDeadline({ article }: Statement, { start }: Time): boolean {
  return /\b(?:has|have|had|given|gave [\w’'-]+) (?:only |just )?until (?:the )?$/i.test(
    article.words.text.slice(Math.max(0, start - 30), start),
  );
}

/** "Saturday", "late on Saturday evening", "the evening of Saturday". */
const IS_WEEKDAY =
  /^(?:(?:on|next|this|last|late|early) )*(?:the (?:morning|afternoon|evening|night) of )?\w+day(?: (?:morning|afternoon|evening|night))?$/i;

function isWeekday({ article }: Statement, time: Time): boolean {
  return IS_WEEKDAY.test(toText(article.words.text, time));
}

/** "Tomorrow" in a quotation is counted from the day of the saying, which nobody gives. */
function isFromSpeaker({ article, attribution }: Statement, time: Time): boolean {
  return (
    attribution?.kind === 'direct' && /^(?:today|tomorrow|yesterday|tonight)/i.test(toText(article.words.text, time))
  );
}

/** "Today" and "this week" in reports of two days tell the news of each. */
function isOfOwnDay({ article }: Statement, time: Time): boolean {
  return /^(?:today|tonight|yesterday|this|earlier (?:today|this))\b/i.test(toText(article.words.text, time));
}

const WELL_ALIGNED = 0.6;
/** Statements so likely of one thing need no word in common beside their dates. */
const SURELY_FROM = 0.7;
/** Words before and behind a date that say what was on it: its verb may stand far before it. */
const BEFORE = 12;
const BEHIND = 7;
const OF_SUBJECT = 3;
const LEAST_TELLING = 0.2;

/** True where the words around the two dates have one in common that is no name: the dates are of one event. */
function isAboutSame(a: Statement, timeOfA: Time, b: Statement, timeOfB: Time): boolean {
  const around = findAround(a, timeOfA);
  if ([...findAround(b, timeOfB)].some((stem) => around.has(stem))) return true;
  // "The first patient, a fisherman from the harbour, was admitted on July 2": whom it is told of stands first.
  const subject = findSubject(a, timeOfA);
  return [...findSubject(b, timeOfB)].some((stem) => subject.has(stem));
}

function findSubject({ article: { words }, names, span }: Statement, { start }: Time): ReadonlySet<string> {
  const { from, to } = toWordRange(words, { start: span.start, end: Math.max(span.start, start) });
  const stems = words.stems.slice(from, Math.min(to, from + OF_SUBJECT));
  return new Set(stems.filter((stem) => toRarity(stem) >= LEAST_TELLING && !names.has(stem)));
}

function findAround({ article: { words }, names, span }: Statement, time: Time): ReadonlySet<string> {
  const { from, to } = toWordRange(words, time);
  const bounds = toWordRange(words, span);
  const stems = new Set<string>();
  for (let index = Math.max(bounds.from, from - BEFORE); index < Math.min(bounds.to, to + BEHIND); index++) {
    const stem = words.stems[index] as string;
    if ((index < from || index >= to) && toRarity(stem) >= LEAST_TELLING && !names.has(stem)) stems.add(stem);
  }
  return stems;
}

function isSameWords({ article: a }: Statement, one: Time, { article: b }: Statement, two: Time): boolean {
  return toText(a.words.text, one).toLowerCase() === toText(b.words.text, two).toLowerCase();
}

function hasOtherAmount({ quantities: a }: Statement, { quantities: b }: Statement): boolean {
  return a.some((one) => b.some((two) => isLikeThings(one, two) && !isSameAmount(one, two)));
}

/** Two times of day for one event of one day: "at 2:15 p.m.", "at 2.50 p.m."; minutes apart are a rounding. */
function toClockDraft(
  material: ConflictMaterial,
  one: Statement,
  two: Statement,
  sameness: number,
): ConflictDraft | null {
  const [timeOfOne, timeOfTwo] = [toClockTime(one), toClockTime(two)];
  if (timeOfOne === null || timeOfTwo === null || one.article === two.article || !canDisagree(material, one, two))
    return null;
  if (isBound(one, timeOfOne) || isBound(two, timeOfTwo)) return null;
  // The hour at which something is likely is not that at which it was.
  if (isLikely(one) !== isLikely(two)) return null;
  // "At 3.50 a.m." of no day may have been given that of its article.
  const isOfAnyDay =
    sameness >= SURELY_FROM &&
    isOfSameWord(one, timeOfOne, two, timeOfTwo) &&
    (isOfImpliedDay(one.article.words.text, timeOfOne) || isOfImpliedDay(two.article.words.text, timeOfTwo));
  const isOfDays = !isOfAnyDay && isDayed(timeOfOne) && isDayed(timeOfTwo);
  if (
    sameness < CLOCK_FROM ||
    (!isOfAnyDay && compareDays(one.days, two.days) === 'other' && (!isOfDays || one.isOpen !== two.isOpen))
  )
    return null;
  const days = isOfDays ? toDay(timeOfOne) - toDay(timeOfTwo) : 0;
  const ahead = toMinutes(timeOfOne) - toMinutes(timeOfTwo) + days * MINUTES_OF_DAY;
  if (isWordOf(one, timeOfOne, two, timeOfTwo, ahead) || isWordOf(two, timeOfTwo, one, timeOfOne, -ahead)) return null;
  const apart = Math.abs(ahead);
  if (apart <= toRounding(timeOfOne, timeOfTwo) || apart > MOST_MINUTES) return null;
  return {
    kind: 'date',
    isUpdate: false,
    sides: [
      toSide(material, one, timeOfOne, timeOfOne.value ?? ''),
      toSide(material, two, timeOfTwo, timeOfTwo.value ?? ''),
    ],
    confidence: Math.min(0.85, 0.35 + sameness / 2),
    by: 'conflicts/clock',
    what: 'The times of day differ',
  };
}

const LONGEST_BEFORE = 40;

/** "The order was given at 2.15", "had been given at 3.50": true where the same word stands before both, in clauses that share a telling one. */
function isOfSameWord(a: Statement, timeOfA: Time, b: Statement, timeOfB: Time): boolean {
  const [one, two] = [toWordBefore(a, timeOfA), toWordBefore(b, timeOfB)];
  return one !== null && one === two && isAboutSame(a, timeOfA, b, timeOfB);
}

function toWordBefore({ article: { words } }: Statement, { start }: Time): string | null {
  const before = words.text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  const word = /(\p{L}+) at (?:about |around |some |exactly |precisely |just after |shortly after )?$/u.exec(
    before,
  )?.[1];
  return word === undefined ? null : toStem(word);
}

/** "The blast was reported to the coast guard at 9:40", "the alarm was raised at 9:41". */
const REPORTED_AT = /\b(?:reported|alerted|called|raised|received|warned|informed|notified|alarm)\b[^.;,]{0,40}$/i;
const LONGEST_REPORT = 60;

/** True where the one hour is that of word or help of what was at the other; what is reported was before that. */
function isWordOf(one: Statement, timeOfOne: Time, two: Statement, timeOfTwo: Time, ahead: number): boolean {
  if (!isOfReport(one, timeOfOne) || isOfReport(two, timeOfTwo)) return false;
  return ahead >= 0 || !IS_REPORTED.test(toBefore(one, timeOfOne));
}

/** Word that comes after what it is of; people are warned of a flood and called to a brawl before it. */
const IS_REPORTED = /\b(?:was|were) (?:first )?reported\b|\balarm (?:was|were) raised\b|\braised the alarm\b/i;

function isOfReport(statement: Statement, time: Time): boolean {
  return REPORTED_AT.test(toBefore(statement, time));
}

function toBefore({ article }: Statement, { start }: Time): string {
  return article.words.text.slice(Math.max(0, start - LONGEST_REPORT), start);
}

function isLikely(statement: Statement): boolean {
  return statement.isOpen || /\blikely\b/i.test(toStatementWords(statement));
}

const CLOCK_FROM = 0.4;
const MINUTES_OF_ROUNDING = 10;

/** "3:42" and "3:47" are given to the minute; "3:45" may be rounded. */
function toRounding(a: Time, b: Time): number {
  return [a, b].every((time) => toMinutes(time) % 5 !== 0) ? 1 : MINUTES_OF_ROUNDING;
}
const MOST_MINUTES = 360;
const MINUTES_OF_DAY = 1440;
const OF_DAY = /T(\d\d):(\d\d)/;

function isDayed({ value }: Time): boolean {
  return value !== null && /^\d{4}-\d\d-\d\dT/.test(value);
}

/** Days since 1 January 1970. */
function toDay({ value }: Time): number {
  return Date.parse(`${(value ?? '').slice(0, 10)}T00:00:00Z`) / 86_400_000;
}

/** Two years for one event long past: "built in 1743", "built in 1734". */
function toYearDraft(
  material: ConflictMaterial,
  one: Statement,
  two: Statement,
  sameness: number,
): ConflictDraft | null {
  if (sameness < YEAR_FROM || one.article === two.article || !canDisagree(material, one, two)) return null;
  const [a, b] = [toYear(one), toYear(two)];
  if (a === null || b === null || a.value === b.value || !isAboutSame(one, a, two, b) || hasOtherAmount(one, two))
    return null;
  return {
    kind: 'date',
    isUpdate: false,
    sides: [toSide(material, one, a, a.value ?? ''), toSide(material, two, b, b.value ?? '')],
    confidence: Math.min(0.85, 0.3 + sameness / 2),
    by: 'conflicts/year',
    what: 'The years differ',
  };
}

const YEAR_FROM = 0.5;

/** The one year that is the only time of a statement. */
function toYear({ article, spans, isOpen }: Statement): Time | null {
  const [time, ...more] = findInside(article.reading.times, spans);
  if (time === undefined || more.length > 0 || isOpen || time.mod !== null) return null;
  return time.type === 'DATE' && /^\d{4}$/.test(time.value ?? '') && /\d{4}$/.test(toText(article.words.text, time))
    ? time
    : null;
}

/** What was planned for one day by an earlier report, and was on another by a later one. */
function toPlanDraft(
  material: ConflictMaterial,
  one: Statement,
  two: Statement,
  sameness: number,
): ConflictDraft | null {
  if (sameness < PLAN_FROM || one.article === two.article || !canDisagree(material, one, two)) return null;
  const between = toDaysBetween(one.article, two.article);
  if (between === null || between === 0) return null;
  const [plan, fact] = between > 0 ? [one, two] : [two, one];
  const [planned, day] = [plan.days[0], fact.days[0]];
  if (planned === undefined || day === undefined || plan.days.length > 1 || fact.days.length > 1) return null;
  const [planDay, factDay] = [plan.article.day ?? 0, fact.article.day ?? 0];
  const isPlan =
    planned.from >= planDay + 1 ||
    (planned.from === planDay && plan.isOpen && [...plan.clock].some((value) => value.startsWith('T')));
  // What the earlier report tells of a day to come, and the later one of another day gone by.
  if (!isPlan || plan.isNegated || fact.isNegated || fact.isOpen || day.from > factDay || day.to <= planDay)
    return null;
  // What is to be done before Monday is done as planned on Saturday.
  if (isBoundPlan(plan) && day.from <= planned.from) return null;
  if (isStillToBe(fact)) return null;
  // "This week" is no day on which the plan was carried out.
  if (day.to - day.from > LONGEST_DEED) return null;
  if (compareDays(plan.days, fact.days) !== 'other' || !isNear(plan.days, fact.days, false)) return null;
  if ((sameness < SURELY_FROM && !areAtOneDeed(plan, fact)) || haveOtherDoers(plan, fact)) return null;
  return {
    kind: 'superseded',
    isUpdate: false,
    sides: [toSide(material, plan, plan.span, 'planned'), toSide(material, fact, fact.span, 'held')],
    confidence: Math.min(0.85, 0.3 + sameness / 2),
    by: 'conflicts/other-day',
    what: 'It was planned for one day, and was on another',
  };
}

const PLAN_FROM = 0.5;
/** In days. */
const LONGEST_DEED = 3;

/** True where the words around the two days have one in common that is no name. */
function areAtOneDeed(plan: Statement, fact: Statement): boolean {
  const around = findAtDay(plan, BEHIND);
  return [...findAtDay(fact, BEHIND)].some(
    (stem) => around.has(stem) && toRarity(stem) >= LEAST_TELLING && !plan.names.has(stem),
  );
}

function toClockTime({ article, spans }: Statement): Time | null {
  const times = findInside(article.reading.times, spans)
    .map(toHourOfAnyDay)
    .filter(({ value }) => value !== null && OF_DAY.test(value));
  const [time] = times;
  return time === undefined || times.length > 1 || isEndOfStretch(article.words.text, time) ? null : time;
}

/** "Between 5 and 9 a.m.": how long something went on, and not when it was. */
function isEndOfStretch(text: string, { start, end }: Time): boolean {
  return (
    /\b(?:between|from) [^,.;]{1,15}(?: and | to | until |-|–)$/i.test(text.slice(Math.max(0, start - 30), start)) ||
    /^(?:between|from)\b/i.test(text.slice(start, end))
  );
}

function toMinutes({ value }: Time): number {
  const [, hours, minutes] = OF_DAY.exec(value ?? '') ?? [];
  return Number(hours) * 60 + Number(minutes);
}

function isNear([a]: readonly Days[], [b]: readonly Days[], isOfAny: boolean): boolean {
  if (a === undefined || b === undefined) return false;
  const gap = a.from < b.from ? b.from - a.to : a.from - b.to;
  // Two stretches of days that end and begin together are one told twice.
  const areMonths = isOfAny || (isMonth(a) && isMonth(b));
  return gap <= FURTHEST_DAYS && (areMonths || (a.to - a.from <= 7 && b.to - b.from <= 7));
}

function isMonth({ from, to }: Days): boolean {
  return to - from >= 28 && to - from <= 31;
}

function toTime({ article, spans }: Statement): Time | null {
  const dated = findInside(article.reading.times, spans).filter(
    ({ value, type }) => value !== null && (type === 'DATE' || type === 'TIME') && /^\d{4}-/.test(value),
  );
  const [time] = dated;
  return time !== undefined && dated.length === 1 && !isOfImpliedDay(article.words.text, time) ? time : null;
}
