// Catches: "the newspaper" for the one outlet spoken of, "the committee" for the only named committee, "the department".
// Not: "the company" where two companies are named, or said before the one company is named; "a newspaper"; a noun with words that narrow it.
import { ORGANISATION_HEADS } from '../../lexicon/organisations.ts';
import type { Draft } from './draft.ts';
import { isOutlet } from './known-names.ts';
import { CLASS } from './word-classes.ts';
import { hasClass, lowerOf, type Words } from './words.ts';

const OUTLET_NOUNS = new Set([
  'newspaper',
  'paper',
  'magazine',
  'network',
  'outlet',
  'channel',
  'station',
  'website',
  'site',
  'broadcaster',
  'publication',
  'journal',
  'daily',
  'weekly',
  'tabloid',
  'agency',
]);
const HEADS = new Set(ORGANISATION_HEADS.map((head) => head.toLowerCase()));
const COMPANY =
  /\b(inc|corp|co|ltd|llc|plc|company|corporation|motors|airlines|airways|group|holdings|technologies|industries|partners|bank|pharmaceuticals|systems|stores|foods)\.?$/i;

export interface NamedBodies {
  readonly byNoun: ReadonlyMap<string, Draft | null>;
  /** Mentions of outlets in reading order. */
  readonly outlets: readonly { readonly word: number; readonly draft: Draft }[];
  /** Where "the <noun>" first stands in the text, by noun. */
  readonly firstUses: ReadonlyMap<string, number>;
}

/** Indexes the named bodies of an article by the noun that may take them up. */
export function toNamedBodies(words: Words, bodies: readonly Draft[]): NamedBodies {
  const byNoun = new Map<string, Draft | null>();
  const outlets: { word: number; draft: Draft }[] = [];
  const add = (noun: string, draft: Draft): void => {
    const other = byNoun.get(noun);
    byNoun.set(noun, other === undefined || other === draft ? draft : null);
  };
  for (const draft of bodies) {
    if (draft.kind !== 'organisation') continue;
    if (isOutlet(draft.name)) for (const mention of draft.mentions) outlets.push({ word: mention.start, draft });
    const parts = draft.name.toLowerCase().split(' ');
    if (parts.length > 1) {
      add(parts.at(-1) as string, draft);
      if (HEADS.has(parts[0] as string) && (parts.includes('of') || parts.includes('for') || parts.includes('on')))
        add(parts[0] as string, draft);
    }
    // "analysts at Corvid Partners": a body that nobody but its people stands for is not what the story calls the company.
    const isMain = draft.mentions.some(({ start }) => !hasClass(words, start - 1, CLASS.preposition));
    if (COMPANY.test(draft.name) && isMain) add('company', draft);
  }
  outlets.sort((a, b) => a.word - b.word);
  return { byNoun, outlets, firstUses: toFirstUses(words) };
}

function toFirstUses(words: Words): Map<string, number> {
  const uses = new Map<string, number>();
  for (let word = 1; word < words.count; word++) {
    if (!hasClass(words, word, CLASS.groupNoun) || hasClass(words, word, CLASS.capital)) continue;
    const noun = lowerOf(words, word);
    if (!uses.has(noun) && lowerOf(words, word - 1) === 'the') uses.set(noun, word);
  }
  return uses;
}

/** The named body that "the <noun>" at this word stands for, or null. */
export function findNamedBody(words: Words, named: NamedBodies, noun: string, word: number): Draft | null {
  const body = OUTLET_NOUNS.has(noun) && named.outlets.length > 0 ? null : (named.byNoun.get(noun) ?? null);
  if (body !== null) {
    // "The company said" before this body comes up is about another, and so may this be.
    const before = Math.min(word, named.firstUses.get(noun) ?? word);
    return body.mentions.some((mention) => mention.start < before) ? body : null;
  }
  if (!OUTLET_NOUNS.has(noun)) return null;
  let low = 0;
  let high = named.outlets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named.outlets[middle]?.word ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  const last = named.outlets[low - 1];
  if (last === undefined || (words.paragraphs[word] as number) - (words.paragraphs[last.word] as number) > 3)
    return null;
  for (let index = low - 2; index >= 0 && index >= low - 8; index--) {
    const other = named.outlets[index];
    if (other === undefined || (words.paragraphs[word] as number) - (words.paragraphs[other.word] as number) > 3) break;
    if (other.draft !== last.draft) return null;
  }
  return last.draft;
}
