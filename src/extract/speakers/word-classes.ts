import {
  ACTION_VERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  PRONOUNS,
  REPORTING_VERBS,
  ROLE_MODIFIERS,
} from '../../lexicon/closed-classes.ts';
import {
  CHINESE_FAMILY_NAMES,
  HUNGARIAN_FAMILY_NAMES,
  KOREAN_FAMILY_NAMES,
  OTHER_FAMILY_FIRST_NAMES,
  VIETNAMESE_FAMILY_NAMES,
} from '../../lexicon/family-first-names.ts';
import { EITHER_FIRST_NAMES, FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from '../../lexicon/first-names.ts';
import { NATION_ROWS, OTHER_GROUP_ADJECTIVES } from '../../lexicon/nations.ts';
import { ORGANISATION_HEADS, ORGANISATION_WORDS, OTHER_ACRONYMS } from '../../lexicon/organisations.ts';
import { PLACE_WORDS } from '../../lexicon/places.ts';
import {
  DOCUMENT_NOUNS,
  FEMALE_ROLES,
  GROUP_NOUNS,
  GROUP_PRONOUNS,
  IRREGULAR_PLURALS,
  KIN_NOUNS,
  MALE_ROLES,
  ROLE_NOUNS,
} from '../../lexicon/roles.ts';
import { CALENDAR_WORDS, SENTENCE_OPENERS } from '../../lexicon/sentence-openers.ts';
import { SURNAMES } from '../../lexicon/surnames.ts';
import { HONORIFICS, NAME_PARTICLES, NAME_SUFFIXES, TITLES } from '../../lexicon/titles.ts';

/** What is known of a word from its letters alone; one bit each, so that a word's classes fit one number. */
export const CLASS = {
  male: 0x1,
  female: 0x2,
  first: 0x4,
  surname: 0x8,
  familyFirst: 0x10,
  honorific: 0x20,
  title: 0x40,
  role: 0x80,
  plural: 0x100,
  kin: 0x200,
  groupNoun: 0x400,
  demonym: 0x800,
  opener: 0x1000,
  calendar: 0x2000,
  particle: 0x4000,
  organisationWord: 0x8000,
  organisationHead: 0x10000,
  placeWord: 0x20000,
  otherAcronym: 0x40000,
  determiner: 0x80000,
  preposition: 0x100000,
  pronoun: 0x200000,
  suffix: 0x400000,
  document: 0x800000,
  stop: 0x1000000,
  reporting: 0x2000000,
  modifier: 0x4000000,
  possessivePronoun: 0x8000000,
  capital: 0x10000000,
  allCapitals: 0x20000000,
  action: 0x40000000,
} as const;

/** The plural of a role noun: "man" gives "men", "ally" "allies", "witness" "witnesses". */
export function toPlural(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}

const IRREGULAR = new Map(Object.entries(IRREGULAR_PLURALS));
const PLURALS = new Map<string, string>();
const LOWER = new Map<string, number>();
const EXACT = new Map<string, number>();

function add(classes: Map<string, number>, words: readonly string[], bits: number): void {
  for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bits);
}

