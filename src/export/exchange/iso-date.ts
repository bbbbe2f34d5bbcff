/** A date as precise as it is known. */
export interface IsoDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** Milliseconds since 1970; null where no time is given with its zone. */
  readonly instant: number | null;
}

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** An ISO 8601 date or time; null for what is none, or no day of the calendar. */
export function parseIsoDate(iso: string | null): IsoDate | null {
  const match = iso === null ? null : ISO.exec(iso);
  if (match === null) return null;
  const [, year, month, day, time, zone] = match;
  const date = { year: Number(year), month: toNumber(month), day: toNumber(day) };
  if (date.year === 0 || !isOfCalendar(date)) return null;
  if (time === undefined || zone === undefined) return { ...date, instant: null };
  const instant = Date.parse(`${year}-${month}-${day}T${time}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`);
  return Number.isNaN(instant) ? null : { ...date, instant };
}

/** Where a date begins, in milliseconds since 1970; midnight is that of UTC where no zone is known. */
export function toStartOf({ year, month, day, instant }: IsoDate): number {
  return instant ?? new Date(0).setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
}

function toNumber(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function isOfCalendar({ year, month, day }: Pick<IsoDate, 'year' | 'month' | 'day'>): boolean {
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate());
}
