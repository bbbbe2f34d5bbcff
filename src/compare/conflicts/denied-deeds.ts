// Catches: "Fennel pushed a steward" and "he did not push anyone"; "hired temporary workers" and "denied hiring temporary workers"; "nothing was
// stolen" and "they stole two cups"; "had been warned by a heating contractor" and "never got any warning".
// Not: the deed of somebody else, a deed that is only planned, feared or asked for, what leaves room for it.
import { PAST_VERB_FORMS } from '../../lexicon/irregular-verbs.ts';
import { type Compared, once } from '../material.ts';
import { compareDays } from '../points/pair-features.ts';
import { toRarity } from '../rarity.ts';
import { areOfOtherThings } from '../statements/other-things.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { FUNCTION_WORDS } from '../statements/verb-words.ts';
import { toStem } from '../stem.ts';
import { toCosine, type WordLikeness } from '../word-likeness.ts';
import { toForm, toWordRange } from '../words.ts';
import { type Asserted, findAsserted } from './asserted.ts';
import { areOfOtherBackgrounds } from './background.ts';
import { confirmsOther, toWeight } from './deed.ts';
import type { DeniedDeed } from './deed-words.ts';
import { findDeniedDeeds } from './denials.ts';
import { type ConflictDraft, type ConflictMaterial, canDisagree, toDaysBetween, toSide } from './draft.ts';
import { isPredicted, leavesRoom } from './leaves-room.ts';
import { isLikeAt, toLikeStems } from './like-deeds.ts';
import { areOfOtherMoments } from './other-moments.ts';
import { isOfOtherSum } from './other-sums.ts';
import { areOfOtherYears } from './other-years.ts';
import { haveOtherParts, haveSamePatient, isPassive } from './patients.ts';

/** So alike the articles must be for one deed to be meant. */
const LEAST_KIN = 0.4;
/** And so alike for one deed in two words. */
const LEAST_KIN_OF_LIKE = 0.45;
/** Articles further apart, in days, tell of another deed of the kind. */
const FURTHEST_APART = 7;
/** A promise holds longer, and so does what is said of what was. */
const FURTHEST_OF_PROMISE = 30;
const FURTHEST_OF_PAST = 300;
/** So much of what is denied the other must tell, in rarities, where both speak of one doer, of nobody at all, and of doers that nobody can compare. */
const LEAST_OF_ONE = 0.25;
const LEAST_OF_NOBODY = 0.3;
const LEAST_OF_PATIENT = 0.15;
const LEAST_OF_UNKNOWN = 1;
/** "Any such order" is of what stood before: so much of that the other must tell. */
const LEAST_OF_CONTEXT = 0.5;
/** Besides a deed in another word so much must be told by both. */
const LEAST_BESIDE_LIKE = 0.25;
const LEAST_OF_SUCH = 0.15;
/** What is denied besides may be told in other words, but most of it must be there; nearly all where the deed stands behind who did it. */
const LEAST_SHARE = 0.5;
const LEAST_SHARE_OF_ONE = 0.35;
const LEAST_SHARE_OF_CLAUSE = 0.75;

/** Deeds that one tells and the other says were not done. */
export function findDeniedDeedConflicts(material: ConflictMaterial): readonly ConflictDraft[] {
  return material.articles.flatMap((article) => {
    const denied = once(article, findDeniedDeeds);
    if (denied.length === 0) return [];
    return [article.order, ...material.parts.tiedTo(article.order).filter((order) => order !== article.order)].flatMap(
      (order) => {
        const other = material.articles[order] as Compared;
        const between = other === article ? 0 : toDaysBetween(article, other);
        if (between === null || Math.abs(between) > FURTHEST_OF_PAST) return [];
        if (other !== article && material.kinship(article.order, order) < LEAST_KIN) return [];
        return denied.flatMap((one) => {
          const isClose = other === article || material.kinship(article.order, order) >= LEAST_KIN_OF_LIKE;
          const may = findMay(other, one.deed, isClose);
          return findConflict(
            material,
            one,
            may.filter((two) => areOfOneTime(one, two, Math.abs(between))),
          );
        });
      },
    );
  });
}

/** What an article tells in the word for a deed, or in another for it. */
function findMay(article: Compared, deed: string, isClose: boolean): readonly Asserted[] {
  const same = [deed, ...(SAME_DEEDS.get(deed) ?? [])].flatMap((stem) => findAsserted(article, stem));
  if (!isClose) return same;
  const like = toLikeStems(deed).flatMap((stem) =>
    findAsserted(article, stem).filter(
      ({ statement: { span }, index }) =>
        index === null || isLikeAt(article.words, index, toWordRange(article.words, span).to, deed),
    ),
  );
  return [...new Set([...same, ...like])];
}

/** True where what is told may be of the deed that is denied, so many days apart. */
function areOfOneTime(one: DeniedDeed, two: Asserted, apart: number): boolean {
  if (apart <= FURTHEST_APART || (apart <= FURTHEST_OF_PROMISE && isBroken(one.statement, two))) return true;
  return PAST.test(toStatementWords(one.statement)) && !two.isOpen;
}

