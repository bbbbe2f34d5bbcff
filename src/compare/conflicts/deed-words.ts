// Reads the words around a deed: the verb, the thing that was had, given or got, what it was done to, what stands beside it.
import { DETERMINERS } from '../../lexicon/closed-classes.ts';
import { toRarity } from '../rarity.ts';
import type { Statement } from '../statements/statement.ts';
import { FUNCTION_WORDS, isVerbAt } from '../statements/verb-words.ts';
import { toStem } from '../stem.ts';
import { toForm, type Words } from '../words.ts';
import { toStems } from './deed.ts';
import { DAY_STEMS } from './plan-days.ts';

/** What a statement says was not done. */
export interface DeniedDeed {
  readonly statement: Statement;
  /** Who did not; empty where that is not known. */
  readonly subject: ReadonlySet<string>;
  /** True for "nobody", "nothing", "no passenger": what anybody did stands against it. */
  readonly isOfAnyone: boolean;
  /** Index of the word that denies it, behind whoever did not; null where somebody is reported to deny it. */
  readonly negator: number | null;
  /** Index of the word of the deed. */
  readonly at: number;
  /** The stem of the deed, or of what there was none of. */
  readonly deed: string;
  /** Of "did not search the mayor's home" the last word, in small letters; null where no thing stands right behind the deed. */
  readonly object: string | null;
  /** True where the first of what is denied may be who did it, and the deed comes behind: "no passenger was searched". */
  readonly isClause: boolean;
  /** True for what was not had, given or got: "received no request", "there was no nest", "no talks were held". */
  readonly isThing: boolean;
  readonly denied: ReadonlySet<string>;
  /** What stands behind a thing and says which: "with any builder", "on the road". */
  readonly beside: ReadonlySet<string>;
  /** For "any such order" the stems of the sentences before; empty for others. */
  readonly context: ReadonlySet<string>;
}

/** What tells less is no deed: "had", "made". */
export const LEAST_DEED = 0.15;
/** Verbs that only say that there was what they stand with. */
export const LIGHT: ReadonlySet<string> = new Set(
  'receive get make take give send bring hold do have issue conduct hand lodge submit deliver arrive come reach occur happen exist carry play record register find'
    .split(' ')
    .map(toStem),
);

export const NOBODY: ReadonlySet<string> = new Set();

/** Those of `stems` that stand between as words that tell something. */
export function toTold(words: Words, from: number, to: number, stems: ReadonlySet<string>): ReadonlySet<string> {
  const told = new Set<string>();
  for (let index = from; index < to; index++) {
    const stem = words.stems[index] as string;
    if (stems.has(stem) && !isEmpty(toForm(words, index))) told.add(stem);
  }
  return told;
}

export function isVerb(words: Words, from: number, index: number): boolean {
  const first = Math.max(from, index - WORDS_BEFORE_VERB);
  const forms = Array.from({ length: index + 1 - first }, (_, at) => toForm(words, first + at));
  return isVerbAt(
    forms,
    forms.map((form) => form.toLowerCase()),
    index - first,
  );
}

/** What stands further before a word does not make it a verb. */
const WORDS_BEFORE_VERB = 2;

/** The index of the first word from `from` on that is more than "been" or "ever". */
export function findFirst(words: Words, from: number, to: number): number {
  let index = from;
  while (
    index < to &&
    (FUNCTION_WORDS.has(toForm(words, index).toLowerCase()) || /^(?:ever|\w+ly)$/i.test(toForm(words, index)))
  )
    index++;
  return index;
}

export interface Found {
  readonly stem: string;
  readonly stems: ReadonlySet<string>;
  /** Index behind it. */
  readonly end: number;
}

