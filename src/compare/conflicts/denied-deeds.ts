// Catches: "Fennel pushed a steward" and "he did not push anyone"; "hired temporary workers" and "denied hiring temporary workers"; "nothing was
// stolen" and "they stole two cups".
// Not: the deed of somebody else, a deed that is only planned, feared or asked for, what leaves room for it.
import { anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { addTo } from '../add-to.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { compareDays } from '../points/pair-features.ts';
import { toRarity } from '../rarity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { findDenials } from '../statements/negation.ts';
import { areOfOtherThings } from '../statements/other-things.ts';
import { isDenial } from '../statements/reporting.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import type { WordLikeness } from '../word-likeness.ts';
import { toForm, toWordRange } from '../words.ts';
import { areOfOtherBackgrounds } from './background.ts';
import { confirmsOther } from './deed.ts';
import { type ConflictDraft, type ConflictMaterial, canDisagree, toDaysBetween, toSide } from './draft.ts';
import { isFirm, isNoAccount, isPredicted, leavesRoom } from './leaves-room.ts';
import { areOfOtherMoments } from './other-moments.ts';
import { haveOtherSubjects } from './other-subjects.ts';
import { toSubject } from './subject.ts';

/** So alike the articles must be for one deed to be meant. */
const LEAST_KIN = 0.4;
/** Articles further apart, in days, tell of another deed of the kind. */
const FURTHEST_APART = 7;
/** A promise holds longer. */
const FURTHEST_OF_PROMISE = 30;
/** What tells less is no deed: "had", "made". */
const LEAST_DEED = 0.15;
/** So much of what is denied the other must tell, in rarities, where both speak of one doer, of nobody at all, and of doers that nobody can compare. */
const LEAST_OF_ONE = 0.25;
const LEAST_OF_NOBODY = 0.3;
const LEAST_OF_UNKNOWN = 1;
/** What is denied besides may be told in other words, but most of it must be there; nearly all where the deed stands behind who did it. */
const LEAST_SHARE = 0.5;
const LEAST_SHARE_OF_ONE = 0.35;
const LEAST_SHARE_OF_CLAUSE = 0.75;
/** Who was hurt or killed is compared by a rule of its own. */
const OF_FATES: ReadonlySet<string> = new Set(['=hurt', '=kill']);

/** What a statement says was not done. */
interface DeniedDeed {
  readonly statement: Statement;
  /** Who did not; empty where that is not known. */
  readonly subject: ReadonlySet<string>;
  /** True for "nobody", "nothing", "no passenger": what anybody did stands against it. */
  readonly isOfAnyone: boolean;
  /** Index of the word that denies it, behind whoever did not; null where somebody is reported to deny it. */
  readonly negator: number | null;
  /** The stem of the deed, or of what there was none of. */
  readonly deed: string;
  /** True where the first of what is denied may be who did it, and the deed comes behind: "no passenger was searched". */
  readonly isClause: boolean;
  readonly denied: ReadonlySet<string>;
}

/** Deeds that one tells and the other says were not done. */
export function findDeniedDeedConflicts(material: ConflictMaterial): readonly ConflictDraft[] {
  return material.articles.flatMap((article) => {
    const denied = once(article, findDeniedDeeds);
    if (denied.length === 0) return [];
    return material.parts.tiedTo(article.order).flatMap((order) => {
      const other = material.articles[order] as Compared;
      const between = toDaysBetween(article, other);
      if (between === null || Math.abs(between) > FURTHEST_OF_PROMISE) return [];
      const isFar = Math.abs(between) > FURTHEST_APART;
      if (material.kinship(article.order, order) < LEAST_KIN) return [];
      const told = once(other, findTold);
      return denied.flatMap((one) => {
        const may = told.get(one.deed) ?? [];
        return findConflict(material, one, isFar ? may.filter((two) => isBroken(one.statement, two)) : may);
      });
    });
  });
}

/** The likeliest telling of what is denied; none or one. */
function findConflict(
  material: ConflictMaterial,
  one: DeniedDeed,
  told: readonly Statement[],
): readonly ConflictDraft[] {
  let best: { readonly two: Statement; readonly confidence: number } | null = null;
  for (const two of told) {
    const confidence = canDisagree(material, one.statement, two) ? weigh(one, two, material.likeness) : 0;
    if (confidence > (best?.confidence ?? 0)) best = { two, confidence };
  }
  if (best === null) return [];
  const { two, confidence } = best;
  return [
    {
      kind: isBroken(one.statement, two) ? 'superseded' : 'polarity',
      isUpdate: false,
      sides: [toSide(material, two, two.span, 'yes'), toSide(material, one.statement, one.statement.span, 'no')],
      confidence,
      by: 'conflicts/denied-deed',
      what: isBroken(one.statement, two)
        ? 'What was not to be is told later as done'
        : 'One says what the other says is not so',
    },
  ];
}

/** 0..1 for a denied deed and what may tell it as done. */
function weigh(
  { statement: one, subject, isOfAnyone, negator, deed, isClause, denied }: DeniedDeed,
  two: Statement,
  likeness: WordLikeness,
): number {
  if ((one.isOpen !== two.isOpen && !isBroken(one, two)) || isHeldBack(two) || isPredicted(one) !== isPredicted(two))
    return 0;
  if (compareDays(one.days, two.days) === 'other' || isSoFar(one, two)) return 0;
  if (areOfOtherThings(one, two) || areOfOtherMoments(one, two) || areOfOtherBackgrounds(one, two)) return 0;
  if (confirmsOther(one, two)) return 0;
  if (negator !== null && haveOtherSubjects(one, negator, two, findStem(two, deed), likeness)) return 0;
  let shared = 0;
  let all = 0;
  let count = 0;
  for (const stem of denied) {
    if (one.names.has(stem)) continue;
    const rarity = toRarity(stem);
    all += rarity;
    if (!two.profile.weights.has(stem)) continue;
    shared += rarity;
    count++;
  }
  if (isClause && count < Math.min(2, denied.size)) return 0;
  const doers = toSubjectOf(two, findStem(two, deed));
  const isSame = [...subject].some((stem) => doers.has(stem));
  if (shared < (isClause ? LEAST_SHARE_OF_CLAUSE : isSame ? LEAST_SHARE_OF_ONE : LEAST_SHARE) * all) return 0;
  const isOther = !isSame && !isOfAnyone && hasName(one, subject) && hasName(two, doers);
  const least = isSame ? LEAST_OF_ONE : isOfAnyone ? LEAST_OF_NOBODY : LEAST_OF_UNKNOWN;
  // "Applause does not pay the rent": what holds always is no deed of somebody else.
  if (!isSame && !isOfAnyone && /\b(?:do|does)(?: not|n['’]t)\b/i.test(toStatementWords(one))) return 0;
  const isTooLittle = shared < least || (!isSame && !isOfAnyone && count < 2);
  if (isOther || isTooLittle || leavesRoom({ ...one, isNegated: true }, { ...two, isNegated: false })) return 0;
  return Math.min(0.85, 0.55 + shared / 6 + (isSame ? 0.05 : 0));
}

function hasName({ names }: Statement, stems: ReadonlySet<string>): boolean {
  return [...stems].some((stem) => names.has(stem));
}

/** "Has not been heard", told before it was. */
function isSoFar(one: Statement, two: Statement): boolean {
  const between = toDaysBetween(one.article, two.article);
  return between !== null && between > 0 && /\b(?:has|have|yet|so far)\b/i.test(toStatementWords(one));
}

/** "Wanted to sell", "tried to", "offered to": what was not done by that. */
const HELD_BACK = toPattern(
  'i',
  sequenceOf(
    /\b/,
    anyWordOf(
      'want(?:ed|s)? wish(?:ed|es)? tr(?:y|ies|ied|ying) hop(?:ed|es|ing) ask(?:ed|s)? offer(?:ed|s)? fear(?:ed|s)? threaten(?:ed|s)? attempt(?:ed|s)? order(?:ed|s)? urg(?:ed|es) call(?:ed|s)? need(?:ed|s)? begg?(?:ed|s)? intend(?:ed|s)? plan(?:ned|s)? about supposed likely ready able allowed required bid efforts? demands? calls? look(?:ed|s|ing)?',
    ),
    /\s(?:[\w'’]+\s){0,3}?(?:in)?to\b/,
  ),
);

/** "No fees would be raised", promised, and told by a later report as done. */
function isBroken(one: Statement, two: Statement): boolean {
  const between = toDaysBetween(one.article, two.article);
  return one.isOpen && !two.isOpen && between !== null && between > 0 && PROMISED.test(toStatementWords(one));
}

const PROMISED = /\b(?:would|will|wo)\b/i;

function isHeldBack(statement: Statement): boolean {
  const says = toStatementWords(statement);
  return HELD_BACK.test(says) || /\bcan\b/i.test(says) || !isFirm(statement);
}

function findDeniedDeeds(_: OwnArticle, article: Compared): readonly DeniedDeed[] {
  return statementsOf(article).flatMap((statement) => {
    if (statement.isHeadline || !isFirm(statement) || isNoAccount(statement)) return [];
    return isDeniedByWord(statement) ? findInDenial(statement) : statement.isNegated ? findNegated(statement) : [];
  });
}

function isDeniedByWord({ article, attribution }: Statement): boolean {
  return attribution !== null && isDenial(article.words, attribution);
}

/** "Denied hiring temporary workers", "denied that it had hired them". */
function findInDenial(statement: Statement): readonly DeniedDeed[] {
  const { article, attribution, profile } = statement;
  const { words } = article;
  const { from, to } = toWordRange(words, statement.span);
  if (findDenials(words, statement.spans).length > 0) return [];
  const isGerund = /ing$/.test(toForm(words, from));
  const isClause = /^(?:that|it|he|she|they|any)$/i.test(toForm(words, from));
  const deed = isGerund || isClause ? findDeed(statement, from, to) : null;
  if (deed === null || attribution === null) return [];
  const sources = attribution.source.flatMap((span) => {
    const range = toWordRange(words, span);
    return words.stems.slice(range.from, range.to).filter((stem) => toRarity(stem) >= LEAST_DEED);
  });
  return [
    {
      statement,
      subject: new Set([...sources, ...statement.speaker.map(toStem)]),
      isOfAnyone: false,
      negator: null,
      deed,
      isClause,
      denied: new Set([...profile.weights.keys()].filter((stem) => !statement.names.has(stem))),
    },
  ];
}

/** "Cannot vote" and "should not go" tell of no deed. */
const AUXILIARY = /^(?:did|do|does|has|have|had|was|were|is|are|will|wo)$/;
const BEFORE_NONE = /\bthere (?:has been|have been|had been|is|are|was|were|will be) $/i;
/** "No matter", "no chance". */
const IDIOM =
  /^ (?:matter|sense|chance|time|choice|idea|doubt|way|surprise|wonder|longer|opinion|reason|problem|point|use|need|case|means|question|secret|comment|place)\b/i;
const NOT = /^(?:not|n['’]t|never)$/;
/** "A fever and not of the heart", "not one of them": what follows is no deed, or comes behind others. */
const NO_DEED = /^ (?:of|in|at|by|for|to|with|on|from|as|because|the|an?|one|his|her|its|their)\b/i;
const ANYONE = /^(?:nobody|nothing|none|neither)$/;

function findNegated(statement: Statement): readonly DeniedDeed[] {
  const { words } = statement.article;
  const denials = findDenials(words, statement.spans);
  const [first] = denials;
  if (denials.length !== 1 || first === undefined) return [];
  const { negator, denied } = first;
  const { to } = toWordRange(words, statement.span);
  const form = toForm(words, negator).toLowerCase();
  const deed = findDeed(statement, negator + 1, to);
  const before = toForm(words, negator - 1).toLowerCase();
  const isThereNone = form === 'no' && BEFORE_NONE.test(words.text.slice(statement.span.start, words.starts[negator]));
  const isFirst = negator === toWordRange(words, statement.span).from;
  const isOfAnyone = ANYONE.test(form) ? isFirst : form === 'no' && (isFirst || isThereNone);
  if (form === 'no' && IDIOM.test(words.text.slice(words.ends[negator], statement.span.end))) return [];
  if (ANYONE.test(form) && !isFirst) return [];
  if (NOT.test(form) && form !== 'never' && !AUXILIARY.test(before)) return [];
  if (deed === null || !denied.has(deed) || !(isOfAnyone || NOT.test(form)) || OF_FATES.has(deed)) return [];
  const behind = words.text.slice(words.ends[negator], statement.span.end);
  if (/^ to do with\b/i.test(behind) || (form !== 'no' && NO_DEED.test(behind))) return [];
  if (/^ one\b/i.test(behind) && NO_DEED.test(behind.slice(' one'.length))) return [];
  const isClause = isThereNone || (isFirst && (form === 'no' || form === 'none' || form === 'neither'));
  // "There were no brakes" is no denial of whatever is told of brakes.
  if (isThereNone && denied.size < 2) return [];
  return [
    {
      statement,
      subject: isOfAnyone ? NOBODY : toSubjectOf(statement, negator),
      isOfAnyone,
      negator,
      deed,
      isClause,
      denied,
    },
  ];
}

const NOBODY: ReadonlySet<string> = new Set();

/** The first word from `from` on that tells something, and is neither a name nor how it was done. */
function findDeed({ article: { words }, names }: Statement, from: number, to: number): string | null {
  for (let index = from; index < to; index++) {
    const form = toForm(words, index);
    if (/^[,.;:—–]$/.test(form)) return null;
    const stem = words.stems[index] as string;
    if (toRarity(stem) < LEAST_DEED || /ly$/.test(form) || /^\d/.test(stem)) continue;
    return names.has(stem) ? null : stem;
  }
  return null;
}

function toSubjectOf({ article, span, speaker }: Statement, index: number): ReadonlySet<string> {
  return toSubject(article, span.start, article.words.starts[index] ?? span.end, speaker);
}

function findStem({ article: { words }, span }: Statement, stem: string): number {
  const { from, to } = toWordRange(words, span);
  let index = from;
  while (index < to && words.stems[index] !== stem) index++;
  return index;
}

/** By stem: what an article tells as done, or as to be done. */
function findTold(_: OwnArticle, article: Compared): ReadonlyMap<string, readonly Statement[]> {
  const told = new Map<string, Statement[]>();
  for (const statement of statementsOf(article)) {
    if (statement.isNegated || statement.isHeadline || isDeniedByWord(statement)) continue;
    if (findDenials(article.words, statement.spans).length > 0) continue;
    for (const stem of statement.profile.weights.keys()) addTo(told, stem, statement);
  }
  return told;
}
