// Joins: "Dana Kerr, a Tindall spokeswoman" and "Tindall Home"; "Sorge's office" and Sorge; the president's spokesman and the Kremlin; a
// company that is once taken for a person and itself; Spain's minister, the Spanish embassy and Spain. Not: a former director, "the company".
import type { StoryVoice } from '../../document/story.ts';
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { addTo } from '../add-to.ts';
import { toCountry } from '../countries.ts';
import { toStem } from '../stem.ts';
import { toOrganisationWords } from '../voices/name-key.ts';
import { isProperName } from '../voices/proper-name.ts';

/** Roles in which somebody speaks for a body and not for himself. */
const SPEAKS_FOR = toPattern(
  'i',
  /\b/,
  anyOf(
    /spokes(?:man|woman|person|people)|chief executive|ceo|chair(?:man|woman|person)?|president|director|head/,
    /chief|minister|secretary|commissioner|manager|mayor|governor|press officer|representative|ambassador/,
    /envoy|officials?|agents?|officers?|executive|lawyers?|attorneys?|owner|captain|leader|inspectors?/,
    /investigators?/,
  ),
  /\b/,
);
const FORMER = /\bformer\b|\bex-/i;
/** Those who speak for a town or a state, and for no firm that is called by its name: "mayor of Val-Aumont" and Aumont Lifts. */
const OF_PUBLIC = /\b(?:(?:deputy |vice[ -])?mayor(?:ess)?|minister|governor|ambassador|envoy)\b/gi;
const PUBLIC = toPattern(
  '',
  /^/,
  anyWordOf(
    `minist(?:ry|ries) office department council government administration embassy consulate secretariat agency authority city town county
    state region province district parish borough prefecture municipality commune cabinet police hall`,
  ),
  /$/,
);

