// Catches: Thursday · on Monday night · last Friday · the previous Friday · Thursday of last week  Not: the Monday after the escape (no value) · Black Friday · Sunday Times · sat, sun, wed

import { DAY_PARTS } from '../../../lexicon/time-words.ts';
import { parseIsoDay, toIsoDay, toWeekday } from '../calendar.ts';
import { toDayBeforeChange } from '../changed-plan.ts';
import { toGrain } from '../point.ts';
import { type TimeContext, type TimeRule, type TimeValue, toPrevious, toPublished } from '../time-rule.ts';
import { DAY_PART, parseWeekday, spaced, toSticky, WEEKDAY } from '../vocabulary.ts';

/** Weekdays that belong to a name, before or after. */
const NAMED_AFTER =
  /^['’]?s?\s(?:Times|Telegraph|Mirror|Express|Herald|Post|Mail|Review|Journal|[Ss]chool|Night Live|Agreement|Mosque|[Pp]rayers?|Night Football|Book Review)\b/;
const NAMED_BEFORE = /\b(?:Black|Ash|Super|Palm|Bloody|Cyber|Fat|Shrove|Maundy|Ruby|Joe|Giving|Freaky|Casual|News)\s$/;

/** What a day is counted from, after it. */
const OF_EVENT = /^\s(?:after|before|following|preceding)\s/;

/** A day of the week, counted from publication; the day of publication itself included, as the press writes it. */
export const weekday: TimeRule = {
  id: 'times/weekday',
  opens: ['weekday', 'shift', 'deictic'],
  pattern: toSticky(
    spaced`(?:(this (?:past|coming)|this|last|next|previous|following|past|coming) )?(${WEEKDAY})(?!\w)(?: (${DAY_PART})(?!\w))?(?: (?:of )?(last|this|next) week(?!\w|['’]))?`,
  ),
  confidence: 0.95,
  toTime(match, context) {
    const [whole, which = null, name = '', dayPart, week] = match;
    const number = parseWeekday(name);
    // "Sat", "Sun" and "Wed" without a full stop are words of their own too often.
    if (number === null || !/^[A-Z]/.test(name) || /^(?:sun|sat|wed|fri|mon|thu|tue)$/i.test(name)) return null;
    const { input, index } = match;
    const nameEnd = index + whole.indexOf(name) + name.length;
    if (NAMED_AFTER.test(input.slice(nameEnd, nameEnd + 18))) return null;
    // "March 9, a Monday" is one day, and "a Monday" any.
    const before = input.slice(Math.max(0, index - 3), index);
    if (/\ba\s$/.test(before)) return null;
    if (
      context.last !== null &&
      index - context.last.end === 2 &&
      before.startsWith(', ', 1) &&
      context.last.rule.id === 'times/written-date'
    )
      return null;
    if (NAMED_BEFORE.test(input.slice(Math.max(0, index - 10), index))) return null;
    const suffix = dayPart === undefined ? '' : `T${DAY_PARTS.get(dayPart.toLowerCase())}`;
    const ahead = which === null ? toDayBeforeChange(match, number, context) : null;
    if (ahead === 'open') return toPrevious('DATE', null);
    if (ahead !== null) return toPrevious(suffix === '' ? 'DATE' : 'TIME', toIsoDay(ahead) + suffix);
    // "It was called off on the Monday": one that the text has told of, and nothing says which.
    if (which === null && week === undefined && isOfTold(input, index, index + whole.length))
      return { type: 'DATE', value: null, mod: null, anchor: 'event', candidates: [] };
    // "the Monday after the escape" is counted from the escape, whenever that was.
    if (
      which === null &&
      /\bthe\s$/.test(input.slice(Math.max(0, index - 4), index)) &&
      OF_EVENT.test(input.slice(index + whole.length, index + whole.length + 12))
    )
      return { type: 'DATE', value: null, mod: null, anchor: 'event', candidates: [] };
    if (week !== undefined) return toDayOfWeek(number, week, suffix, context);
    const from = which === null ? toDayBefore(match, context) : null;
    if (from !== null)
      return toPrevious(
        suffix === '' ? 'DATE' : 'TIME',
        toIsoDay(from + ((number - toWeekday(from) + 7) % 7)) + suffix,
      );
    const limit = which === null ? toDayCalledOff(match, context) : null;
    // "had called for this Saturday": one to come.
    const isForThis = /^this$/i.test(which ?? '') && /\bfor\s$/.test(input.slice(Math.max(0, index - 4), index));
    const day = toNearestWeekday(number, isForThis ? 'coming' : which, suffix, context);
    const given = limit === null || day.value === null ? null : parseIsoDay(day.value.slice(0, 10));
    // What was called off was so before its own day.
    return limit === null || given === null || given <= limit
      ? day
      : toPrevious(day.type, toIsoDay(limit - ((toWeekday(limit) - number + 7) % 7)) + suffix);
  },
};

const THE_BEFORE = /\b(?:on|by|for|from|since|until)\sthe\s$/i;
/** No noun that the day belongs to follows, and nothing that it is counted from. */
const ENDS_THERE = /^(?:\s?[.,;:!?)”"—–]|\s(?:and|but|or|when|while|he|she|it|they)\b|\s*$)/;

function isOfTold(input: string, start: number, end: number): boolean {
  return THE_BEFORE.test(input.slice(Math.max(0, start - 12), start)) && ENDS_THERE.test(input.slice(end, end + 8));
}

const WEEKS: Readonly<Record<string, number>> = { last: -7, this: 0, next: 7 };

/** "Thursday of last week": the week is named, and no verb needed. */
function toDayOfWeek(weekday: number, week: string, suffix: string, { published }: TimeContext): TimeValue {
  const type = suffix === '' ? 'DATE' : 'TIME';
  if (published === null) return toPublished(type, null);
  const day = published - toWeekday(published) + weekday + (WEEKS[week.toLowerCase()] ?? 0);
  return toPublished(type, toIsoDay(day) + suffix);
}

const CALLED_OFF =
  /^[^.!?]*\b(?:call(?:ed|ing) (?:it |them |the \w+ )?off|cancel(?:l?ed|l?ing)|scrapp(?:ed|ing)|postpon(?:ed|ing)|put (?:it |them )?off)\s(?:on\s|late\s(?:on\s)?|early\s(?:on\s)?)?$/i;
/** In UTF-16 code units: "for last Saturday never took place: the party called it off on". */
const LONGEST_CALLED_OFF = 120;

/** "the march planned for last Sunday was called off on Friday": the day it was meant for, where that is past; null elsewhere. */
function toDayCalledOff({ input, index }: RegExpExecArray, { last, published }: TimeContext): number | null {
  if (last === null || last.value === null || index - last.end > LONGEST_CALLED_OFF) return null;
  const day = toGrain(last.value) === 'day' ? parseIsoDay(last.value.slice(0, 10)) : null;
  if (day === null || published === null || day > published) return null;
  if (!/\bfor\s$/.test(input.slice(Math.max(0, last.start - 4), last.start))) return null;
  return CALLED_OFF.test(input.slice(last.end, index)) ? day : null;
}

/** "put off from Monday to Wednesday": the day from which the next of that name is counted; null elsewhere. */
function toDayBefore({ input, index }: RegExpExecArray, { last }: TimeContext): number | null {
  if (last === null || last.rule.id !== 'times/weekday' || last.value === null) return null;
  if (!/^\sto\s$/.test(input.slice(last.end, Math.min(index, last.end + 5))) || index - last.end !== 4) return null;
  return /\bfrom\s$/.test(input.slice(Math.max(0, last.start - 6), last.start))
    ? parseIsoDay(last.value.slice(0, 10))
    : null;
}

/** The weekday (1 to 7) nearest to publication on the side where `which` or the verb looks. `suffix` is "" or a part of the day ("TNI"). */
export function toNearestWeekday(
  weekday: number,
  which: string | null,
  suffix: string,
  context: TimeContext,
): TimeValue {
  const type = suffix === '' ? 'DATE' : 'TIME';
  const { published, previous } = context;
  const word = which?.toLowerCase().replace(/\s+/g, ' ') ?? '';
  if (word === 'previous' || word === 'following') {
    const base = previous !== null && toGrain(previous) === 'day' ? parseIsoDay(previous.slice(0, 10)) : null;
    if (base === null) return toPrevious(type, null);
    const steps = (weekday - toWeekday(base) + 7) % 7 || 7;
    return toPrevious(
      type,
      toIsoDay(word === 'following' ? base + steps : base + steps - (steps === 7 ? 14 : 7)) + suffix,
    );
  }
  if (published === null)
    return { type, value: null, mod: null, anchor: 'published', candidates: [`XXXX-WXX-${weekday}${suffix}`] };
  const back = (toWeekday(published) - weekday + 7) % 7;
  const isBack = /last|past/.test(word);
  const isNext = word === 'next' || /coming/.test(word);
  const isAhead = isNext || (!isBack && back > 0 && context.toDirection() === 'future');
  const isToCome = weekday > toWeekday(published);
  const nearest = isAhead ? published + 7 - back : isBack && back === 0 ? published - 7 : published - back;
  // "next Friday" on a Thursday is hardly tomorrow, and "last Friday" on a Sunday perhaps not the day before yesterday: both stay open.
  const day = word === 'next' && isToCome ? nearest + 7 : nearest;
  const other = word === 'next' && isToCome ? nearest : word === 'last' && back > 0 && !isToCome ? day - 7 : null;
  const candidates = other === null ? [] : [toIsoDay(day) + suffix, toIsoDay(other) + suffix];
  return { type, value: toIsoDay(day) + suffix, mod: null, anchor: 'published', candidates };
}