add(EXACT, MALE_FIRST_NAMES, CLASS.first | CLASS.male);
add(EXACT, FEMALE_FIRST_NAMES, CLASS.first | CLASS.female);
add(EXACT, EITHER_FIRST_NAMES, CLASS.first | CLASS.male | CLASS.female);
add(EXACT, SURNAMES, CLASS.surname);
for (const names of [
  CHINESE_FAMILY_NAMES,
  KOREAN_FAMILY_NAMES,
  VIETNAMESE_FAMILY_NAMES,
  OTHER_FAMILY_FIRST_NAMES,
  HUNGARIAN_FAMILY_NAMES,
]) {
  add(EXACT, names, CLASS.familyFirst);
}
add(EXACT, ORGANISATION_WORDS, CLASS.organisationWord);
add(EXACT, ORGANISATION_HEADS, CLASS.organisationHead);
add(EXACT, PLACE_WORDS, CLASS.placeWord);
add(EXACT, OTHER_ACRONYMS, CLASS.otherAcronym);
add(EXACT, OTHER_GROUP_ADJECTIVES, CLASS.demonym);
for (const row of NATION_ROWS) {
  const [, adjectives = '', people = ''] = row.split('|');
  for (const phrase of [...adjectives.split('/'), ...people.split('/')]) {
    if (phrase !== '' && !phrase.includes(' ')) add(EXACT, [phrase], CLASS.demonym);
  }
}
add(LOWER, Object.keys(HONORIFICS), CLASS.honorific);
add(LOWER, Object.keys(TITLES), CLASS.title);
for (const noun of ROLE_NOUNS) PLURALS.set(toPlural(noun), noun);
add(LOWER, ROLE_NOUNS, CLASS.role);
for (const noun of KIN_NOUNS) PLURALS.set(toPlural(noun), noun);
add(LOWER, KIN_NOUNS, CLASS.role | CLASS.kin);
for (const [plural, noun] of IRREGULAR) PLURALS.set(plural, noun);
for (const noun of GROUP_NOUNS) add(LOWER, [noun, toPlural(noun)], CLASS.groupNoun);
add(LOWER, GROUP_PRONOUNS, CLASS.groupNoun);
for (const [plural, noun] of PLURALS) {
  if (plural !== noun) add(LOWER, [plural], CLASS.plural | (KIN_NOUNS.includes(noun) ? CLASS.kin : 0));
}
for (const noun of DOCUMENT_NOUNS) add(LOWER, [noun, toPlural(noun)], CLASS.document);
add(LOWER, SENTENCE_OPENERS, CLASS.opener);
add(LOWER, CALENDAR_WORDS, CLASS.calendar);
add(LOWER, NAME_PARTICLES, CLASS.particle);
add(LOWER, NAME_SUFFIXES, CLASS.suffix);
add(LOWER, DETERMINERS, CLASS.determiner);
add(LOWER, PREPOSITIONS, CLASS.preposition | CLASS.stop);
add(LOWER, PRONOUNS, CLASS.pronoun | CLASS.stop);
add(LOWER, CONJUNCTIONS, CLASS.stop);
add(LOWER, AUXILIARIES, CLASS.stop);
add(LOWER, REPORTING_VERBS, CLASS.reporting);
add(LOWER, ACTION_VERBS, CLASS.action);
add(LOWER, ROLE_MODIFIERS, CLASS.modifier);
add(LOWER, POSSESSIVE_PRONOUNS, CLASS.possessivePronoun);

const MALE_ROLE = new Set(MALE_ROLES);
const FEMALE_ROLE = new Set(FEMALE_ROLES);

/** "al-Hadi" is capitalised behind its article. */
const ARABIC_ARTICLE = /^(?:al|el|ad|ar|as|ash|ul|bin)-\p{Lu}/u;

/** The classes of a word as written; `lower` is its lower-case form. */
export function toClasses(form: string, lower: string): number {
  const first = form.charCodeAt(0);
  let classes = (LOWER.get(lower) ?? 0) | (EXACT.get(form) ?? 0);
  const isCapital =
    first < 128
      ? (first >= 65 && first <= 90) || (first >= 97 && ARABIC_ARTICLE.test(form))
      : first > 0xbf && form.charAt(0) !== form.charAt(0).toLowerCase();
  if (isCapital) {
    classes |= CLASS.capital;
    if (form.length > 1 && form === form.toUpperCase()) {
      classes |= CLASS.allCapitals;
      // "Nordstahl AG" is a firm.
      if (lower === 'ag') classes &= ~CLASS.particle;
      // "PENCE:" in a transcript has the classes of "Pence" that make it a person's.
      if (form.length > 3)
        classes |=
          (EXACT.get(`${form.charAt(0)}${lower.slice(1)}`) ?? 0) &
          (CLASS.first | CLASS.surname | CLASS.male | CLASS.female);
    }
    const hyphen = form.indexOf('-');
    if (hyphen > 1 && (classes & CLASS.first) === 0) {
      // "Jean-Claude", "Anne-Marie": the first half tells.
      classes |= (EXACT.get(form.slice(0, hyphen)) ?? 0) & (CLASS.first | CLASS.male | CLASS.female);
    }
  }
  return classes;
}

/** The singular of a plural role noun, or the word itself. Lower case in and out. */
export function toSingular(lower: string): string {
  return PLURALS.get(lower) ?? lower;
}

/** The gender that a role noun tells: "spokeswoman" is female; null where it tells none. Lower case, singular. */
export function toRoleGender(noun: string): 'male' | 'female' | null {
  if (MALE_ROLE.has(noun)) return 'male';
  return FEMALE_ROLE.has(noun) ? 'female' : null;
}
