// Catches: "the North Korean leader" for Kim Jong Un where the article calls exactly one person so; "the spokesman" for the last one introduced.
// Not: "the senator" where two senators were spoken of lately; "a senator"; "former president" for a sitting one;
// "the judge" for "a second judge, Ana Ruiz" or "a new judge, Ana Ruiz".
import type { Draft } from './draft.ts';
import { type RolePhrase, toModifiers } from './role-phrases.ts';
import type { TiedPhrase } from './tie-roles.ts';
import { CLASS } from './word-classes.ts';
import { hasClass, lowerOf, type Words } from './words.ts';

const DIVIDING = [
  'former',
  'ex',
  'vice',
  'vice-presidential',
  'vice-president',
  'deputy',
  'assistant',
  'acting',
  'co',
  'lieutenant',
  'then',
  'prime',
  'first',
  'second',
  'third',
  'fourth',
  'another',
];

interface Holder {
  readonly person: Draft;
  readonly modifiers: ReadonlySet<string>;
  readonly word: number;
  /** "A new judge": another had the post before. */
  readonly isNext: boolean;
}

/** Holders of one role beyond this many are never told apart; it bounds the work. */
const MOST_HOLDERS = 24;
const SYNONYMS = new Map([
  ['spokesperson', 'spokesman'],
  ['spokeswoman', 'spokesman'],
  ['advisor', 'adviser'],
  ['chairwoman', 'chairman'],
  ['chairperson', 'chairman'],
  ['congresswoman', 'representative'],
  ['congressman', 'representative'],
  ['ruler', 'leader'],
  ['contender', 'candidate'],
  ['hopeful', 'candidate'],
  ['professor', 'professor'],
]);

/** Settles the definite role phrases that stand for somebody named; `contested` are those that fit several people. By head word. */
export function linkRoles(
  words: Words,
  people: readonly Draft[],
  phrases: readonly RolePhrase[],
  tied: ReadonlyMap<number, TiedPhrase>,
): { linked: Map<number, Draft>; contested: Set<number> } {
  const holders = new Map<string, Holder[]>();
  for (const person of people) {
    for (const role of person.roles) {
      const noun = SYNONYMS.get(role.head) ?? role.head;
      const list = holders.get(noun) ?? [];
      if (list.length <= MOST_HOLDERS) {
        const isNext = lowerOf(words, role.word) === 'a' && lowerOf(words, role.word + 1) === 'new';
        list.push({ person, modifiers: role.modifiers, word: role.word, isNext });
      }
      holders.set(noun, list);
    }
  }
  const links = new Map<number, Draft>();
  const contested = new Set<number>();
  for (const phrase of phrases) {
    if (
      tied.has(phrase.head) ||
      phrase.isPlural ||
      phrase.determiner === 'indefinite' ||
      hasClass(words, phrase.head, CLASS.kin) ||
      // "his lawyer": whose, and so which lawyer, only the pronoun tells.
      hasClass(words, phrase.start, CLASS.possessivePronoun)
    )
      continue;
    if (phrase.determiner === 'bare' && !hasClass(words, phrase.start, CLASS.capital)) continue;
    const person = findHolder(words, phrase, holders);
    if (person === 'several') contested.add(phrase.head);
    if (person === null || person === 'several') continue;
    links.set(phrase.head, person);
    person.mentions.push({ start: phrase.start, end: phrase.head + 1, how: 'role' });
  }
  return { linked: links, contested };
}

function findHolder(
  words: Words,
  phrase: RolePhrase,
  holders: ReadonlyMap<string, readonly Holder[]>,
): Draft | 'several' | null {
  const list = holders.get(SYNONYMS.get(phrase.noun) ?? phrase.noun);
  if (list === undefined || list.length > MOST_HOLDERS) return null;
  const wanted = toModifiers(words, phrase.start, phrase.end, phrase.head);
  const fitting = list.filter((holder) => {
    // "former", "vice" and their like make another role of it.
    for (const word of DIVIDING) if (holder.modifiers.has(word) !== wanted.has(word)) return false;
    for (const word of wanted) if (!holder.modifiers.has(word)) return false;
    // "A new judge, Ana Ruiz, will take over": the judge is still the one before her.
    return !holder.isNext || lowerOf(words, phrase.start + 1) === 'new';
  });
  const people = new Set(fitting.map((holder) => holder.person));
  if (people.size === 0) return null;
  if (wanted.size > 0) return people.size === 1 ? (fitting[0] as Holder).person : 'several';
  // A bare "the spokesman": introduced before, near, and nobody else of that role as near.
  const introduced = fitting.filter((holder) => holder.word < phrase.start);
  if (introduced.length === 0) return people.size > 1 ? 'several' : null;
  const last = introduced.reduce((a, b) => (b.word > a.word ? b : a));
  const paragraph = words.paragraphs[phrase.start] as number;
  const distance = (holder: Holder): number => paragraph - (words.paragraphs[holder.word] as number);
  const others = fitting.filter((holder) => holder.person !== last.person && holder.word < phrase.start);
  if (others.length === 0) return last.person;
  if (distance(last) <= 1 && others.every((holder) => distance(holder) > distance(last) + 2)) return last.person;
  return 'several';
}
