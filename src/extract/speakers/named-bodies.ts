// Catches: "the newspaper" for the one outlet spoken of, "the committee" for the only named committee, "the department".
// Not: "the company" where two companies are named, or said before the one company is named; "a newspaper"; a noun with words that narrow it.

import { countLeading } from '../../document/ordered.ts';
import { anyWordOf, toPattern } from '../../language/pattern.ts';
import { ORGANISATION_HEADS } from '../../lexicon/organisations.ts';
import type { Draft } from './draft.ts';
import { isOutlet } from './known-names.ts';
import { isPossessive } from './role-phrases.ts';
import { CLASS } from './word-classes.ts';
import { hasClass, lowerOf, type Words } from './words.ts';

const OUTLET_NOUNS = new Set(
  `newspaper paper magazine network outlet channel station website site broadcaster publication journal daily weekly tabloid agency`.split(
    ' ',
  ),
);
const HEADS = new Set(ORGANISATION_HEADS.map((head) => head.toLowerCase()));
const COMPANY = toPattern(
  'i',
  /\b/,
  anyWordOf(
    `inc corp co ltd llc plc company corporation motors airlines airways group holdings technologies industries partners bank pharmaceuticals
    systems stores foods`,
  ),
  /\.?$/,
);

/** Bodies of one kind beyond this many are never told apart; it bounds the work. */
const MOST_BODIES = 12;

/** Nouns by which the press takes up a firm of any trade. */
const FIRM_NOUNS = ['company', 'firm'];
/** Other nouns, with the names that they take up; bodies of the press are agencies too, and compete. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['airline', /\b\w{0,20}(?:air|airlines?|airways|aviation)\b/i],
  ['union', /\b(?:workers|teamsters|brotherhood|guild|employees|miners|machinists|steelworkers)$/i],
  ['club', /\b(?:rovers|united|wanderers|athletic|albion|hotspur|city|town|county|fc|afc)$/i],
  [
    'agency',
    /\b(?:agency|administration|bureau|department|service|authority|enforcement|protection|inspectorate|press|news)$/i,
  ],
];
const NEWS_AGENCY = /\b(?:agency|press|reuters|tass|interfax|xinhua|afp|ap|upi|dpa|bloomberg|ria)\b/i;
/** Before a body that only its people stand for. */
const OF_PEOPLE = /^(?:at|of|for|from|with|in|by)$/;
/** In words: from the head of the sentence to the body that closes it. */
const LONGEST_LEAD = 20;
/** "Wall Streeters" are people. */
const PEOPLE = /(?:ers|ors|ists|ians|ees)$/;
/** Words in the names of bodies that nobody calls a company. */
const NO_FIRM = toPattern(
  'i',
  /\b/,
  anyWordOf(
    `academy administration agency alliance army assembly association authority brigade bureau cabinet campaign caucus center centre chamber
    church club coalition college command commission committee commons community conference confederation congress consulate convention corps
    council court department dept diocese directorate division embassy faculty federation fellowship force forces forum foundation front fund
    government guard guild hospital house initiative inspectorate institute institution kremlin league legislature militia ministry mission
    mosque movement museum nations navy observatory office order organisation organization pac parliament party patrol pentagon police
    politburo regiment school secretariat senate seminary service society squad synagogue taskforce treasury tribunal trust union university
    vatican watch workers democrats republicans democratic republican gop clinic library temple street state poll survey reserve national
    news press`,
  ),
  /\b/,
);

interface NamedAt {
  readonly word: number;
  readonly draft: Draft;
}

/** The bodies that one noun may take up, with where each is named, in reading order. */
interface Fitting {
  readonly drafts: Set<Draft>;
  readonly named: NamedAt[];
}

export interface NamedBodies {
  readonly byNoun: ReadonlyMap<string, Fitting>;
  readonly all: readonly NamedAt[];
  readonly outlets: readonly NamedAt[];
  /** Those of `outlets` that are news agencies. */
  readonly newsAgencies: readonly NamedAt[];
  /** Where "the <noun>" first stands in the text outside what somebody says, by noun. */
  readonly firstUses: ReadonlyMap<string, number>;
}

