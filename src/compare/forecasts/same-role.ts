// Catches: "the bridge will open", and "it opened", "the bridge was opened", "they opened the bridge".
// Not: "the bridge will open" and "opened an inquiry into contracts for the bridge"; "to lose" and "lost the toss".
import { IRREGULAR_VERB_FORMS } from '../../lexicon/irregular-verbs.ts';
import { toStem } from '../stem.ts';
import { toForm, type Words } from '../words.ts';

/** What a deed is done to, and by whom: stems of the words for it; null where a pronoun or nothing says it. */
interface Roles {
  readonly doer: ReadonlySet<string> | null;
  /** Undefined where the deed is told without anything that it is done to. */
  readonly done: ReadonlySet<string> | null | undefined;
}

/** A stretch of words with the deed in it, as indices of words; `to` is exclusive. */
export interface DeedPlace {
  readonly words: Words;
  readonly from: number;
  readonly deed: number;
  readonly to: number;
}

/** Verbs whose subject, where nothing follows, is what the deed is done to: "the bridge will open", "somebody opened the bridge". */
const LABILE: ReadonlySet<string> = new Set(
  'open reopen close shut begin start end stop finish resume continue move drop sink break burst grow fill drain cool burn spread run sail fly work'
    .split(' ')
    .map(toStem),
);
const LEAST_RARITY = 0.2;
/** Words in one part of a clause. */
const REACH = 12;
const OF = /^of$/i;
const PREPOSITION =
  /^(?:about|across|after|against|among|around|as|at|before|behind|by|despite|during|for|from|in|inside|into|near|on|onto|over|since|through|to|towards?|under|until|upon|via|with|within|without)$/i;
const CONJUNCTION = /^(?:and|but|or|because|although|though|while|when|where|that|which|who|if|than)$/i;
const PRONOUN = /^(?:it|they|them|he|him|she|her|this|that|these|those|we|us|i|me|you|which|who)$/i;
/** "Opened its doors": nothing else than the thing itself. */
const OWN = /^(?:its|their|his|itself|themselves)$/i;
const PASSED_OVER = /^(?:up|down|out|off|back|again|only|late|early|ahead|yesterday|today|tonight|\w+ly)$/i;
/** "Opened ten days late": how much, and not what. */
const AMOUNT =
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|last|next|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:hour|day|week|month|year|time)s?)$/i;
const BE = /^(?:be|been|being|is|are|was|were|get|gets|got)$/i;

/** False where both tell what the deed is done to, or who does it, and it is another thing, or whoever was to do it is told as another's. */
export function isSameDoing(one: DeedPlace, two: DeedPlace): boolean {
  const [a, b] = [toRoles(one), toRoles(two)];
  if (!isShared(a.doer, b.doer) && isToldBehind(a.doer, two)) return false;
  if (a.done === undefined && b.done === undefined) return isShared(a.doer, b.doer);
  // "Will win", and "won the election": nobody said what.
  if (a.done === undefined || b.done === undefined) return true;
  return isShared(a.done, b.done);
}

function isShared(a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): boolean {
  return a === null || b === null || [...a].some((stem) => b.has(stem));
}

/** "Vestry won the election, beating Dobbins": who was to win is told in another role. */
function isToldBehind(doer: ReadonlySet<string> | null, { words, deed, to }: DeedPlace): boolean {
  return words.stems.slice(deed + 1, to).some((stem) => doer?.has(stem));
}

function toRoles({ words, from, deed, to }: DeedPlace): Roles {
  const subject = findSubject(words, Math.max(from, deed - 2 * REACH), deed);
  if (isPassive(words, from, deed)) return { doer: null, done: subject };
  const object = findObject(words, deed, Math.min(to, deed + REACH));
  // Of such a deed what it is done to is its subject where no other thing is told.
  if (object === undefined && LABILE.has(words.stems[deed] as string)) return { doer: null, done: subject };
  return { doer: subject, done: object };
}

/** What stands before the deed, without what hangs on a preposition. */
function findSubject(words: Words, from: number, deed: number): ReadonlySet<string> | null {
  const stems = new Set<string>();
  let hangs = false;
  for (let index = from; index < deed; index++) {
    const form = toForm(words, index);
    if (words.stems[index] === '' || CONJUNCTION.test(form)) hangs = false;
    else if (PREPOSITION.test(form)) hangs = true;
    else if (!hangs && PRONOUN.test(form)) return null;
    else if (!hangs && (words.rarities[index] as number) >= LEAST_RARITY) stems.add(words.stems[index] as string);
  }
  return stems.size === 0 ? null : stems;
}

/** What stands right behind the deed, up to a mark or what leads to something else; undefined where there is none. */
function findObject(words: Words, deed: number, to: number): ReadonlySet<string> | null | undefined {
  const stems = new Set<string>();
  for (let index = deed + 1; index < to; index++) {
    const form = toForm(words, index);
    const isFirst = stems.size === 0;
    if (PASSED_OVER.test(form)) continue;
    if (isFirst && PRONOUN.test(form)) return null;
    if (words.stems[index] === '' || PREPOSITION.test(form) || CONJUNCTION.test(form) || AMOUNT.test(form)) break;
    if (isFirst && OWN.test(form)) return undefined;
    if (!OF.test(form) && (words.rarities[index] as number) >= LEAST_RARITY) stems.add(words.stems[index] as string);
  }
  return stems.size === 0 ? undefined : stems;
}

/** "Was opened", "has not yet been opened". */
function isPassive(words: Words, from: number, deed: number): boolean {
  const form = toForm(words, deed);
  if (!form.endsWith('ed') && !IRREGULAR_VERB_FORMS.has(form)) return false;
  for (let index = deed - 1; index >= Math.max(from, deed - 3); index--) {
    const before = toForm(words, index);
    if (BE.test(before)) return true;
    if (!PASSED_OVER.test(before) && !/^(?:not|never|still|yet|already|finally|first)$/i.test(before)) return false;
  }
  return false;
}