/** "Had not been warned", "no upgrade had been ordered". */
const PAST = /\b(?:had|was|were|did|ever|never|having)\b/i;

/** The likeliest telling of what is denied; none or one. */
function findConflict(
  material: ConflictMaterial,
  one: DeniedDeed,
  told: readonly Asserted[],
): readonly ConflictDraft[] {
  let best: { readonly two: Asserted; readonly confidence: number } | null = null;
  for (const two of told) {
    // What was never to be is not told of a year long past.
    const isOfItsYear = !one.statement.isOpen || !areOfOtherYears(one.statement, two.statement);
    const isMeant = isOfItsYear && canBothBeMeant(material, one.statement, two.statement);
    const confidence = isMeant ? weigh(one, two, material.likeness) : 0;
    if (confidence > (best?.confidence ?? 0)) best = { two, confidence };
  }
  if (best === null) return [];
  const { two, confidence } = best;
  const isTooLate = isBroken(one.statement, two);
  return [
    {
      kind: isTooLate ? 'superseded' : 'polarity',
      isUpdate: false,
      sides: [
        toSide(material, two.statement, two.statement.span, 'yes'),
        toSide(material, one.statement, one.statement.span, 'no'),
      ],
      confidence,
      by: 'conflicts/denied-deed',
      what: isTooLate ? 'What was not to be is told later as done' : 'One says what the other says is not so',
    },
  ];
}

/** "Searched the mayor's office", "did not search the mayor's home": the one knows of nothing like what the other denies. */
function isOfOtherObject(
  object: string | null,
  { article: { words }, span }: Statement,
  { toRow, toVector }: WordLikeness,
): boolean {
  const denied = object === null ? null : toVector(toRow(object));
  if (object === null || denied === null) return false;
  const { from, to } = toWordRange(words, span);
  for (let index = from; index < to; index++) {
    const form = toForm(words, index).toLowerCase();
    if (words.stems[index] === toStem(object)) return false;
    if (!/^\p{L}{3,}$/u.test(form) || FUNCTION_WORDS.has(form)) continue;
    const vector = toVector(toRow(form));
    if (vector !== null && toCosine(vector, denied) >= LIKE_FROM) return false;
  }
  return true;
}

const LIKE_FROM = 0.61;

/** Days do not part what both tell of the past. */
function canBothBeMeant(material: ConflictMaterial, one: Statement, two: Statement): boolean {
  return one.article === two.article
    ? canDisagree(material, one, two)
    : material.parts.isTied(one.article.order, two.article.order);
}

