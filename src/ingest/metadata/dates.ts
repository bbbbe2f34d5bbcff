// Catches: 2015-05-18, 2015-05-18T09:30:00Z, May 18, 2015, 18 May 2015, Thursday, 30 April 2015,
// Updated 4:10 PM ET, Thu April 30, 2015, Mon, 18 May 2015 09:30:00 +0000, /2015/05/18/.
// Not: 05/06/2015 (May or June?), 31 February, "May 2015" as a day, years outside 1500–2200.

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ].flatMap((name, index): [string, number][] => [
    [name, index + 1],
    [name.slice(0, 3), index + 1],
    ...(name === 'september' ? ([['sept', 9]] as [string, number][]) : []),
  ]),
);

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const ISO =
  /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?[ ]?(Z|[+-]\d{2}:?\d{2}(?!\d))?)?(?!\d)/i;
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})(?!\\d)`, 'i');
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s{1,3}of)?[\\s-]{1,3}${MONTH}\\.?,?[\\s-]{1,3}(\\d{4})(?!\\d)`,
  'i',
);
const SLASHED = /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
const AMBIGUOUS = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/;
const MAIL_CLOCK = /^\s{1,3}(\d{2}):(\d{2})(?::(\d{2}))?\s{1,3}(GMT|UTC|Z|[+-]\d{4})(?![\d:])/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Where a date stands in a string, and its ISO 8601 value. */
export interface WrittenDate {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The first date written in `text`, with its time only where the zone is clear; null where there is none. Give it short strings. */
export function findDate(text: string): WrittenDate | null {
  const found = [fromIso(text), fromMonthFirst(text), fromDayFirst(text), fromSlashed(text), fromAmbiguous(text)];
  let first: WrittenDate | null = null;
  for (const date of found) {
    if (date !== null && (first === null || date.start < first.start)) first = date;
  }
  return first;
}

/** A value that should be a date, as metadata and options give it, as ISO 8601; null where it is none. */
export function parseDate(value: string): string | null {
  const trimmed = value.trim().slice(0, 100);
  const compact = COMPACT.exec(trimmed);
  if (compact !== null)
    return toIsoDate(compact[1], compact[2], compact[3], toClock(compact[4], compact[5], compact[6], compact[7]));
  const month = /^(\d{4})-(\d{2})$/.exec(trimmed);
  if (month !== null)
    return isYear(Number(month[1])) && Number(month[2]) >= 1 && Number(month[2]) <= 12 ? trimmed : null;
  return findDate(trimmed)?.value ?? null;
}

/** The date in the path of an address ("/2015/05/18/"), or null. */
export function findUrlDate(url: string): string | null {
  const path = url.slice(0, 2000);
  const day = /[/-](\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(path);
  if (day !== null) {
    const value = toIsoDate(day[1], day[2], day[3], '');
    if (value !== null) return value;
  }
  const named = /\/(\d{4})\/([a-z]{3})\/(\d{1,2})(?=\/|$)/i.exec(path);
  if (named !== null) return toIsoDate(named[1], MONTHS.get(named[2]!.toLowerCase()), named[3], '');
  return null;
}

function fromIso(text: string): WrittenDate | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  return toWritten(match, toIsoDate(match[1], match[2], match[3], toClock(match[4], match[5], match[6], match[7])));
}

function fromMonthFirst(text: string): WrittenDate | null {
  const match = MONTH_FIRST.exec(text);
  return match === null
    ? null
    : toWritten(match, toIsoDate(match[3], MONTHS.get(match[1]!.toLowerCase()), match[2], ''));
}

function fromDayFirst(text: string): WrittenDate | null {
  const match = DAY_FIRST.exec(text);
  if (match === null) return null;
  const clock = MAIL_CLOCK.exec(text.slice(match.index + match[0].length));
  const time = clock === null ? '' : toClock(clock[1], clock[2], clock[3], clock[4]);
  return toWritten(match, toIsoDate(match[3], MONTHS.get(match[2]!.toLowerCase()), match[1], time));
}

function fromSlashed(text: string): WrittenDate | null {
  const match = SLASHED.exec(text);
  return match === null ? null : toWritten(match, toIsoDate(match[1], match[2], match[3], ''));
}

/** 18/05/2015 has one reading; 05/06/2015 has two, so it has none here. */
function fromAmbiguous(text: string): WrittenDate | null {
  const match = AMBIGUOUS.exec(text);
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first > 12 && second <= 12) return toWritten(match, toIsoDate(match[3], second, first, ''));
  if (second > 12 && first <= 12) return toWritten(match, toIsoDate(match[3], first, second, ''));
  return first === second ? toWritten(match, toIsoDate(match[3], first, second, '')) : null;
}

function toWritten(match: RegExpExecArray, value: string | null): WrittenDate | null {
  return value === null ? null : { value, start: match.index, end: match.index + match[0].length };
}

type Digits = string | number | undefined;

function toIsoDate(yearDigits: Digits, monthDigits: Digits, dayDigits: Digits, clock: string): string | null {
  const [year, month, day] = [Number(yearDigits), Number(monthDigits), Number(dayDigits)];
  if (!isYear(year) || !(month >= 1 && month <= 12) || !(day >= 1 && day <= daysIn(year, month))) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}${clock}`;
}

function isYear(year: number): boolean {
  return year >= 1500 && year <= 2200;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** "T09:30:00Z", or "" where the time is no time. A time without a zone is kept without one. */
function toClock(hour: Digits, minute: Digits, second: Digits, zone: string | undefined): string {
  if (hour === undefined || minute === undefined) return '';
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return '';
  const seconds = second === undefined ? '' : `:${second}`;
  return `T${hour}:${minute}${seconds}${toZone(zone)}`;
}

function toZone(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:z|gmt|utc)$/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
