// Reads who or what a clause is about: "the church in the harbour was …", "Lars Holm had …", "the driver of the bus, Tom Reed, braked", "no nurses".
import { PAST_VERB_FORMS } from '../../lexicon/irregular-verbs.ts';
import type { Compared } from '../material.ts';
import { findMentionsIn } from '../mentions.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { FUNCTION_WORDS } from '../statements/verb-words.ts';
import type { WordLikeness } from '../word-likeness.ts';
import { toForm, toWordRange, type Words } from '../words.ts';
import { areOther, areOtherPeople, type Told, toNamed } from './told-things.ts';

/** Words before a name: "skipper Lars Holm". */
const LONGEST_TITLE = 3;
const STOP =
  /^(?:[.,;:—–()"“”]|of|in|on|at|by|for|from|with|near|to|into|behind|before|after|under|over|outside|inside|who|which|that|whose|where|also|still|now|then|is|are|was|were|be|been|has|have|had|did|do|does|will|would|can|could|may|might|must|should|shall|not|n['’]t|never|ever|\w+ly)$/i;
const ENDS = /^(?:an?|the|this|that|his|her|its|their|any|some|no|\d.*)$/i;

/** True where the clauses at two words, of which each is what was or was not done, are about two things or people. */
export function haveOtherSubjects(
  a: Statement,
  deed: number,
  b: Statement,
  otherDeed: number,
  likeness: WordLikeness,
): boolean {
  const [one, two] = [toSubject(a, deed), toSubject(b, otherDeed)];
  return one !== null && two !== null && areOther(one, a, two, b, likeness);
}

/** True where a plan and what is told as done name one deed of two people: "Holm will visit Lund", "Brandt visited Lund". */
export function haveOtherDoers(plan: Statement, fact: Statement): boolean {
  const { words } = plan.article;
  const { from, to } = toWordRange(words, plan.span);
  let ahead = from;
  while (ahead < to && !AHEAD.test(toForm(words, ahead))) ahead++;
  const range = toWordRange(fact.article.words, fact.span);
  const told = new Map<string, number>();
  for (let index = range.to - 1; index >= range.from; index--)
    told.set(fact.article.words.stems[index] as string, index);
  for (let index = ahead + 1; index < Math.min(to, ahead + FURTHEST_DEED); index++) {
    const stem = words.stems[index] as string;
    const at = told.get(stem);
    if (at === undefined || FUNCTION_WORDS.has(toForm(words, index).toLowerCase())) continue;
    const [one, two] = [toSubject(plan, ahead), toSubject(fact, at)];
    if (one !== null && two !== null) return areOtherPeople(one, two);
    const [names, others] = [toNames(plan, ahead), toNames(fact, at)];
    return names.length > 0 && others.length > 0 && !names.some((name) => others.includes(name));
  }
  return false;
}

/** The stems of "Tom Reed |will", where a name alone stands before a verb. */
function toNames({ article: { words }, span, names }: Statement, verb: number): readonly string[] {
  const { from } = toWordRange(words, span);
  if (verb - from > LONGEST_TITLE) return [];
  for (let index = from; index < verb; index++) if (!/^\p{Lu}/u.test(toForm(words, index))) return [];
  const stems = words.stems.slice(from, verb);
  return stems.some((stem) => names.has(stem)) ? stems : [];
}

const AHEAD = /^(?:will|would|shall|is|are|was|were|to|plans?|intends?|due)$/i;
/** In words behind "will". */
const FURTHEST_DEED = 4;

/** True for "the lift at the station has been off since May" and "the lift at the library has been off since June": two things of one kind, told by where each stands. */
export function arePlacedApart(one: Statement, two: Statement): boolean {
  const [a, b] = [one, two].map((statement) => PLACED.exec(toStatementWords(statement))?.[1]?.toLowerCase());
  return a !== undefined && b !== undefined && a !== b;
}

const PLACED =
  /^[^.,;:]{1,40}? (?:at|in|of|on|near|outside|from|for) (?:the )?(\p{L}[\p{L}'’-]+) (?:has|have|had|is|are) [^.;:]{1,60}\bsince\b/iu;

/** What stands first in the clause of a word: "the church in the harbour was …", "Lars Holm had …", "nurses at …"; null where it is neither. */
export function toSubject({ article, span }: Statement, deed: number): Told | null {
  const { words } = article;
  const { from } = toWordRange(words, span);
  if (/^no$/i.test(toForm(words, deed))) return toNone(words, deed + 1);
  const aside = toAside(words, from, deed);
  const first = toFirst(article, from, aside ?? deed);
  const named = aside === null ? null : toNamed(article, words.starts[aside] as number, words.ends[deed] as number);
  return named === null || first === null || first.name.length > 0 ? first : { ...first, name: named.name };
}

/** The index of the comma that opens an aside right before the verb: "the driver of the bus|, Tom Reed, braked"; null where there is none. */
function toAside(words: Words, from: number, deed: number): number | null {
  let end = deed - 1;
  while (end > from && STOP.test(toForm(words, end)) && !/^,$/.test(toForm(words, end))) end--;
  if (end <= from || toForm(words, end) !== ',') return null;
  for (let index = end - 1; index > Math.max(from, end - LONGEST_ASIDE); index--)
    if (toForm(words, index) === ',') return index;
  return null;
}

const LONGEST_ASIDE = 8;

/** "No police officers were hurt": of whom nobody. */
function toNone(words: Words, start: number): Told | null {
  let last = start;
  while (last < start + LONGEST_TITLE && !/^(?:was|were|is|are|has|have|had|of|in|at|on)$/i.test(toForm(words, last)))
    last++;
  if (last === start || last === start + LONGEST_TITLE || !/^\p{Ll}{4,}$/u.test(toForm(words, last - 1))) return null;
  return { form: toForm(words, last - 1), stem: words.stems[last - 1] as string, name: [], isSome: false, of: null };
}

function toFirst(article: Compared, from: number, deed: number): Told | null {
  const { words } = article;
  let first = deed;
  while (first > from && !/^[,;:—–.]$/.test(toForm(words, first - 1))) first--;
  while (first < deed && /^(?:that|and|but|so|yet|while|because|as|["“‘'])$/i.test(toForm(words, first))) first++;
  if (first >= deed) return null;
  if (/^the$/i.test(toForm(words, first))) {
    let last = first + 1;
    while (last < deed && !STOP.test(toForm(words, last)) && !ENDS.test(toForm(words, last))) last++;
    // "The police opened an inquiry": the verb stands between.
    if (last < deed && ENDS.test(toForm(words, last))) return null;
    const form = toForm(words, last - 1).toLowerCase();
    if (last - 1 === first || !/^\p{Ll}/u.test(toForm(words, last - 1))) return null;
    return { form, stem: words.stems[last - 1] as string, name: [], isSome: false, of: toOf(words, last, deed) };
  }
  const start = words.starts[first] as number;
  const end = words.starts[Math.min(deed, first + LONGEST_TITLE)] as number;
  const named = toNamed(article, start, end);
  if (named !== null) return named;
  return findMentionsIn(article, { start, end }).some(({ how }) => how === 'name') ? null : toMany(words, first, deed);
}

/** "Nurses at …", "two police officers …"; null where the first words name no kind of people or things. */
function toMany(words: Words, first: number, deed: number): Told | null {
  const isSome = SOME.test(toForm(words, first));
  for (let index = isSome ? first + 1 : first; index < Math.min(deed, first + LONGEST_TITLE); index++) {
    const form = toForm(words, index).toLowerCase();
    if (STOP.test(form) || ENDS.test(form) || TOLD.test(form) || !/^\p{Ll}{4,}$/u.test(form)) return null;
    if (/[^siu]s$/.test(form))
      return { form, stem: words.stems[index] as string, name: [], isSome, of: toOf(words, index + 1, deed) };
  }
  return null;
}

/** "Reports that it leaked were false": what they tell is what it is about. */
const TOLD =
  /^(?:reports?|claims?|suggestions?|allegations?|accusations?|rumou?rs?|accounts?|stories|fears|hints?|signs?)$/;
const SOME = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|some|several|many|most)$/i;

/** The noun behind "of the" at an index, in small letters. */
function toOf(words: Words, index: number, to: number): string | null {
  if (index + 2 >= to || !/^of$/.test(toForm(words, index)) || !/^(?:the|an?)$/.test(toForm(words, index + 1)))
    return null;
  let last = index + 2;
  while (
    last < to &&
    !STOP.test(toForm(words, last)) &&
    !ENDS.test(toForm(words, last)) &&
    !isPast(toForm(words, last))
  )
    last++;
  const form = toForm(words, last - 1);
  return last > index + 2 && last - index <= LONGEST_OF && /^\p{Ll}/u.test(form) ? form : null;
}

/** "Of the barge | rejected". */
function isPast(form: string): boolean {
  return /ed$/.test(form) || PAST_VERB_FORMS.has(form);
}

/** Words from "of" to its noun. */
const LONGEST_OF = 4;
