// Catches: "the church was damaged" and "the school was not"; "Lars Holm called the coast guard" and "the cook did not call it"; nurses and
// doctors; the driver of the bus and the driver of the lorry; two officers and one who is named.
// Not: words of which one may stand for the other (the union, the workers; the vessel, the barge), a role that either report gives to the one named.
import { anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { BODY_SORTS } from '../../lexicon/body-sorts.ts';
import { PAST_VERB_FORMS } from '../../lexicon/irregular-verbs.ts';
import type { Compared } from '../material.ts';
import { findMentionsIn } from '../mentions.ts';
import type { Statement } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { toPersonWords } from '../voices/name-key.ts';
import { toCosine, type WordLikeness } from '../word-likeness.ts';
import { toForm, toWordRange, type Words } from '../words.ts';

/** What a clause is about: a noun behind "the", or a person by name. */
interface Subject {
  readonly form: string;
  readonly stem: string;
  /** The words of the name; empty where it is a noun. */
  readonly name: readonly string[];
  /** True for "two officers", "some residents": nobody knows which. */
  readonly isSome: boolean;
  /** Of what it is, in small letters: "bus" in "the driver of the bus"; null where that is not told. */
  readonly of: string | null;
}

/** Words used that much alike may be two words for one thing. */
const ONE_FROM = 0.6;
/** Nouns that may stand for many a thing or person. */
const ANYTHING = toPattern(
  '',
  sequenceOf(
    /^/,
    anyWordOf(`vessels? vehicles? crafts? buildings? structures? sites? premises plants? facilit(?:y|ies) machines? devices? systems? things? objects?
      places? areas? regions? propert(?:y|ies) m[ae]n wom[ae]n persons? people victims? suspects? defendants? accused groups? crowds? part(?:y|ies) sides?
      bod(?:y|ies) teams? stat(?:e|es) countr(?:y|ies) forces? others? rest latter former pair couple two three four players? members?
      winner loser killer gunman attackers? assailants? shooters? thie(?:f|ves) men women events? incidents? accidents? cases? matters? numbers? figures?
      authors? (?:\\w+-)?year-olds? operators? owners? makers? survivors? all one ones both plans? moves? deals? measures? works?`),
    /$/,
  ),
);
/** Words before a name: "skipper Lars Holm". */
const LONGEST_TITLE = 3;
const SORTS: readonly ReadonlySet<string>[] = Object.values(BODY_SORTS).map(
  (words) => new Set(words.trim().split(/\s+/)),
);
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
  if (one === null || two === null) return false;
  if (one.name.length > 0 && two.name.length > 0) return !one.name.some((word) => two.name.includes(word));
  if (one.isSome !== two.isSome && (one.name.length > 0 || two.name.length > 0)) return true;
  if (one.stem === two.stem) {
    const [of, other] = [one.of, two.of];
    return of !== null && other !== null && toStem(of) !== toStem(other) && isOtherKind(of, other, likeness);
  }
  if (one.name.length > 0) return !isAnything(two) && !isCalled(one, two, a, b);
  if (two.name.length > 0) return !isAnything(one) && !isCalled(two, one, a, b);
  if (areApart(one, two)) return true;
  return !isAnything(one) && !isAnything(two) && !isOneSort(one, two) && !isLike(one, two, likeness);
}

/** "Of the bus" and "of the lorry"; "of the ship" and "of the vessel" may be one. */
function isOtherKind(one: string, two: string, likeness: WordLikeness): boolean {
  return !ANYTHING.test(one) && !ANYTHING.test(two) && !isLike({ form: one }, { form: two }, likeness);
}

/** Kinds that are told together and never for one another. */
const APART: readonly ReadonlySet<string>[] = [
  'doctor nurse patient',
  'teacher pupil parent',
  'passenger crew pilot driver',
  'officer protester marcher demonstrator',
  'guard prisoner inmate',
  'husband wife son daughter',
].map((row) => new Set(row.split(' ').map(toStem)));

function areApart({ stem: one }: Subject, { stem: two }: Subject): boolean {
  return APART.some((kinds) => kinds.has(one) && kinds.has(two));
}

function isAnything({ form }: Subject): boolean {
  return ANYTHING.test(form);
}

function isOneSort({ form: one }: Subject, { form: two }: Subject): boolean {
  return SORTS.some((sort) => sort.has(one) && sort.has(two));
}

function isLike(
  { form: one }: Pick<Subject, 'form'>,
  { form: two }: Pick<Subject, 'form'>,
  { toRow, toVector }: WordLikeness,
): boolean {
  const [first, second] = [toVector(toRow(one)), toVector(toRow(two))];
  return first !== null && second !== null && toCosine(first, second) >= ONE_FROM;
}

/** True where either article gives the role to somebody of that name. */
function isCalled({ name }: Subject, { stem }: Subject, a: Statement, b: Statement): boolean {
  return [a.article, b.article].some((article) =>
    article.reading.entities.some(
      (entity) => toPersonWords(entity.name).some((word) => name.includes(word)) && isOfRole(article, entity, stem),
    ),
  );
}

function isOfRole(
  { words }: Compared,
  { roles, mentions }: Compared['reading']['entities'][number],
  role: string,
): boolean {
  const isIn = (text: string): boolean => text.split(/[^\p{L}\p{N}-]+/u).some((word) => toStem(word) === role);
  return (
    roles.some(isIn) || mentions.some(({ how, start, end }) => how === 'role' && isIn(words.text.slice(start, end)))
  );
}

/** What stands first in the clause of a word: "the church in the harbour was …", "Lars Holm had …", "nurses at …"; null where it is neither. */
function toSubject({ article, span }: Statement, deed: number): Subject | null {
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
function toNone(words: Words, start: number): Subject | null {
  let last = start;
  while (last < start + LONGEST_TITLE && !/^(?:was|were|is|are|has|have|had|of|in|at|on)$/i.test(toForm(words, last)))
    last++;
  if (last === start || last === start + LONGEST_TITLE || !/^\p{Ll}{4,}$/u.test(toForm(words, last - 1))) return null;
  return { form: toForm(words, last - 1), stem: words.stems[last - 1] as string, name: [], isSome: false, of: null };
}

function toNamed(article: Compared, start: number, end: number): Subject | null {
  const mention = findMentionsIn(article, { start, end }).find(
    ({ how, entity: { kind } }) => how === 'name' && kind === 'person',
  );
  if (mention === undefined) return null;
  return { form: '', stem: '', name: toPersonWords(mention.entity.name), isSome: false, of: null };
}

function toFirst(article: Compared, from: number, deed: number): Subject | null {
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
function toMany(words: Words, first: number, deed: number): Subject | null {
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
