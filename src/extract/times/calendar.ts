/** A day of the proleptic Gregorian calendar. `month` is 1..12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

/** Days since 1970-01-01. */
export function toDayNumber({ year, month, day }: Day): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}

export function toDay(dayNumber: number): Day {
  const date = new Date(dayNumber * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function toWeekday(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** "2015-05-18". */
export function toIsoDay(dayNumber: number): string {
  const { year, month, day } = toDay(dayNumber);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** "2015-05". */
export function toIsoMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

/** "2015-W21": weeks begin on Monday and belong to the year that holds their Thursday. */
export function toIsoWeek(dayNumber: number): string {
  const thursday = dayNumber - toWeekday(dayNumber) + 4;
  const { year } = toDay(thursday);
  const week = Math.floor((thursday - toDayNumber({ year, month: 1, day: 1 })) / 7) + 1;
  return `${pad(year, 4)}-W${pad(week, 2)}`;
}

/** The day that ISO 8601 text names ("2015-05-18", "2015-05-18T09:30:00Z"); null for anything vaguer or not a day. */
export function parseIsoDay(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(iso);
  if (match === null) return null;
  return parseDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Null where there is no such day ("February 30"). */
export function parseDay(year: number, month: number, day: number): number | null {
  const number = toDayNumber({ year, month, day });
  const found = toDay(number);
  return found.year === year && found.month === month && found.day === day ? number : null;
}

/** `months` later (or earlier, where negative). */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const total = year * 12 + (month - 1) + months;
  return { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
