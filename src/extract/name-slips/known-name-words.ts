import { toPlainLetters } from '../../language/spelling.ts';
import { EITHER_FIRST_NAMES, FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from '../../lexicon/first-names.ts';
import { CITIES, STATES } from '../../lexicon/places.ts';
import { SURNAMES } from '../../lexicon/surnames.ts';

const FAMILY_NAMES = new Set([...SURNAMES, ...CITIES, ...STATES].map(toPlainLetters));
const GIVEN_NAMES = new Set([...EITHER_FIRST_NAMES, ...FEMALE_FIRST_NAMES, ...MALE_FIRST_NAMES].map(toPlainLetters));

/** True for a family name or place that exists; `word` in plain letters. */
export function isFamilyName(word: string): boolean {
  return FAMILY_NAMES.has(word);
}

/** True for a given name that exists; `word` in plain letters. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word);
}
