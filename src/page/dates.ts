import type { Article } from '../document/article.ts';

/** January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** "2015-05-18T09:30:00Z" as "18 May 2015, 09:30 UTC"; what is no ISO 8601 date is given back as it is. */
export function toDateWords(iso: string): string {
  const match = ISO.exec(iso);
  if (!match) return iso;
  const [, year, month, day, time, zone] = match;
  const monthName = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (month !== undefined && monthName === undefined) return iso;
  const date = [day === undefined ? undefined : String(Number(day)), monthName, year].filter(Boolean).join(' ');
  if (time === undefined) return date;
  const zoneWords = zone === 'Z' ? ' UTC' : zone === undefined ? '' : ` UTC${zone}`;
  return `${date}, ${time}${zoneWords}`;
}

/** Where the publication date comes from, in words a reader can weigh. */
export const DATE_BASIS: Readonly<Record<NonNullable<Article['publishedBasis']>, string>> = {
  given: 'date given by the reader',
  metadata: 'date from the metadata',
  text: 'date from the text',
};
