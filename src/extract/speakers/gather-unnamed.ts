// Catches: people and groups the article never names: "a senior official", later "the official"; "intelligence officials".
// Not: "officials" said twice of different people beside each other in other words; phrases that stand for somebody named.
import { type Draft, toDraft } from './draft.ts';
import type { NameMarks } from './name-marks.ts';
import { type RolePhrase, toModifiers, toRoleText } from './role-phrases.ts';
import type { TiedPhrase } from './tie-roles.ts';
import { toRoleGender } from './word-classes.ts';
import { lowerOf, type Words } from './words.ts';

interface Unnamed {
  readonly draft: Draft;
  readonly noun: string;
  readonly isPlural: boolean;
  readonly modifiers: ReadonlySet<string>;
  readonly text: string;
}

/** A draft for every role phrase that stands for nobody named, by head word; the same draft where one phrase takes up another. */
export function gatherUnnamed(
  words: Words,
  phrases: readonly RolePhrase[],
  tied: ReadonlyMap<number, TiedPhrase>,
  linked: ReadonlyMap<number, Draft>,
  contested: ReadonlySet<number>,
  marks: NameMarks,
): Map<number, Draft> {
  const drafts = new Map<number, Draft>();
  const lastOf = new Map<string, Unnamed>();
  const countOf = new Map<string, number>();
  /** "The Ohio Republican": who is told apart by more than a noun is the same wherever the words come back. */
  const byText = new Map<string, Draft>();
  for (const phrase of phrases) {
    if (tied.has(phrase.head) || linked.has(phrase.head) || contested.has(phrase.head)) continue;
    const slot = `${phrase.noun}${phrase.isPlural ? '+' : ''}`;
    const modifiers = toModifiers(words, phrase.start, phrase.end, phrase.head);
    const text = toRoleText(words, marks, phrase.start, phrase.end);
    const last = lastOf.get(slot);
    const isTold = phrase.determiner === 'the' && !phrase.isPlural && modifiers.size > 0;
    const isBoth = isPairAgain(words, phrase, last);
    const known =
      last !== undefined && (isBoth || isTakenUp(phrase, modifiers, text, last, countOf.get(slot) ?? 0))
        ? last.draft
        : isTold
          ? byText.get(text.toLowerCase())
          : undefined;
    if (known !== undefined) {
      drafts.set(phrase.head, known);
      known.mentions.push({ start: phrase.start, end: phrase.head + 1, how: 'role' });
      continue;
    }
    const draft = toDraft(phrase.isPlural ? 'group' : 'person', text);
    draft.gender = phrase.isPlural ? null : toRoleGender(phrase.noun);
    draft.roles.push({ head: phrase.noun, modifiers, text, word: phrase.start });
    draft.mentions.push({ start: phrase.start, end: phrase.head + 1, how: 'role' });
    drafts.set(phrase.head, draft);
    if (isTold) byText.set(text.toLowerCase(), draft);
    lastOf.set(slot, { draft, noun: phrase.noun, isPlural: phrase.isPlural, modifiers, text: text.toLowerCase() });
    countOf.set(slot, (countOf.get(slot) ?? 0) + 1);
  }
  return drafts;
}

/** "Both directors" after "two directors". */
function isPairAgain(words: Words, { start, isPlural }: RolePhrase, last: Unnamed | undefined): boolean {
  return isPlural && lowerOf(words, start) === 'both' && last?.text.startsWith('two ') === true;
}

/** "the minister" is not the prime minister, nor the president the vice president. */
const OTHER_OFFICE: readonly string[] = ['prime', 'vice', 'deputy', 'lieutenant'];

/** "the official" after "a senior official"; "the two"; never "another official". */
function isTakenUp(
  phrase: RolePhrase,
  modifiers: ReadonlySet<string>,
  text: string,
  last: Unnamed,
  count: number,
): boolean {
  // "The American people" are not the 11 million people of the sentence before.
  if (phrase.isPlural && modifiers.size > 0 && /^\d/.test(last.text) && text.toLowerCase() !== last.text) return false;
  if (phrase.determiner === 'indefinite') return false;
  if (phrase.determiner === 'possessive' || phrase.determiner === 'bare')
    return text.toLowerCase() === last.text && (phrase.isPlural || phrase.determiner === 'possessive');
  if (text.toLowerCase() === last.text) return true;
  if (OTHER_OFFICE.some((word) => last.modifiers.has(word) !== modifiers.has(word))) return false;
  if (count > 1 && modifiers.size === 0) return false;
  for (const word of modifiers) if (!last.modifiers.has(word)) return false;
  return true;
}
