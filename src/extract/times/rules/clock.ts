// Catches: 9 a.m. EST Tuesday · 10:35 a.m. · noon Thursday · 2130 GMT · 4 in the morning  Not: 3:2 · High Noon · 9 amateurs
import { anyWordOf, toPattern } from '../../../language/pattern.ts';
import { parseDay, parseIsoDay, toIsoDay } from '../calendar.ts';
import { toFirstDay, toGrain } from '../point.ts';
import type { TimeContext, TimeRule, TimeValue } from '../time-rule.ts';
import { MONTH, parseMonth, parseWeekday, spaced, toSticky, WEEKDAY } from '../vocabulary.ts';
import { toNearestWeekday } from './weekday.ts';
import { toNearestDay } from './written-date.ts';

const MERIDIEM = '[ap](?:\\.m\\.|\\.m|m)(?!\\w)';
const ZONE =
  ',?\\s(?:(?:[ECMP][DS]?T|A[DS]T|BST|GMT|UTC|CES?T|EES?T|MSK|IST|JST|KST|AEDT|AEST)(?!\\w)|(?:eastern|central|mountain|pacific|local|london|moscow)(?:\\s(?:standard|daylight|summer))?(?:\\stime)?(?!\\w))';
const IN_THE = spaced`in the (?<part>morning|afternoon|evening)`;
const SPOKEN = spaced`(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?(?:\s?(?<meridiem>${MERIDIEM})| o['’]clock(?: ${IN_THE})?| ${IN_THE.replace('part', 'plainPart')})`;
const HOUR_WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** "Six in the morning", "half past seven in the evening": without its part of the day an hour in words may be a number of anything. */
const WORDED = spaced`(?:(?<quarter>half past|(?:a )?quarter past|(?:a )?quarter to) )?(?<hourWord>${HOUR_WORDS.join('|')})(?: o['’]clock)? ${IN_THE.replace('part', 'wordedPart')}(?![ -](?:shift|session|rush|papers?|prayers?|hours|editions?|air|light))`;
/** "2130 GMT", and "21:30" where a preposition shows that it is no score. */
const FIGURES = `(?<figures>\\d{1,2}:\\d{2}|\\d{4})(?=${ZONE})|(?<=\\b(?:at|by|around|until|from|after|before|about)\\s)(?<bare>\\d{1,2}:\\d{2})(?![:\\d])`;
const DATE = spaced`(?<month>${MONTH}) (?<date>\d{1,2})(?:, (?<year>\d{4}))?`;
const DAY = spaced`,? (?:(?<deictic>yesterday|today|tomorrow|tonight)|(?<weekday>${WEEKDAY})(?:,? (?=(?:${MONTH}) \d)|(?!\w))(?:(?<=\s)${DATE})?|${toOther(DATE)})(?!\w)`;

const WORDS: Readonly<Record<string, string>> = { noon: 'T12:00', midday: 'T12:00', midnight: 'T24:00' };
/** How far before it the day of a time may stand, in UTF-16 code units. */
const NEAR = 400;

