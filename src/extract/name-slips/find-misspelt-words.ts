// Catches: one "Clniton said" in an article about Clinton: a capitalised word that names nobody, one slip from a family name.
// Not: "Walkers", "Clifton" (a name that exists), "Cannon House" (part of a longer name), a word met twice.
import { findLastStarting } from '../../document/ordered.ts';
import type { Span } from '../../document/span.ts';
import { isOneSlipApart, toPlainLetters, toSlipKeys } from '../../language/spelling.ts';
import { findSentenceIndex, type Known } from '../known.ts';
import { isFamilyName, isGivenName } from './known-name-words.ts';
import type { NamedPerson } from './named-people.ts';

/** A word and the person it may misspell. */
export interface MisspeltWord extends Span {
  readonly person: NamedPerson;
}

const LEAST_NAMES = 4;
/** A shorter word turns into too many others. */
const SHORTEST = 6;
/** Words weighed in one article: each costs a look through the text. */
const MOST_WEIGHED = 50;
const TITLES = /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|President|Senator|Governor|Minister|Secretary|Mayor)\.?$/;

/** Words that fit nobody's name but for one letter; in order of `start`. `people` are all that the article names. */
export function findMisspeltWords(known: Known, people: readonly NamedPerson[]): MisspeltWord[] {
  const byKey = new Map<string, NamedPerson>();
  for (const person of people) {
    const surname = person.words.at(-1) as string;
    if (person.names.length < LEAST_NAMES || person.words.length < 2 || surname.length < SHORTEST) continue;
    for (const key of toSlipKeys(surname)) {
      const other = byKey.get(key);
      if (other === undefined || other.names.length < person.names.length) byKey.set(key, person);
    }
  }
  if (byKey.size === 0) return [];
  const { text, tokens } = known.language;
  const { tags } = known.words;
  const found: MisspeltWord[] = [];
  let weighed = 0;
  for (let token = 0; token < tokens.count; token++) {
    if (tags[token] !== 'NNP') continue;
    const start = tokens.starts[token] as number;
    const end = tokens.ends[token] as number;
    if (end - start < SHORTEST || end - start > 24) continue;
    const form = text.slice(start, end);
    if (!/^\p{Lu}\p{Ll}+$/u.test(form)) continue;
    const word = toPlainLetters(form);
    const person = findAlike(byKey, word);
    if (person === null || isFamilyName(word) || isGivenName(word) || !standsAlone(known, token)) continue;
    if (++weighed > MOST_WEIGHED) break;
    if (isNamedMention(people, start) || !isOnce(text, form, start)) continue;
    found.push({ start, end, person });
  }
  return found;
}

function findAlike(byKey: ReadonlyMap<string, NamedPerson>, word: string): NamedPerson | null {
  for (const key of toSlipKeys(word)) {
    const person = byKey.get(key);
    if (person !== undefined && isOneSlipApart(word, person.words.at(-1) as string)) return person;
  }
  return null;
}

/** True where neither neighbour is part of the same name, and no mere capital at the head of a sentence misleads. */
function standsAlone(known: Known, token: number): boolean {
  const { text, tokens, sentences } = known.language;
  const form = (index: number): string =>
    index < 0 || index >= tokens.count ? '' : text.slice(tokens.starts[index], tokens.ends[index]);
  const start = tokens.starts[token] as number;
  const sentence = sentences[findSentenceIndex(known, start)];
  if (sentence === undefined) return false;
  const next = form(token + 1);
  if (/^\p{Lu}/u.test(next) || next === '-') return false;
  if (start > sentence.start) {
    const before = form(token - 1);
    return (
      before !== '-' &&
      (!/^\p{Lu}/u.test(before) || TITLES.test(before) || !(known.words.tags[token - 1] ?? '').startsWith('NN'))
    );
  }
  const tag = known.words.tags[token + 1] ?? '';
  return /^(?:VBD|VBZ|MD|POS)$/.test(tag) || /^['’]s$/.test(next);
}

/** True where the word belongs to a name that was understood as somebody's. */
function isNamedMention(people: readonly NamedPerson[], start: number): boolean {
  return people.some(({ names, words }) => {
    if (words.length < 2) return false;
    const name = names[findLastStarting(names, start)];
    return name !== undefined && name.end > start;
  });
}

function isOnce(text: string, form: string, start: number): boolean {
  return (
    text.indexOf(form) === start && !text.includes(form, start + form.length) && !text.includes(form.toLowerCase())
  );
}
