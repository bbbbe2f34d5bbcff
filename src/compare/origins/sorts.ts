// "The company" may be Tindall Home, "a ministry official" may be of the Defence Ministry. Not: "the union" and a bank, a survivor and
// the police.
import type { StoryVoice } from '../../document/story.ts';
import { anyWordOf, toPattern } from '../../language/pattern.ts';
import { BODY_SORTS } from '../../lexicon/body-sorts.ts';
import { ROLE_NOUNS } from '../../lexicon/roles.ts';
import { toStem } from '../stem.ts';

/** Sorts of bodies that a source may be or speak for; null where the words leave it open. */
export type Sorts = ReadonlySet<string> | null;

const SORTS_BY_WORD = toSortsByWord();
/** Roles in which somebody speaks for a body, whichever it is. */
const SPEAKS = toPattern(
  'i',
  /\b/,
  anyWordOf(
    `spokes(?:man|woman|person|people) representative executive chief head leader director chair(?:man|woman|person)? president manager
    councillor commander admiral aide adviser advisor officer official member employee insider staff charge`,
  ),
  /s?\b/,
);

/** Words for people of any sort, whatever is said of them: "people close to the minister". */
const ANYBODY = toPattern(
  '',
  /^/,
  anyWordOf(
    `people person persons sources? insiders? someone somebody members? friends? man men woman women colleagues? others? one two
    three some several many most few both neither number dozens hundreds`,
  ),
  /$/,
);
const AFTER_HEAD = new Set('of close familiar who which at in for with from near briefed on by to that'.split(' '));

/** Those who defend somebody in court, and no ministry. */
const DEFENCE = /^(?:the|his|her|their)\s+def[ae]n[cs]e(?:\s+(?:team|lawyers?|attorneys?|counsel))?\W*$/i;
const FORMER = /^(?:the |an? |(?:two|three|four|five|several|some|many) )?(?:former|retired|ex-)/i;
const LAWYERS: ReadonlySet<string> = new Set(['lawyer']);

/** Sorts whose words mean nothing else. */
const DECIDING: ReadonlySet<string> = new Set(['press', 'union', 'public', 'protest']);

/** The sorts that a description names: "two Tordish officers" are of the police or the army, "a person familiar with it" of anything. */
export function toDescribedSorts(words: string): Sorts {
  if (DEFENCE.test(words)) return LAWYERS;
  // "Former employees" are of no body any more.
  if (FORMER.test(words)) return NOBODYS;
  const all = toWords(words);
  const end = all.findIndex((word) => AFTER_HEAD.has(word));
  if (ANYBODY.test(all[(end < 0 ? all.length : end) - 1] ?? '')) return null;
  // "The country's state television" is a broadcaster, a police union a union: who is of one sort is of no other.
  const head = SORTS_BY_WORD.get(all[(end < 0 ? all.length : end) - 1] ?? '');
  if (head?.length === 1 && DECIDING.has(head[0] as string)) return new Set(head);
  const sorts = new Set<string>();
  for (const word of all) for (const sort of SORTS_BY_WORD.get(word) ?? []) sorts.add(sort);
  return sorts.size === 0 ? null : sorts;
}

/** The sorts of somebody with a name, by the name, its roles and the body it speaks for. */
export function toNamedSorts(voice: StoryVoice, body: StoryVoice): Sorts {
  const roles = [...voice.roles, ...body.roles].filter((role) => !/\bformer\b|\bex-|\bretired\b/i.test(role));
  const texts = [...roles, body.name, ...(voice.kind === 'person' ? [] : [voice.name])];
  const sorts = new Set(texts.flatMap((text) => [...(toDescribedSorts(text) ?? [])]));
  if (voice.kind === 'place') sorts.add('government');
  if (sorts.size > 0) return sorts;
  if (voice.kind === 'organisation') return BODIES;
  // Who is known to be nobody's speaker is himself and no body.
  if (voice.kind === 'person' && voice.roles.length > 0 && !voice.roles.some((role) => SPEAKS.test(role)))
    return NOBODYS;
  return null;
}

/** "Head of the local school": that is the body. */
const OF_A_BODY = /\b(?:of|at)\s+(?:the\b|an?\b|\p{Lu})/u;

/** True for a person who speaks by his role for a body that is not named. */
export function isMouthpiece({ kind, roles }: StoryVoice): boolean {
  return (
    kind === 'person' &&
    roles.some((role) => SPEAKS.test(role) && !/\bformer\b|\bex-|\bretired\b/i.test(role)) &&
    !roles.some((role) => OF_A_BODY.test(role))
  );
}

/** True where whoever speaks by a role that has the one sorts may speak for the body that has the others. */
export function maySpeakFor(mouthpiece: Sorts, body: Sorts): boolean {
  if (body === null || body === BODIES) return mouthpiece === null || mouthpiece.has('company');
  return isMaybeSame(mouthpiece, body);
}

/** True where nothing tells the two apart. */
export function isMaybeSame(a: Sorts, b: Sorts): boolean {
  if (a === null || b === null) return true;
  for (const sort of a) if (b.has(sort)) return true;
  return false;
}

/** Any body may be meant by a word for one, but not by a word for people in the street. */
export const BODIES: ReadonlySet<string> = new Set(
  Object.keys(BODY_SORTS).filter((sort) => sort !== 'public' && sort !== 'lawyer'),
);
const NOBODYS: ReadonlySet<string> = new Set(['himself']);

/** Nouns for whoever looks into something and tells what he finds, besides those for people. */
const FINDERS = new Set('panel inquiry enquiry jury tribunal ombudsman watchdog'.split(' ').map(toStem));
/** "The harbour master"; in lower case by itself it is no role. */
const OF_A_ROLE = ['master'];
const PEOPLE: ReadonlySet<string> = new Set([...OF_A_ROLE, ...ROLE_NOUNS, ...ROLE_NOUNS.map((noun) => `${noun}s`)]);

/**
 * The stem of the noun that says what somebody without a name is, where that is no word for a body nor for those who speak for one: "the
 * auditors", "a neuroscientist", "the panel". Null for all others.
 */
export function toCalling(words: string): string | null {
  if (DEFENCE.test(words) || SPEAKS.test(words)) return null;
  const all = toWords(words);
  const end = all.findIndex((word) => AFTER_HEAD.has(word));
  const before = end < 0 ? all : all.slice(0, end);
  const head = before.at(-1);
  // "Dealers at three banks" are dealers, and no bank.
  if (head === undefined || ANYBODY.test(head) || toDescribedSorts(before.join(' ')) !== null) return null;
  const stem = toStem(head);
  return PEOPLE.has(head) || FINDERS.has(stem) ? stem : null;
}

/** True for the stem of a panel or an inquiry. */
export function isFinder(calling: string): boolean {
  return FINDERS.has(calling);
}

/** Sorts of "officials" and "the authorities", who may be of any body. */
export function isOfAnyBody(sorts: Sorts): boolean {
  return sorts === null || (sorts.has('rescue') && sorts.has('police')) || sorts === BODIES;
}

function toWords(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? [];
}

function toSortsByWord(): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>();
  for (const [sort, words] of Object.entries(BODY_SORTS)) {
    for (const word of words.split(/\s+/)) {
      const known = byWord.get(word);
      if (known) known.push(sort);
      else byWord.set(word, [sort]);
    }
  }
  return byWord;
}
