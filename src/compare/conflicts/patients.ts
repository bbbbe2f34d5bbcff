// Catches: "searched the mayor's office" and "did not search her home", "met Lars Holm" and "did not meet Tom Reed", "paid the pilots" and "the divers were
// not paid": one deed, done to two things or people.
// Not: "paid the divers" and "the divers were not paid"; what a preposition stands before, of which nobody knows whether it was done to that.
import { PREPOSITIONS } from '../../lexicon/closed-classes.ts';
import { PAST_VERB_FORMS } from '../../lexicon/irregular-verbs.ts';
import { findMentionsIn } from '../mentions.ts';
import type { Statement } from '../statements/statement.ts';
import { FUNCTION_WORDS } from '../statements/verb-words.ts';
import { toPersonWords } from '../voices/name-key.ts';
import type { WordLikeness } from '../word-likeness.ts';
import { toForm, toWordRange, type Words } from '../words.ts';
import { isVerb } from './deed-words.ts';
import { haveOtherSubjects, toSubject } from './other-subjects.ts';
import { areOther, type Told } from './told-things.ts';

/** A deed where a statement tells it. */
export interface DeedAt {
  readonly statement: Statement;
  /** Index of its word. */
  readonly at: number;
  /** Index of the word before which whoever does it stands: of the negator, where one stands before the deed. */
  readonly from: number;
}

/** True where one deed is told of two doers, or as done to two things or people. */
export function haveOtherParts(one: DeedAt, two: DeedAt, likeness: WordLikeness): boolean {
  const [isDone, isOtherDone] = [isPassive(one), isPassive(two)];
  if (isDone === isOtherDone && haveOtherSubjects(one.statement, one.from, two.statement, two.from, likeness))
    return true;
  const [a, b] = [toPatient(one), toPatient(two)];
  if (a !== null && b !== null && areOther(a, one.statement, b, two.statement, likeness)) return true;
  if (isDone === isOtherDone) return false;
  const [done, doing] = isDone ? [one, two] : [two, one];
  const [agent, doer] = [toAgent(done), toSubject(doing.statement, doing.from)];
  return agent !== null && doer !== null && areOther(agent, done.statement, doer, doing.statement, likeness);
}

/** By whom it was done: "was criticised by | the bishop". */
function toAgent({ statement, at }: DeedAt): Told | null {
  return /^by$/i.test(toForm(statement.article.words, at + 1)) ? toObject({ statement, at: at + 1, from: at }) : null;
}

/** True where one deed is told as done to one thing or person. */
export function haveSamePatient(one: DeedAt, two: DeedAt): boolean {
  const [a, b] = [toPatient(one), toPatient(two)];
  if (a === null || b === null) return false;
  return a.name.length > 0 ? a.name.some((word) => b.name.includes(word)) : a.stem !== '' && a.stem === b.stem;
}

/** Whom or what it was done to: the object behind it, of a passive the subject; null where neither can be told. */
function toPatient(deed: DeedAt): Told | null {
  if (isPassive(deed)) return toSubject(deed.statement, deed.from);
  return isActive(deed) ? toObject(deed) : null;
}

const BEFORE_VERB =
  /^(?:not|n['’]t|never|ever|to|did|do|does|will|would|can|could|may|might|must|should|shall|had|has|have|having|be|been|is|are|was|were|he|she|they|it|we|I|who|that|which)$/i;

/** "Had never met", "denied meeting", "to pay": a verb, and no noun of the same word. */
function isActive({ statement: { article, span }, at }: DeedAt): boolean {
  const { words } = article;
  const { from } = toWordRange(words, span);
  if (isVerb(words, from, at)) return true;
  let before = at - 1;
  while (before > from && /ly$/.test(toForm(words, before))) before--;
  return before >= from ? BEFORE_VERB.test(toForm(words, before)) : /ing$/.test(toForm(words, at));
}

const BE = /^(?:is|are|was|were|be|been|being|get|gets|got)$/i;
const BETWEEN = /^(?:not|n['’]t|never|ever|\w+ly)$/i;

/** "Was never paid": of whoever stands before it. */
export function isPassive({ statement: { article, span }, at }: DeedAt): boolean {
  const { words } = article;
  const form = toForm(words, at).toLowerCase();
  if (!/(?:ed|en)$/.test(form) && !PAST_VERB_FORMS.has(form)) return false;
  const { from } = toWordRange(words, span);
  let index = at - 1;
  while (index > from && BETWEEN.test(toForm(words, index))) index--;
  return index >= from && BE.test(toForm(words, index));
}

const PLACING: ReadonlySet<string> = new Set([...PREPOSITIONS, 'out', 'up', 'down', 'back', 'away', 'to']);
const DETERMINING = /^(?:an?|the|any|some|his|her|its|their|our|my|all|both|this|that|these|those|no|Mr|Mrs|Ms|Dr)$/i;
/** Words of a noun phrase, as far as they are read. */
const LONGEST = 5;
const NOUN = /^\p{Ll}[\p{L}-]{2,}$/u;
/** "Met last week": when. */
const TIME =
  /^(?:time|times|day|days|week|weeks|month|months|year|years|night|morning|evening|afternoon|hour|hours|minute|minutes)$/;

function toObject({ statement, at }: DeedAt): Told | null {
  const { article, span } = statement;
  const { words } = article;
  const { to } = toWordRange(words, span);
  let index = at + 1;
  while (index < to && /^(?:\p{Ll}+ly|also|even)$/u.test(toForm(words, index))) index++;
  const first = index;
  while (index < Math.min(to, first + 2) && DETERMINING.test(toForm(words, index))) index++;
  if (index >= to || PLACING.has(toForm(words, index).toLowerCase())) return null;
  const named = toNamedAt(statement, index);
  if (named !== null) return named;
  const end = findEnd(words, index, to);
  if (end === index) return null;
  const last = toForm(words, end - 1);
  // "The minister, Anna Holm", "the skipper Lars Garrow": whoever he is.
  const next = end < to && toForm(words, end) === ',' ? end + 1 : end;
  const name = next < to ? toNamedAt(statement, next) : null;
  if (name !== null) return name;
  if (TIME.test(last) || /(?:ly|ing|ed)$/.test(last)) return null;
  return { form: last, stem: words.stems[end - 1] as string, name: [], isSome: false, of: null };
}

/** Index behind the last noun of a phrase: "the mayor's | home". */
function findEnd(words: Words, from: number, to: number): number {
  let end = from;
  while (end < Math.min(to, from + LONGEST)) {
    const form = toForm(words, end);
    if (/^['’]s?$/.test(form) && end > from) {
      end++;
      continue;
    }
    if (!NOUN.test(form) || FUNCTION_WORDS.has(form)) break;
    end++;
  }
  while (end > from && /^['’]s?$/.test(toForm(words, end - 1))) end--;
  return end;
}

/** Who is named, or taken up by "him", at a word; null where nobody is, or a place. */
function toNamedAt({ article }: Statement, index: number): Told | null {
  const { words } = article;
  const mention = findMentionsIn(article, {
    start: words.starts[index] as number,
    end: words.ends[index] as number,
  }).find(({ how, entity: { kind } }) => how !== 'role' && kind !== 'place' && kind !== 'group');
  if (mention === undefined) return null;
  const { kind, name } = mention.entity;
  const said = kind === 'person' ? toPersonWords(name) : name.toLowerCase().split(/\s+/);
  return { form: '', stem: '', name: said, isSome: false, of: null };
}
