// Catches: one "Dmitri Peskow" among many "Dmitri Peskov", one "Peksov said", "Hilary" for "Hillary".
// Not: brothers Erik and Eric in one sentence; a Clifton beside a Clinton, both known names; "the Clintons".

import { isOneSlipApart } from '../../../language/spelling.ts';
import type { Known } from '../../known.ts';
import { isBesideItself, isExplained, isSomebodyElse } from '../introduced.ts';
import { isFamilyName, isGivenName } from '../known-name-words.ts';
import type { NamedPerson, Passing } from '../named-people.ts';

/** A shorter word turns into too many others. */
const SHORTEST_WORD = 4;
const LEAST_NAMES = 3;
const SHORTEST_BARE = 6;

/** True where the two names differ by one slip in one word, and nothing else tells two people apart. */
export function misspelt(known: Known, passing: Passing, person: NamedPerson): boolean {
  const { words } = passing;
  if (isSomebodyElse(passing) || isBesideItself(known, passing, person)) return false;
  const surname = person.words.at(-1) as string;
  if (words.length === 1) {
    const [word] = words as [string];
    return (
      person.names.length >= LEAST_NAMES &&
      word.length >= SHORTEST_BARE &&
      isOneSlipApart(word, surname) &&
      !isFamilyName(word) &&
      !isGivenName(word)
    );
  }
  if (words.length !== person.words.length || isExplained(passing, person)) return false;
  const differing = words.flatMap((word, index) => (word === person.words[index] ? [] : [index]));
  const [index] = differing;
  // Where only the given names differ, a bare family name was left to nobody, so it counts for the one named first.
  const isFirst = (person.names[0]?.start ?? 0) < passing.mention.start;
  if (person.names.length < LEAST_NAMES && (index === words.length - 1 || !isFirst)) return false;
  if (index === undefined || differing.length > 1) return false;
  const [word, meant] = [words[index] as string, person.words[index] as string];
  if (Math.min(word.length, meant.length) < SHORTEST_WORD || !isOneSlipApart(word, meant)) return false;
  // Two family names that both exist are two families; two given names are two people more often than not.
  if (index === words.length - 1) return !isFamilyName(word);
  return !isGivenName(word) || Math.max(word.length, meant.length) >= 6;
}