/** A time of day, with the day that stands beside it. */
export const clock: TimeRule = {
  id: 'times/clock',
  opens: ['digit', 'day-part', 'number', 'article'],
  pattern: toSticky(`(?:${SPOKEN}|${WORDED}|${FIGURES}|(?<word>noon|midnight|midday)(?!\\w))(?:${ZONE})?(?:${DAY})?`),
  confidence: 0.93,
  toTime(match, context) {
    const { input, index, groups = {} } = match;
    const { word } = groups;
    // "High Noon".
    if (/^[A-Z]/.test(word ?? '') && /[a-z]\s$/.test(input.slice(Math.max(0, index - 2), index))) return null;
    const before = input.slice(Math.max(0, index - LONGEST_BEFORE), index);
    if (groups['hourWord'] !== undefined && groups['quarter'] === undefined && !/o['’]clock/i.test(match[0]))
      if (!AT_AN_HOUR.test(before)) return null;
    const after = findDayAfter(match);
    const time =
      word === undefined
        ? (parseWorded(groups) ?? parseTime(groups, after?.['partOfDay']))
        : (WORDS[word.toLowerCase()] ?? null);
    if (time === null) return null;
    const day = toStatedDay(groups, context) ?? toDayAfter(after, context) ?? toImpliedDay(match, context);
    if (day.value === null) return { ...day, type: 'TIME', value: null, candidates: [`XXXX-XX-XX${time}`] };
    return { ...day, type: 'TIME', value: day.value + time, candidates: [] };
  },
};

type Groups = Readonly<Record<string, string | undefined>>;

/** The same groups under other names: a name may stand once in a pattern. */
function toOther(pattern: string): string {
  return pattern.replace(/\?<(\w+)>/g, '?<$1Alone>');
}

/** "Two meetings, one in the morning" is no hour. */
const AT_AN_HOUR =
  /(?:^|\b(?:at|by|around|about|until|till|after|before|from|since|nearly|almost|shortly|was|is|it['’]s|not yet|just past|past)\s)$/i;
const LONGEST_BEFORE = 20;

const QUARTERS: readonly (readonly [RegExp, number])[] = [
  [/^half/i, 30],
  [/past$/i, 15],
  [/to$/i, -15],
];

/** "T06:00" of "six in the morning"; null where no hour stands in words. */
function parseWorded({ hourWord, quarter = '', wordedPart = '' }: Groups): string | null {
  if (hourWord === undefined) return null;
  const number = HOUR_WORDS.indexOf(hourWord.toLowerCase()) + 1;
  const hour = (number % 12) + (/morning/i.test(wordedPart) ? 0 : 12);
  const shift = QUARTERS.find(([words]) => words.test(quarter))?.[1] ?? 0;
  // "A quarter to twelve in the morning" is before noon.
  const minutes = (hour === 0 && shift < 0 ? 12 : hour) * 60 + shift;
  return `T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** "T21:30"; null for what is no time of a day. */
function parseTime(groups: Groups, partOfDay: string | undefined): string | null {
  const figures = /^(\d{1,2}):?(\d{2})$/.exec(groups['figures'] ?? groups['bare'] ?? '');
  const hour = figures === null ? toHour(groups) : toHourOf(Number(figures[1]), partOfDay);
  const minute = figures?.[2] ?? groups['minute'] ?? '00';
  return hour <= 24 && Number(minute) < 60 ? `T${String(hour).padStart(2, '0')}:${minute}` : null;
}

function toHour({ hour = '', meridiem, part, plainPart }: Groups): number {
  const number = Number(hour);
  // "rose to 19 in the evening"
  if (meridiem === undefined && plainPart !== undefined && number > 12) return Number.POSITIVE_INFINITY;
  if (meridiem === undefined) return toHourOf(number, part ?? plainPart);
  const isLate = /^p/i.test(meridiem);
  if (number > 12) return Number.POSITIVE_INFINITY;
  return (number % 12) + (isLate ? 12 : 0);
}

/** "9:40" of an evening is 21:40, of a night as well where it is not past midnight; "12:30" of a night is half an hour past that. */
function toHourOf(hour: number, partOfDay = ''): number {
  if (hour === 12 && /night/i.test(partOfDay)) return 0;
  const isLate = /afternoon|evening/i.test(partOfDay) || (/night/i.test(partOfDay) && hour > 5);
  return hour + (hour < 12 && isLate ? 12 : 0);
}

/** The day beside the time. */
function toStatedDay(groups: Groups, context: TimeContext): TimeValue | null {
  const month = parseMonth(groups['month'] ?? groups['monthAlone'] ?? '');
  const date = Number(groups['date'] ?? groups['dateAlone']);
  const year = groups['year'] ?? groups['yearAlone'];
  if (month !== null && year === undefined) return toNearestDay(month, date, context);
  if (month !== null) {
    const day = parseDay(Number(year), month, date);
    return day === null ? null : { ...toDated(day), anchor: 'absolute' };
  }
  const { deictic, weekday } = groups;
  if (weekday !== undefined) return toNearestWeekday(parseWeekday(weekday) ?? 1, null, '', context);
  if (deictic === undefined) return null;
  const shift = { yesterday: -1, tomorrow: 1 }[deictic.toLowerCase()] ?? 0;
  return toDated(context.published === null ? null : context.published + shift);
}

/** "10 a.m. (0900 GMT) Friday", "10 a.m. on Friday", "2:06 p.m. on Monday, August 12", "8:40 p.m. on August 7", "4:15 on the morning of October 17": two times, of one day. */
const DAY_AFTER = new RegExp(
  `^\\son\\s(?:the\\s(?<partOfDay>morning|afternoon|evening|night)\\sof\\s(?:(?:${WEEKDAY}),?\\s)?)?(?:${DATE.replace(/\?<(\w+)>/g, '?<$1OfDay>')}|(?<dateOfMonth>\\d{1,2})\\s(?<monthOfDate>${MONTH})(?!\\w)(?:,?\\s(?<yearOfDate>\\d{4}))?)(?!\\w)|^\\s(?:\\(\\d{4}\\s[A-Z]{3}\\)\\s)?(?:on\\s)?(?<weekday>${WEEKDAY})(?!\\w)(?:,?\\s${DATE}(?!\\w)|,?\\s(?<dateFirst>\\d{1,2})\\s(?<monthAfter>${MONTH})(?!\\w)(?:,?\\s(?<yearAfter>\\d{4}))?)?`,
  'i',
);

/** In UTF-16 code units. */
const LONGEST_DAY = 60;

function findDayAfter({ 0: words, index, input }: RegExpExecArray): Groups | null {
  const end = index + words.length;
  return DAY_AFTER.exec(input.slice(end, end + LONGEST_DAY))?.groups ?? null;
}

function toDayAfter(groups: Groups | null, context: TimeContext): TimeValue | null {
  if (groups === null) return null;
  const month = groups['month'] ?? groups['monthAfter'] ?? groups['monthOfDay'] ?? groups['monthOfDate'];
  const date = groups['date'] ?? groups['dateFirst'] ?? groups['dateOfDay'] ?? groups['dateOfMonth'];
  const year = groups['year'] ?? groups['yearAfter'] ?? groups['yearOfDay'] ?? groups['yearOfDate'];
  return toStatedDay({ ...groups, month, date, year }, context);
}

/**
 * The day last spoken of, unless the time opens a paragraph ("4:45 p.m." in a running report); else the only recent day that the text has told of so
 * far; else that of publication, where nothing tells of other days.
 */
function toImpliedDay({ 0: words, input, index }: RegExpExecArray, context: TimeContext): TimeValue {
  const {
    published,
    previous,
    isPreviousBound,
    isPreviousSaid,
    isPreviousOfBefore,
    newsDays,
    leadDays,
    sentenceStart,
    last,
  } = context;
  const between = last === null ? '' : input.slice(last.end, index);
  // "Said on Friday at 8 p.m.", "since Friday at 8 p.m."
  if (previous !== null && toGrain(previous) === 'day' && BESIDE.test(between))
    return { ...toDated(parseIsoDay(previous.slice(0, 10))), anchor: 'previous-time' };
  const sentence = input.slice(Math.max(sentenceStart, index - LONGEST_LEAD), index);
  if ((last === null || last.end <= sentenceStart) && OF_SOME_DAY.test(sentence)) return toDated(null);
  // "He maintains that it was shut at 7 p.m.": of the day of the news, and no other that the text has come to.
  const isClaimApart = (last === null || between.includes('\n')) && CLAIMED.test(sentence);
  // "The mill had been inspected on May 3. The alarm was raised at noon": on another day.
  const isOther = isPreviousOfBefore && /[.!?]\s/.test(between);
  const isNear = last !== null && index - last.end < NEAR && !/\n\s*$/.test(input.slice(Math.max(0, index - 3), index));
  const isDay = previous !== null && toGrain(previous) === 'day';
  // "Forbidden since July 1 … switched off at noon": the day of a bound is not that of what follows, and nothing tells which is.
  // "Police conceded on Friday … the alarm rang at noon": of the day that is told of, where one is.
  const isAfterSaying = isNear && isDay && isPreviousSaid;
  if (isAfterSaying && newsDays.length === 0) return toDated(null);
  const isOfPrevious = isNear && isDay && !isOther && !isAfterSaying;
  if (isOfPrevious && (isPreviousBound || isOfSentenceBefore(input, last.end, index, context))) return toDated(null);
  const before = isOfPrevious ? parseIsoDay(previous.slice(0, 10)) : null;
  if (isClaimApart && before !== null && !leadDays.includes(toIsoDay(before))) return toDated(null);
  if (before !== null) return { ...toDated(before), anchor: 'previous-time' };
  if (!isAfterSaying && /^\s*(?:\n|[:—–-]|$)/.test(input.slice(index + words.length, index + words.length + 3)))
    return toDated(published);
  const [day = null, ...others] = newsDays;
  if (day !== null && isClaimApart && !leadDays.includes(day)) return toDated(null);
  if (day !== null)
    return others.length > 0 ? toDated(null) : { ...toDated(parseIsoDay(day)), anchor: 'previous-time' };
  if (isNear && isDay && isOther) return toDated(null);
  // "About 10:03 p.m., the guards left", of years ago, or where somebody spoke the day before: nothing tells the day.
  const isOfOther = isLongAgo(previous, published) || (isDay && isPreviousSaid);
  return isOfOther ? toDated(null) : toDated(published);
}

/** In UTF-16 code units: what stands further before a time in its sentence is not looked at. */
const LONGEST_LEAD = 400;
const BESIDE = /^,?\s(?:(?:at|around|about|just before|just after|shortly before|shortly after)\s)?$/;
/** "On the evening that the bridge fell": of a day that the sentence does not name. */
const OF_SOME_DAY = /\b(?:on|during) the (?:day|night|evening|morning|afternoon) (?:that|when|of)\b[^.]*$/i;
const CLAIMED = toPattern(
  'i',
  /\b/,
  anyWordOf('maintain insist claim say believe argue contend recall'),
  /s?\s(?:that\s)?[^.]*$|\b(?:maintained|insisted|claimed|said|argued|contended|recalled)\s(?:that\s)?[^.]*$/,
);
/** "Resigned on July 1, after it was found that the bell had rung at noon": on a day before. "On July 1 the bell had rung at noon": on that day. */
function isOfSentenceBefore(input: string, lastEnd: number, index: number, context: TimeContext): boolean {
  const between = input.slice(lastEnd, index);
  return !/[.!?]\s/.test(between) && /,/.test(between) && context.isOfBefore();
}

/** In days: what is told of an earlier day than this is no news of the day of publication. */
const STILL_NEWS = 31;

/** A year alone ("the armistice of 2009") may be said by the way. */
function isLongAgo(previous: string | null, published: number | null): boolean {
  if (previous === null || published === null || toGrain(previous) === 'year') return false;
  const day = toFirstDay(previous);
  return day !== null && day < published - STILL_NEWS;
}

function toDated(day: number | null): TimeValue {
  return { type: 'TIME', value: day === null ? null : toIsoDay(day), mod: null, anchor: 'published', candidates: [] };
}
