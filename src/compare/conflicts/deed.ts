// Catches: "threat" of "that it had received a bomb threat in May"; "man" and "beat" of "that the man was beaten in the hold".
// Not: where and when it was, what only says that there was something.
import type { Span } from '../../document/span.ts';
import { DETERMINERS, POSSESSIVE_PRONOUNS, PREPOSITIONS, PRONOUNS } from '../../lexicon/closed-classes.ts';
import { toRarity } from '../rarity.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { FUNCTION_WORDS, isVerbAt } from '../statements/verb-words.ts';
import { toStem } from '../stem.ts';
import { toForm, toWordRange, type Words } from '../words.ts';
import { DAY_STEMS } from './plan-days.ts';

const LEAST_TELLING = 0.15;
/** So much of the deed that is admitted must be told in what is denied; of the deed that is denied all must be admitted. */
const LEAST_COVERED = 0.5;

/** What somebody denies or admits. */
export interface Deed {
  /** The stems of all of it, without names and figures. */
  readonly stems: ReadonlySet<string>;
  /** Those of the deed itself. */
  readonly deed: ReadonlySet<string>;
  /** The stems of the names. */
  readonly names: ReadonlySet<string>;
}

/** True where what is admitted is what is denied, and not something else of the same people and things. */
export function isOfOneDeed(denied: Deed, admitted: Deed): boolean {
  const { deed } = denied;
  if (deed.size === 0 || ![...deed].every((stem) => admitted.stems.has(stem))) return false;
  const shared = [...admitted.deed].filter((stem) => denied.stems.has(stem));
  if (!shared.some((stem) => deed.has(stem)) || toWeight(shared) < LEAST_COVERED * toWeight(admitted.deed))
    return false;
  return denied.names.size === 0 || admitted.names.size === 0 || haveCommon(denied.names, admitted.names);
}

function haveCommon(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  return [...one].some((stem) => two.has(stem));
}

/** How much the stems tell together. */
export function toWeight(stems: Iterable<string>): number {
  let all = 0;
  for (const stem of stems) all += toRarity(stem);
  return all;
}

/** "That it would sell the mill", "whether it had": nothing is told to be so. */
const LEFT_OPEN = /\b(?:[Ww](?:ill|ould|hether)|might|may|could|should|[Ii]f)\b/;

/** True for what is not told to have been so. */
export function isLeftOpen(says: string): boolean {
  return LEFT_OPEN.test(says);
}

/** Words that stand for what was told before, and for what goes on in whatever is told. */
const EMPTY: ReadonlySet<string> = new Set(
  ['any', 'such', 'ever', 'there', 'never', 'kind', 'sort', 'thing'].map(toStem),
);

/** The stems of what is told in `spans`, without names and figures; of those in `only`, if given. */
export function toStems(words: Words, spans: readonly Span[], only: ReadonlySet<string> | null): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const span of spans) {
    const { from, to } = toWordRange(words, span);
    for (let index = from; index < to; index++) {
      const stem = words.stems[index] as string;
      if (toRarity(stem) < LEAST_TELLING || /^\d/.test(stem) || EMPTY.has(stem) || DAY_STEMS.has(stem)) continue;
      if (/^\p{Lu}/u.test(toForm(words, index)) && index > from) continue;
      if (only === null || only.has(stem)) stems.add(stem);
    }
  }
  return stems;
}

/** Words that tell no more than that there was what they stand with, or that it was told. */
const LIGHT: ReadonlySet<string> = new Set(
  'receive record register note find get make take give see show occur happen exist report claim false untrue'
    .split(' ')
    .map(toStem),
);
const BEFORE_NOUNS: ReadonlySet<string> = new Set([...DETERMINERS, ...POSSESSIVE_PRONOUNS]);
const PERSONAL: ReadonlySet<string> = new Set(PRONOUNS);
const PLACING: ReadonlySet<string> = new Set(PREPOSITIONS);

/** Those of `stems` that stand outside what is only placed ("in the hold", "about the dam"), of "a bomb threat" the last. */
export function toDeed(words: Words, spans: readonly Span[], stems: ReadonlySet<string>): ReadonlySet<string> {
  const deed = new Set<string>();
  for (const span of spans) {
    const { from, to } = toWordRange(words, span);
    const forms = Array.from({ length: to - from }, (_, at) => toForm(words, from + at));
    const lower = forms.map((form) => form.toLowerCase());
    let isPlaced = false;
    let noun: string | null = null;
    let isNoun = false;
    for (const [at, form] of lower.entries()) {
      const isVerb = isVerbAt(forms, lower, at);
      if (isVerb) isPlaced = false;
      if (isVerb || FUNCTION_WORDS.has(form)) {
        if (noun !== null) deed.add(noun);
        noun = null;
        isNoun = BEFORE_NOUNS.has(form);
        if (PLACING.has(form)) isPlaced = true;
      }
      const stem = words.stems[from + at] as string;
      if (isPlaced || FUNCTION_WORDS.has(form) || LIGHT.has(stem) || stem === '') continue;
      if (isNoun) noun = stem;
      else deed.add(stem);
    }
    if (noun !== null) deed.add(noun);
  }
  return new Set([...deed].filter((stem) => stems.has(stem)));
}

/** The stems of the names in `spans`. */
export function toNames(words: Words, spans: readonly Span[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const span of spans) {
    const { from, to } = toWordRange(words, span);
    for (let index = from + 1; index < to; index++) {
      const stem = words.stems[index] as string;
      const form = toForm(words, index);
      if (stem === '' || DAY_STEMS.has(stem) || !/^\p{Lu}\p{Ll}/u.test(form)) continue;
      if (!FUNCTION_WORDS.has(form.toLowerCase()) && !PERSONAL.has(form.toLowerCase())) names.add(stem);
    }
  }
  return names;
}

/** "Denied that he had been beaten", "confirmed that he had died": what is confirmed is something else. */
export function confirmsOther(denied: Statement, other: Statement): boolean {
  if (other.attribution?.act !== 'confirms' || denied.attribution?.act !== 'denies') return false;
  if (isLeftOpen(toStatementWords(other)) && !isLeftOpen(toStatementWords(denied))) return true;
  return !isOfOneDeed(toWhole(denied), toWhole(other));
}

function toWhole({ article: { words }, spans }: Statement): Deed {
  const stems = toStems(words, spans, null);
  return { stems, deed: toDeed(words, spans, stems), names: toNames(words, spans) };
}