/** Indexes the named bodies of an article by the noun that may take them up. */
export function toNamedBodies(words: Words, bodies: readonly Draft[]): NamedBodies {
  const byNoun = new Map<string, Fitting>();
  const all: NamedAt[] = [];
  const outlets: NamedAt[] = [];
  for (const draft of bodies) {
    if (draft.kind !== 'organisation') continue;
    const named = draft.mentions.map(({ start }) => ({ word: start, draft }));
    all.push(...named);
    if (isOutlet(draft.name)) outlets.push(...named);
    for (const noun of toNouns(words, draft)) {
      const fitting = byNoun.get(noun) ?? { drafts: new Set(), named: [] };
      byNoun.set(noun, fitting);
      fitting.drafts.add(draft);
      fitting.named.push(...named);
    }
  }
  for (const { named } of byNoun.values()) named.sort((a, b) => a.word - b.word);
  all.sort((a, b) => a.word - b.word);
  outlets.sort((a, b) => a.word - b.word);
  const newsAgencies = outlets.filter(({ draft }) => NEWS_AGENCY.test(draft.name));
  return { byNoun, all, outlets, newsAgencies, firstUses: toFirstUses(words) };
}

/** Every noun that may take a body up. */
function toNouns(words: Words, { name, mentions }: Draft): Set<string> {
  const nouns = new Set<string>();
  const parts = name.toLowerCase().split(' ');
  const first = parts[0] as string;
  const last = parts.at(-1) as string;
  // "UnitedHealth Group" is a company; "the group" seldom is one.
  if (parts.length > 1 && last !== 'group') nouns.add(last);
  if (parts.length > 1 && HEADS.has(first) && (parts.includes('of') || parts.includes('for') || parts.includes('on')))
    nouns.add(first);
  // "analysts at Corvid Partners": a body that nobody but its people stands for is not what the story calls the company.
  if (
    mentions.every(({ start, end }) => hasClass(words, start - 1, CLASS.preposition) && !isClosing(words, start, end))
  )
    return nouns;
  if (isFirm(name)) for (const noun of FIRM_NOUNS) nouns.add(noun);
  if (!isOutlet(name)) for (const [noun, pattern] of KINDS) if (pattern.test(name)) nouns.add(noun);
  return nouns;
}

/** A body that may be a firm: nothing in its name says that it is none. */
function isFirm(name: string): boolean {
  if (COMPANY.test(name)) return true;
  return !PEOPLE.test(name) && !NO_FIRM.test(name) && !isOutlet(name) && !/^[\p{Lu}.&-]+$/u.test(name);
}

function toFirstUses(words: Words): Map<string, number> {
  const uses = new Map<string, number>();
  for (let word = 1; word < words.count; word++) {
    if (!hasClass(words, word, CLASS.groupNoun) || hasClass(words, word, CLASS.capital)) continue;
    const noun = lowerOf(words, word);
    if (!uses.has(noun) && lowerOf(words, word - 1) === 'the' && words.quotes[word] === 0) uses.set(noun, word);
  }
  return uses;
}

/** The named body that "the <noun>" at this word stands for, or null. */
export function findNamedBody(words: Words, bodies: NamedBodies, noun: string, word: number): Draft | null {
  const outlets = !OUTLET_NOUNS.has(noun) ? [] : noun === 'agency' ? bodies.newsAgencies : bodies.outlets;
  if (outlets.length > 0) return findOnlyNear(words, outlets, word);
  const fitting = bodies.byNoun.get(noun);
  if (fitting === undefined) return null;
  const meant = findJustNamed(words, fitting.named, word) ?? findMeant(words, fitting, noun, word);
  if (meant === null || (!isNamedSo(meant, noun) && isOtherNamed(words, bodies.all, meant, word))) return null;
  // "The company said" before this body comes up is about another, and so may this be.
  const before = Math.min(word, bodies.firstUses.get(noun) ?? word);
  return meant.mentions.some((mention) => mention.start < before) ? meant : null;
}

