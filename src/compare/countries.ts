import { NATION_ROWS } from '../lexicon/nations.ts';
import { toStem } from './stem.ts';

const COUNTRIES = toCountries();
/** First words of countries of two words that the rest of the name does not tell apart: "North Korea". */
const POINTS: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west'].map(toStem));

/** The stem of a country by that of its name or its capital ("moscow": "russia"); null for any other word. */
export function toCountry(stem: string): string | null {
  return COUNTRIES.get(stem) ?? null;
}

/** True for a stem that is part of a country's name. */
export function isOfCountry(stem: string): boolean {
  return COUNTRIES.has(stem) || POINTS.has(stem);
}

function toCountries(): ReadonlyMap<string, string> {
  const countries = new Map<string, string>([['korea', 'korea']]);
  for (const row of NATION_ROWS) {
    const [names = '', , , capitals = ''] = row.split('|');
    const country = toStem(names.split('/')[0] as string);
    for (const form of [...names.split('/'), ...capitals.split('/')]) {
      if (form !== '' && !form.includes(' ')) countries.set(toStem(form), country);
    }
  }
  return countries;
}