export const MARK: RegExp = /^[,.;:—–"“”()]$/;
const EMPTY =
  /^(?:any\w*|such|ever|kinds?|sorts?|single|whatever|whatsoever|own|other|one|us|him|her|them|me|it|our|here|all|whole|at)$/i;
const DETERMINING: ReadonlySet<string> = new Set([...DETERMINERS, 'to', 'us', 'him', 'her', 'them', 'me', 'any']);
/** Words of a name for a thing: "a written transfer request". */
const LONGEST_THING = 5;

/** The first noun from `from` on with what stands before it: "any bomb threat"; null where none follows at once. */
export function findThing(
  { article, names }: Pick<Statement, 'article' | 'names'>,
  from: number,
  to: number,
): Found | null {
  const { words } = article;
  let index = from;
  while (
    index < to &&
    (DETERMINING.has(toForm(words, index).toLowerCase()) || FUNCTION_WORDS.has(toForm(words, index).toLowerCase()))
  )
    index++;
  const stems: string[] = [];
  const start = index;
  while (index < Math.min(to, start + LONGEST_THING)) {
    const form = toForm(words, index);
    if (MARK.test(form) || FUNCTION_WORDS.has(form.toLowerCase()) || !/^\p{Ll}/u.test(form)) break;
    if (index > start && isVerb(words, from, index)) break;
    const stem = words.stems[index] as string;
    if (!EMPTY.test(form)) stems.push(stem);
    index++;
  }
  // "No state of emergency": what there was none of stands behind.
  if (
    index < to &&
    toForm(words, index).toLowerCase() === 'of' &&
    !stems.some((stem) => toRarity(stem) >= LEAST_DEED && !LIGHT.has(stem))
  ) {
    return findThing({ article, names }, index + 1, to);
  }
  const telling = stems.filter((stem) => toRarity(stem) >= LEAST_DEED && !names.has(stem));
  const head = stems.at(-1);
  if (head === undefined || !telling.includes(head) || /^\d/.test(head)) return null;
  return { stem: head, stems: new Set(telling), end: index };
}

/** The last word of "| the mayor's home on Monday". */
export function findObject(words: Words, from: number, to: number): string | null {
  if (from >= to || !OBJECT_OPENS.test(toForm(words, from))) return null;
  let last = from + 1;
  while (last < Math.min(to, from + LONGEST_THING) && /^(?:\p{Ll}[\p{L}-]*|['’]s?)$/u.test(toForm(words, last))) {
    if (FUNCTION_WORDS.has(toForm(words, last)) || isVerb(words, from, last)) break;
    last++;
  }
  const form = toForm(words, last - 1);
  return last > from + 1 &&
    /^\p{Ll}{3,}$/u.test(form) &&
    !/(?:ed|ly|ing)$/.test(form) &&
    toRarity(words.stems[last - 1] as string) >= LEAST_DEED
    ? form
    : null;
}

const OBJECT_OPENS = /^(?:an?|the|any|his|her|its|their|our|my)$/i;

/** "No talks had been held", "no cleaning took place", "no e-mail played any part". */
export function isLightBehind(words: Words, from: number, to: number): boolean {
  let index = from;
  while (index < to && FUNCTION_WORDS.has(toForm(words, index).toLowerCase())) {
    if (!/^(?:is|are|was|were|be|been|being|has|have|had|ever|yet)$/i.test(toForm(words, index))) break;
    index++;
  }
  return index < to && LIGHT.has(words.stems[index] as string);
}

/** The stems of what stands behind a thing and says which: "with the builder"; none for "with anybody". */
export function findBeside({ article: { words } }: Statement, from: number, to: number): ReadonlySet<string> {
  const stems = new Set<string>();
  for (let index = from; index < to; index++) {
    const form = toForm(words, index);
    if (MARK.test(form) || OF_TIME.test(form)) break;
    if (/^any/i.test(form)) return NOBODY;
    const stem = words.stems[index] as string;
    if (DAY_STEMS.has(stem) || FUNCTION_WORDS.has(form.toLowerCase()) || LIGHT.has(stem)) continue;
    if (toRarity(stem) >= LEAST_DEED) stems.add(stem);
  }
  return stems;
}

/** "No cleaning since August": when, and not which. */
const OF_TIME = /^(?:since|between|before|after|until|till|during|while|when)$/i;

export function isEmpty(form: string): boolean {
  return EMPTY.test(form) || FUNCTION_WORDS.has(form.toLowerCase());
}

/** The first word from `from` on that tells something, and is neither a name nor how it was done. */
export function findDeed({ article: { words }, names }: Statement, from: number, to: number): Found | null {
  for (let index = from; index < to; index++) {
    const form = toForm(words, index);
    if (/^[,.;:—–]$/.test(form)) return null;
    const stem = words.stems[index] as string;
    if (toRarity(stem) < LEAST_DEED || /ly$/.test(form) || /^\d/.test(stem) || isEmpty(form)) continue;
    return names.has(stem) ? null : { stem, stems: new Set([stem]), end: index + 1 };
  }
  return null;
}

/** For "any such order" what the sentences before tell. */
export function toContext(
  { article: { words, reading }, span, sentence }: Statement,
  end: number,
): ReadonlySet<string> {
  if (!/\bsuch\b/i.test(words.text.slice(span.start, words.ends[end - 1]))) return NOBODY;
  return toStems(words, reading.sentences.slice(Math.max(0, sentence - SENTENCES_BEFORE), sentence), null);
}

const SENTENCES_BEFORE = 2;
