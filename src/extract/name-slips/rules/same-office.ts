// Catches: "Kremlin spokesman Vladimir Peskov" in an article that has quoted "Kremlin spokesman Dmitry Peskov" throughout.
// Not: two senators of one name; "former spokesman"; a husband and wife who both hold office; George W. and George H. W. Bush.
import { anyOf, toPattern } from '../../../language/pattern.ts';
import type { Known } from '../../known.ts';
import { isBesideItself, isSomebodyElse } from '../introduced.ts';
import type { NamedPerson, Passing } from '../named-people.ts';

/** Offices that one person holds at a time. */
const SINGLE_OFFICE = toPattern(
  'i',
  /\b/,
  anyOf(
    /spokes(?:man|woman|person)|president|premier|prime minister/,
    /(?:foreign|defen[cs]e|finance|interior|justice|health) minister|chancellor|mayor|governor/,
    /king|queen|pope|chief executive|ceo|ambassador/,
    /secretary[- ]general|secretary of \w+|sheriff|police chief|leader/,
  ),
  /$/,
);

/** True where both hold the same single office under one family name. */
export function sameOffice(known: Known, passing: Passing, person: NamedPerson): boolean {
  const { words, entity } = passing;
  if (words.length < 2 || person.words.length < 2 || words.at(-1) !== person.words.at(-1)) return false;
  if (words[0] === person.words[0] || isSomebodyElse(passing) || isBesideItself(known, passing, person)) return false;
  const offices = person.entity.roles.map((role) => ` ${role.toLowerCase()}`);
  if ((person.names[0]?.start ?? 0) > passing.mention.start) return false;
  return entity.roles.some(
    (role) =>
      role.includes(' ') &&
      SINGLE_OFFICE.test(role) &&
      offices.some((office) => office.endsWith(` ${role.toLowerCase()}`)),
  );
}
