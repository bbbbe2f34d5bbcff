// Catches: "Kim Jong Il's visit" where all the article speaks of Kim Jong Un's visit; "Khomeini's speech" in a text about Khamenei.
// Not: "his father, Kim Jong Il", "Kim Jong Il died in 2011", "under Kim Jong Il": the other one is meant.
import { NAME_SERIES } from '../../../lexicon/name-series.ts';
import type { Known } from '../../known.ts';
import { isBesideItself, isExplained, isSomebodyElse } from '../introduced.ts';
import { findPossessed, type NamedPerson, type Passing, toNameWords } from '../named-people.ts';

/** Names an article must give somebody before another of the series is out of place. */
const LEAST_NAMES = 4;
/** Times that what the person has ("visit") must stand elsewhere. */
const LEAST_ELSEWHERE = 2;

/** Row of the series by the name's words. */
const ROW_OF = new Map(
  NAME_SERIES.flatMap((row, index) => row.split('|').map((name) => [toNameWords(name).join(' '), index] as const)),
);

/** True where the names are of one series or differ in one word of three, and what is told belongs to the other. */
export function likeName(known: Known, passing: Passing, person: NamedPerson): boolean {
  if (person.names.length < LEAST_NAMES || !isAlike(passing.words, person.words)) return false;
  if (isSomebodyElse(passing) || isExplained(passing, person) || isBesideItself(known, passing, person)) return false;
  const possessed = findPossessed(known, passing);
  return possessed !== null && possessed.length > 3 && countElsewhere(known, possessed) >= LEAST_ELSEWHERE;
}

function isAlike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length >= 3 && a.length === b.length && a.filter((word, index) => word !== b[index]).length === 1) return true;
  const row = ROW_OF.get(a.join(' '));
  return row !== undefined && row === ROW_OF.get(b.join(' '));
}

/** How often the noun stands in the article besides once. */
function countElsewhere({ language: { text } }: Known, noun: string): number {
  let count = -1;
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(noun); at !== -1 && count < LEAST_ELSEWHERE; at = lower.indexOf(noun, at + noun.length)) {
    if (!/\p{L}/u.test(lower.charAt(at - 1))) count++;
  }
  return count;
}