/** Words that many bodies have in their names. */
const COMMON = toPattern(
  '',
  /^/,
  anyWordOf(
    `national international police office department ministry service services agency company group council committee state city
    county united north south new central general news press university hospital board union association institute party house
    team club foreign defence defense finance health justice interior`,
  ),
  /$/,
);
/** Those who speak for a person: "a spokesman for Haskins", "Vautrin's office". */
const OF_PERSON = toPattern(
  'iu',
  anyOf(
    sequenceOf(
      /\b/,
      anyOf(/spokes(?:man|woman|person|people)|lawyers?|attorneys?|office|staff|aides?|campaign/),
      /\s+(?:for|of)\s+(.+)$/,
    ),
    sequenceOf(
      /^(.+?)['’]s?\s+(?:[\p{L}-]+\s+)?/u,
      anyOf(/spokes(?:man|woman|person|people)|lawyers?|attorneys?|office|staff|aides?|campaign/),
      /$/,
    ),
  ),
);

/** Houses by which the news calls those who govern from them. */
const SEAT =
  /^(?:kremlin|white house|downing street|number 10|elysee(?: palace)?|blue house|chancellery|presidential (?:office|palace))$/;
/** Those who speak for the head of a state or its government. */
const OF_HEAD = toPattern(
  'i',
  anyOf(
    sequenceOf(
      /\b/,
      anyOf(/president|prime minister|premier|chancellor|presidential|government/),
      /\b[^,;]*\bspokes(?:man|woman|person)\b/,
    ),
    sequenceOf(
      /\bspokes(?:man|woman|person) (?:for|of) (?:the )?/,
      /(?:president|prime minister|premier|chancellor|government)\b/,
    ),
  ),
);

/** Those by whom a state speaks. */
const OF_STATE = toPattern(
  'i',
  /\b/,
  anyOf(
    /government|minist(?:er|ry)|premier|chancellor|president|presidency|presidential|embassy|ambassador|envoy/,
    /foreign office|(?:armed|air) forces?|army|navy|military|(?:border|coast) ?guards?/,
    /border service|commander|admiral/,
    // "General Ruz", "the Lomerian general", "a major general"; no attorney general, general manager or general strike.
    /(?<!\b(?:attorney|director|secretary|solicitor|auditor|inspector|consul|governor|surgeon|postmaster|registrar|comptroller)[ -])general(?! (?:manager|secretary|director|counsel|practitioner|motors|electric|assembly|council|union|workers|hospital|strike|editor|contractor|dynamics|mills)\b)/,
  ),
  /\b/,
);

interface Body {
  readonly id: string;
  readonly words: readonly string[];
}

/** For each voice the voice of the body or person it speaks for, itself where it speaks for none. Only for what has a name. */
export function toBodies(voices: readonly StoryVoice[]): ReadonlyMap<string, string> {
  const byWord = new Map<string, Body[]>();
  const byName = new Map<string, string>();
  const bySurname = new Map<string, Set<string>>();
  const names = voices.map(({ name }) => toOrganisationWords(name));
  for (const [index, { id, name, kind, roles }] of voices.entries()) {
    const words = names[index] as readonly string[];
    const last = words.at(-1);
    if (last === undefined || !/^\p{Lu}/u.test(name) || kind === 'group') continue;
    // "Western diplomat" is a name of nobody.
    if (kind === 'person' && !isProperName(name)) continue;
    if (kind === 'person') bySurname.set(last, (bySurname.get(last) ?? new Set()).add(id));
    // A company is now and then taken for a person; it has no roles.
    if (kind === 'person' && roles.length > 0) continue;
    const key = words.join(' ');
    if (kind !== 'person' || !byName.has(key)) byName.set(key, byName.get(key) ?? id);
    addTo(byWord, words[0] as string, { id, words });
  }
  const seat = findSeat(voices, names);
  const stateOf = findStates(voices);
  const bodies = new Map<string, string>();
  for (const [index, { id, name, kind, roles }] of voices.entries()) {
    const same = kind === 'person' && roles.length > 0 ? undefined : byName.get(names[index]?.join(' ') ?? '');
    const body =
      kind === 'organisation' || kind === 'place'
        ? null
        : (findBody([...roles, name], id, byWord) ?? findPerson([...roles, name], id, bySurname));
    const state = kind === 'place' || body === null ? stateOf(roles, name, kind) : null;
    const isOfSeat = kind === 'person' && roles.some((role) => OF_HEAD.test(role));
    bodies.set(id, body ?? state ?? same ?? (isOfSeat && seat !== null ? seat : id));
  }
  return bodies;
}

/** Gives the voice of the state that a voice with these roles and name speaks for, where the story has it: "Spain said". */
function findStates(
  voices: readonly StoryVoice[],
): (roles: readonly string[], name: string, kind: StoryVoice['kind']) => string | null {
  const states = new Map<string, string>();
  /** Places that no list of countries has: a region, a land of long ago. */
  const others: { readonly id: string; readonly name: string }[] = [];
  for (const { id, name, kind } of voices) {
    const country = kind === 'place' ? toOnlyCountry(name) : null;
    if (country !== null && !states.has(country)) states.set(country, id);
    if (kind === 'place' && country === null && /^\p{Lu}[\p{L}-]+$/u.test(name)) others.push({ id, name });
  }
  return (roles, name, kind) => {
    const told = kind === 'place' ? name : [...roles, name].find((text) => OF_STATE.test(text) && !FORMER.test(text));
    const country = told === undefined ? null : toOnlyCountry(told);
    if (country !== null) return states.get(country) ?? null;
    if (told === undefined || kind === 'place') return null;
    const [only, ...more] = others.filter((place) => isOfPlace(told, place.name));
    return only === undefined || more.length > 0 ? null : only.id;
  };
}

/** "Catalonian" of Catalonia, "Bavarian" of Bavaria, "Faroese" of Faroe; not the place itself. */
const OF_PLACE = /^(?:n|an|ian|ese|ish|er|ic|i|se)$/;

function isOfPlace(words: string, place: string): boolean {
  const stem = place.toLowerCase();
  const [whole, cut] = [stem, stem.replace(/(?:ia|[aeoy])$/, '')];
  return (words.match(/\p{Lu}[\p{L}'’-]+/gu) ?? [])
    .map((word) => word.toLowerCase())
    .some(
      (word) =>
        (word.startsWith(whole) && OF_PLACE.test(word.slice(whole.length))) ||
        (cut !== whole && word.startsWith(cut) && /^(?:ian|an|ese|ish|ic)$/.test(word.slice(cut.length))),
    );
}

/** The country that some words name, by its name, its capital or its people; null where they name none or two. */
function toOnlyCountry(words: string): string | null {
  const countries = new Set(
    toOrganisationWords(words).flatMap((word) => toCountry(toStem(word.replace(/[’']s$/, ''))) ?? []),
  );
  const [only, ...others] = countries;
  return only === undefined || others.length > 0 ? null : only;
}

/** The one seat of government that a story speaks of; a story of two states has none. */
function findSeat(voices: readonly StoryVoice[], names: readonly (readonly string[])[]): string | null {
  const [only, ...others] = voices.filter((_, index) => SEAT.test(names[index]?.join(' ') ?? ''));
  return only === undefined || others.length > 0 ? null : only.id;
}

function findPerson(
  roles: readonly string[],
  own: string,
  bySurname: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  for (const role of roles) {
    const match = OF_PERSON.exec(role);
    if (match === null) continue;
    const surname = toOrganisationWords(match[1] ?? match[2] ?? '').at(-1);
    const [only, ...others] = [...(bySurname.get(surname ?? '') ?? [])].filter((id) => id !== own);
    if (only !== undefined && others.length === 0) return only;
  }
  return null;
}

function findBody(roles: readonly string[], own: string, byWord: ReadonlyMap<string, readonly Body[]>): string | null {
  const found = new Set<string>();
  for (const role of roles) {
    if (!SPEAKS_FOR.test(role) || FORMER.test(role)) continue;
    const isPublic = !SPEAKS_FOR.test(role.replace(OF_PUBLIC, ''));
    const words = toOrganisationWords(role).map((word) => word.replace(/[’']s$/, ''));
    for (const [index, word] of words.entries()) {
      for (const { id, words: body } of byWord.get(word) ?? []) {
        if (id === own) continue;
        const isWhole = body.every((part, offset) => words[index + offset] === part);
        // "A U.S. official" is of many bodies of his country.
        const isTelling =
          body.length > 1 &&
          (!isPublic || body.some((part) => PUBLIC.test(part))) &&
          !COMMON.test(word) &&
          toCountry(toStem(word)) === null &&
          (byWord.get(word)?.length ?? 0) === 1;
        if (isWhole ? body.length > 1 || !COMMON.test(word) : isTelling) found.add(id);
      }
    }
  }
  return found.size === 1 ? ([...found][0] as string) : null;
}