/** 0..1 for a denied deed and what may tell it as done. */
function weigh(
  {
    statement: one,
    subject,
    isOfAnyone,
    negator,
    at,
    deed,
    object,
    isClause,
    isThing,
    denied,
    beside,
    context,
  }: DeniedDeed,
  { statement: two, index, doers, isPart, isOpen }: Asserted,
  likeness: WordLikeness,
): number {
  if (one.isOpen !== isOpen && !isBroken(one, { statement: two, isOpen })) return 0;
  if (isPredicted(one) !== isPredicted(two)) return 0;
  if ((compareDays(one.days, two.days) === 'other' && !isInRange(one, two)) || isSoFar(one, two)) return 0;
  if (areOfOtherThings(one, two) || areOfOtherMoments(one, two) || areOfOtherBackgrounds(one, two)) return 0;
  if (!isThing && confirmsOther(one, two)) return 0;
  const [here, there] = [
    { statement: one, at, from: negator ?? at },
    { statement: two, at: index ?? 0, from: index ?? 0 },
  ];
  const isDeed = !isThing && !isClause && index !== null;
  if (isDeed && haveOtherParts(here, there, likeness)) return 0;
  // In another word the deed alone tells too little of which it was.
  const told = index === null ? deed : (two.article.words.stems[index] as string);
  const isLike = told !== deed && !(SAME_DEEDS.get(deed)?.includes(told) ?? false);
  if (isLike && (isPart || LIMITED.test(toStatementWords(one)))) return 0;
  let shared = 0;
  let all = 0;
  let count = 0;
  for (const stem of denied) {
    if (one.names.has(stem)) continue;
    const rarity = toRarity(stem);
    all += rarity;
    const isDeedItself = stem === deed && (index === null || isLike);
    if (!isDeedItself && !isToldIn(two, stem)) continue;
    shared += rarity;
    count++;
  }
  if (isClause && count < Math.min(2, denied.size)) return 0;
  const isAdmitted = two.attribution?.act === 'confirms' && index !== null;
  const isSame = [...subject].some((stem) => doers.has(stem) || (isThing && two.profile.weights.has(stem)));
  const share = isClause ? LEAST_SHARE_OF_CLAUSE : isSame ? LEAST_SHARE_OF_ONE : LEAST_SHARE;
  // "A ransom demand" is admitted as "a demand".
  const isBare = isThing && isAdmitted && isBareAt(two, index, deed);
  if (shared < share * all && !isBare) return 0;
  if (isThing && isPart) return 0;
  const which = [...beside].filter((stem) => two.profile.weights.has(stem));
  if (beside.size > 0 && which.length === 0) return 0;
  shared += toWeight(which);
  if (
    context.size > 0 &&
    one.article !== two.article &&
    toWeight([...context].filter((stem) => two.profile.weights.has(stem))) < LEAST_OF_CONTEXT
  )
    return 0;
  const isOther = !isSame && !isOfAnyone && hasName(one, subject) && hasName(two, doers);
  // "Asked Holm to go", "never asked him to go": who did it and to whom is the same, whatever the word for it tells.
  const isPatient = isDeed && haveSamePatient(here, there) && (isSame || isPassive(here) !== isPassive(there));
  const least =
    context.size > 0
      ? LEAST_OF_SUCH
      : isPatient || isBare
        ? LEAST_OF_PATIENT
        : isSame
          ? LEAST_OF_ONE
          : isOfAnyone || isThing
            ? LEAST_OF_NOBODY
            : LEAST_OF_UNKNOWN;
  // "Applause does not pay the rent": what holds always is no deed of somebody else.
  if (!isSame && !isOfAnyone && /\b(?:do|does)(?: not|n['’]t)\b/i.test(toStatementWords(one))) return 0;
  if (isLike && !isSame && !isPatient && shared - toRarity(deed) + toWeight(which) < LEAST_BESIDE_LIKE) return 0;
  const isTooLittle =
    shared < least || (!isSame && !isOfAnyone && !isPatient && !isBare && count < 2 && context.size === 0);
  // Who promised or asked, and who did not, must be one.
  if (index === null && !isSame && !isOfAnyone) return 0;
  if (isOfOtherSum(one, two) || isOfOtherObject(object, two, likeness)) return 0;
  if (isOther || isTooLittle || leavesRoom({ ...one, isNegated: true }, { ...two, isNegated: false })) return 0;
  // "Nobody had warned them" is answered by "they were warned" before "a warning for the area".
  const isOtherForm = !isThing && index !== null && !isDone(toForm(two.article.words, index).toLowerCase());
  return Math.min(0.85, 0.55 + shared / 6 + (isSame ? 0.05 : 0)) - (isOtherForm ? LESS_FOR_NOUN : 0);
}

const LESS_FOR_NOUN = 0.05;

function isDone(form: string): boolean {
  return /ed$/.test(form) || PAST_VERB_FORMS.has(form);
}

/** "No blasting since August", "between March 5 and May": what is told of a day in between is denied. */
function isInRange(one: Statement, two: Statement): boolean {
  if (!RANGE.test(toStatementWords(one))) return false;
  const from = Math.min(...one.days.map((day) => day.from));
  return two.days.every((day) => day.from >= from);
}

const RANGE = /\b(?:since|between)\b/i;

/** "Never took part in a debate of fewer than four": in another than that he may have. */
const LIMITED = /\b(?:fewer|less|more) than\b/i;

/** "A demand", "the demand", and not "a wage demand". */
function isBareAt({ article: { words } }: Statement, index: number, deed: string): boolean {
  return words.stems[index] === deed && BARE.test(toForm(words, index - 1));
}

const BARE = /^(?:an?|the|this|that|such|one|two|three|four|some|several|any)$/i;

/** Who denies a call is contradicted by somebody who rang: words that tell one deed by themselves. */
const SAME_DEEDS = toSameDeeds(['call phone ring', 'warn notify', 'distress mayday', 'promise assure']);

function toSameDeeds(rows: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const same = new Map<string, readonly string[]>();
  for (const row of rows) {
    const stems = row.split(' ').map(toStem);
    for (const stem of stems)
      same.set(
        stem,
        stems.filter((other) => other !== stem),
      );
  }
  return same;
}

function isToldIn({ profile: { weights } }: Statement, stem: string): boolean {
  return weights.has(stem) || (SAME_DEEDS.get(stem)?.some((other) => weights.has(other)) ?? false);
}

function hasName({ names }: Statement, stems: ReadonlySet<string>): boolean {
  return [...stems].some((stem) => names.has(stem));
}

/** "Has not been heard", told before it was. */
function isSoFar(one: Statement, two: Statement): boolean {
  const between = toDaysBetween(one.article, two.article);
  return between !== null && between > 0 && /\b(?:has|have|yet|so far)\b/i.test(toStatementWords(one));
}

/** "No fees would be raised", promised, and told by a later report as done. */
function isBroken(one: Statement, { statement: two, isOpen }: Pick<Asserted, 'statement' | 'isOpen'>): boolean {
  const between = toDaysBetween(one.article, two.article);
  return one.isOpen && !isOpen && between !== null && between > 0 && PROMISED.test(toStatementWords(one));
}

const PROMISED = /\b(?:would|will|wo)\b/i;