function isNamedSo(body: Draft, noun: string): boolean {
  return body.name.toLowerCase().includes(noun);
}

/** Another body, of whatever kind, was named in this paragraph since. */
function isOtherNamed(words: Words, all: readonly NamedAt[], body: Draft, word: number): boolean {
  const last = all[countBefore(all, word) - 1];
  return last !== undefined && last.draft !== body && words.paragraphs[last.word] === words.paragraphs[word];
}

/** How many of the bodies, in reading order, are named before a word. */
function countBefore(named: readonly NamedAt[], word: number): number {
  return countLeading(named.length, (index) => (named[index]?.word ?? 0) < word);
}

/** The only one named lately. */
function findOnlyNear(words: Words, named: readonly NamedAt[], word: number): Draft | null {
  const paragraph = words.paragraphs[word] as number;
  const count = countBefore(named, word);
  const last = named[count - 1];
  if (last === undefined || paragraph - (words.paragraphs[last.word] as number) > 3) return null;
  for (let index = count - 2; index >= 0 && index >= count - 8; index--) {
    const other = named[index] as NamedAt;
    if (paragraph - (words.paragraphs[other.word] as number) > 3) break;
    if (other.draft !== last.draft) return null;
  }
  return last.draft;
}

/** "Corvid Hotels is closing two of them. The company said", "Suspicion fell on Corvid Hotels. The company said": it opens or closes the sentence before, no other is named in the paragraph. */
function findJustNamed(words: Words, named: readonly NamedAt[], word: number): Draft | null {
  const count = countBefore(named, word);
  const last = named[count - 1];
  if (last === undefined) return null;
  let isSubject = false;
  for (let index = count - 1; index >= 0; index--) {
    const other = named[index] as NamedAt;
    if (words.paragraphs[other.word] !== words.paragraphs[word]) break;
    if (other.draft !== last.draft || index < count - 8) return null;
    const distance = (words.sentences[word] as number) - (words.sentences[other.word] as number);
    if (distance === 1 && (words.opens[other.word] === 1 || isClosing(words, other.word, toEnd(other))))
      isSubject = true;
  }
  return isSubject ? last.draft : null;
}

function toEnd({ word, draft }: NamedAt): number {
  return draft.mentions.find(({ start }) => start === word)?.end ?? word + 1;
}

/** "Suspicion fell on Corvid Hotels.": the last words of a sentence are what the next one takes up, where no other noun in it may be a company. */
function isClosing(words: Words, start: number, end: number): boolean {
  if (!/^[.!]$/.test(lowerOf(words, end)) || OF_PEOPLE.test(lowerOf(words, start - 1))) return false;
  if (!hasClass(words, start - 1, CLASS.preposition)) return false;
  for (let word = start - 1; word >= 0 && words.sentences[word] === words.sentences[start]; word--) {
    // "The brewery lost its contract to Corvid Hotels": the brewery may be meant.
    if (start - word > LONGEST_LEAD || hasClass(words, word, CLASS.determiner | CLASS.possessivePronoun)) return false;
    if (isPossessive(words, word)) return false;
  }
  return true;
}

/** The only one of its kind; of several, the one named last where the article is about it. */
function findMeant(words: Words, { drafts, named }: Fitting, noun: string, word: number): Draft | null {
  if (drafts.size > MOST_BODIES) return null;
  const only = drafts.size === 1 ? (named[0]?.draft ?? null) : null;
  // "The authority" for the Harbour Authority wherever it was named, "the agency" only shortly after.
  if (only !== null && isNamedSo(only, noun)) return only;
  const last = named[countBefore(named, word) - 1];
  if (last === undefined || (words.paragraphs[word] as number) - (words.paragraphs[last.word] as number) > 2)
    return null;
  for (const other of drafts)
    if (other !== last.draft && other.mentions.length * 2 > last.draft.mentions.length) return null;
  return last.draft;
}
