// Catches: "did not push anyone", "no talks had been held", "never got any warning", "there was no nest", "denied hiring anyone".
// Not: "no matter", "not of the heart", "no brakes" by themselves, who was hurt or killed.
import { DETERMINERS } from '../../lexicon/closed-classes.ts';
import type { Compared, OwnArticle } from '../material.ts';
import { toRarity } from '../rarity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { type Denial, findDenials } from '../statements/negation.ts';
import { isDenial } from '../statements/reporting.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { FUNCTION_WORDS, isVerbAt } from '../statements/verb-words.ts';
import { toStem } from '../stem.ts';
import { toForm, toWordRange, type Words } from '../words.ts';
import { toStems } from './deed.ts';
import { isFirm, isNoAccount } from './leaves-room.ts';
import { toSubject } from './subject.ts';

/** What tells less is no deed: "had", "made". */
const LEAST_DEED = 0.15;
/** Who was hurt or killed is compared by a rule of its own. */
const OF_FATES: ReadonlySet<string> = new Set(['=hurt', '=kill']);

/** What a statement says was not done. */
export interface DeniedDeed {
  readonly statement: Statement;
  /** Who did not; empty where that is not known. */
  readonly subject: ReadonlySet<string>;
  /** True for "nobody", "nothing", "no passenger": what anybody did stands against it. */
  readonly isOfAnyone: boolean;
  /** Index of the word that denies it, behind whoever did not; null where somebody is reported to deny it. */
  readonly negator: number | null;
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

/** The deeds that an article, or somebody in it, says were not done. */
export function findDeniedDeeds(_: OwnArticle, article: Compared): readonly DeniedDeed[] {
  return statementsOf(article).flatMap((statement) => {
    if (statement.isHeadline || !isFirm(statement) || isNoAccount(statement)) return [];
    return isDeniedByWord(statement) ? findInDenial(statement) : findNegated(statement);
  });
}

/** True where somebody is reported to deny what is told. */
export function isDeniedByWord({ article, attribution }: Statement): boolean {
  return attribution !== null && isDenial(article.words, attribution);
}

/** "That there had been a sale", "that any guarantee had been asked for"; "a report that the screens cracked". */
const CLAUSE = /^(?:that|it|he|she|they|any)$/i;
const REPORT =
  /^(?:(?:an?|the|any|all|such|media|press) )*(?:reports?|claims?|suggestions?|allegations?|accusations?|rumou?rs?)\b/i;

/** "Denied hiring temporary workers", "denied that it had hired them". */
function findInDenial(statement: Statement): readonly DeniedDeed[] {
  const { article, attribution, profile } = statement;
  const { words } = article;
  const { from, to } = toWordRange(words, statement.span);
  if (attribution === null || findDenials(words, statement.spans).length > 0) return [];
  if (/\bto do with\b/i.test(toStatementWords(statement))) return [];
  const begin = REPORT.test(words.text.slice(statement.span.start, statement.span.end))
    ? findWord(words, from, to, /^that$/i)
    : from;
  const isGerund = /ing$/.test(toForm(words, begin));
  if (begin === to || !(isGerund || CLAUSE.test(toForm(words, begin)))) return [];
  const there = findWord(words, begin, Math.min(to, begin + REACH_OF_THERE), /^there$/i);
  const isThere = there < Math.min(to, begin + REACH_OF_THERE);
  const thing = isThere ? findThing(statement, there + 1, to) : findThingOfClause(statement, begin, to);
  const isThing = thing !== null;
  const deed = thing ?? (isThere ? null : findDeed(statement, begin, to));
  if (deed === null) return [];
  // "That any guarantee had been requested": nobody is told apart.
  const isOpenTo = isThere || (!isGerund && !isThing && isPassiveOfAnyone(words, begin, to));
  const sources = attribution.source.flatMap((span) => {
    const range = toWordRange(words, span);
    return words.stems.slice(range.from, range.to).filter((stem) => toRarity(stem) >= LEAST_DEED);
  });
  const told = toTold(
    words,
    begin,
    to,
    new Set([...profile.weights.keys()].filter((stem) => !statement.names.has(stem))),
  );
  return [
    {
      statement,
      subject: isOpenTo ? NOBODY : new Set([...sources, ...statement.speaker.map(toStem)]),
      isOfAnyone: isOpenTo,
      negator: null,
      deed: deed.stem,
      object: isThing || !isGerund ? null : findObject(words, deed.end, to),
      isClause: !isGerund && !isThing,
      isThing,
      denied: isThing ? deed.stems : told,
      beside: isThing ? findBeside(statement, deed.end, to) : NOBODY,
      context: isThing ? toContext(statement, deed.end) : NOBODY,
    },
  ];
}

const REACH_OF_THERE = 3;

/** "That the group had received a ransom demand", "that any such warning was received": what was not given or got; null for another verb. */
function findThingOfClause(statement: Statement, from: number, to: number): Found | null {
  const { words } = statement.article;
  let verb = from;
  while (verb < to && (AUXILIARY_FORMS.test(toForm(words, verb)) || !isVerb(words, from, verb))) {
    if (MARK.test(toForm(words, verb))) return null;
    verb++;
  }
  if (verb >= to || !LIGHT.has(words.stems[verb] as string)) return null;
  const isPassive = /^(?:been|was|were|being|be)$/i.test(toForm(words, verb - 1));
  return findThing(statement, isPassive ? from : verb + 1, to);
}

/** "Any guarantee had been requested", and not "he had been beaten". */
function isPassiveOfAnyone(words: Words, from: number, to: number): boolean {
  const first = /^that$/i.test(toForm(words, from)) ? from + 1 : from;
  const been = findWord(words, first, to, /^(?:been|was|were|being|is|are)$/i);
  return /^(?:an?|any|no)$/i.test(toForm(words, first)) && been < to - 1;
}

const AUXILIARY_FORMS = /^(?:is|are|was|were|be|been|being|has|have|had|having|did|do|does|will|would|ever)$/i;

function findWord(words: Words, from: number, to: number, is: RegExp): number {
  let index = from;
  while (index < to && !is.test(toForm(words, index))) index++;
  return index;
}

/** "Cannot vote" and "should not go" tell of no deed. */
const AUXILIARY = /^(?:did|do|does|has|have|had|was|were|is|are|will|wo)$/;
const BEFORE_NONE = /\bthere (?:(?:has|have|had) (?:\w+ )?been|is|are|was|were|will be|['’]s) $/i;
/** "No matter", "no chance". */
const IDIOM =
  /^ (?:matter|(?:\w+ )?(?:evidence|proof|basis|grounds|foundation|indications?|signs?|traces?|truth|plans?|intention|record|part|role|justification)|sense|chance|time|choice|idea|doubt|way|surprise|wonder|longer|opinion|reason|problem|point|use|need|case|means|question|secret|comment|place)\b/i;
const NOT = /^(?:not|n['’]t|never)$/;
/** "A fever and not of the heart", "not one of them": what follows is no deed, or comes behind others. */
const NO_DEED = /^ (?:of|in|at|by|for|to|with|on|from|as|because|the|an?|one|his|her|its|their)\b/i;
const BE = /^(?:is|are|was|were|be|been|being|than|and|or)$/;
const ANYONE = /^(?:nobody|nothing|none|neither)$/;
const OPENS = /^(?:that|and|but|["“‘'’,;:—–(])$/i;
/** Verbs that only say that there was what they stand with. */
const LIGHT: ReadonlySet<string> = new Set(
  'receive get make take give send bring hold do have issue conduct hand lodge submit deliver arrive come reach occur happen exist carry play record register find'
    .split(' ')
    .map(toStem),
);

function findNegated(statement: Statement): readonly DeniedDeed[] {
  const { words } = statement.article;
  const denials = findDenials(words, statement.spans);
  return denials.length > MOST_DENIALS ? [] : denials.flatMap((denial) => toDeniedDeed(statement, denial, words));
}

const MOST_DENIALS = 2;

function toDeniedDeed(statement: Statement, { negator, denied, to }: Denial, words: Words): readonly DeniedDeed[] {
  const { from } = toWordRange(words, statement.span);
  const form = toForm(words, negator).toLowerCase();
  const before = negator > from ? toForm(words, negator - 1).toLowerCase() : '';
  const behind = words.text.slice(words.ends[negator], statement.span.end);
  const isThereNone = form === 'no' && BEFORE_NONE.test(words.text.slice(statement.span.start, words.starts[negator]));
  const isFirst = negator === from || OPENS.test(before);
  if (!(ANYONE.test(form) ? isFirst : form === 'no' || NOT.test(form))) return [];
  if (form === 'no' && IDIOM.test(behind)) return [];
  if (NOT.test(form) && form !== 'never' && !AUXILIARY.test(before)) return [];
  if (/^ (?:\w+ )?(?:anything |something )?to do with\b/i.test(behind) || (form !== 'no' && NO_DEED.test(behind)))
    return [];
  if (/^ one\b/i.test(behind) && NO_DEED.test(behind.slice(' one'.length))) return [];
  // "This isn't tax reform": what it is, and no deed.
  if (/^(?:is|are)$/.test(before) && !DONE.test(toForm(words, negator + 1))) return [];
  const first = findFirst(words, negator + 1, to);
  // "Received no request", "had no brother".
  const isHad = form === 'no' && !isFirst && !isThereNone;
  // "This was no earthquake": what it is, and no deed.
  if (isHad && (BE.test(before) || !isVerb(words, from, negator - 1))) return [];
  const isLight = form !== 'no' && LIGHT.has(words.stems[first] ?? '');
  const thing = isLight
    ? findThing(statement, first + 1, to)
    : form === 'no'
      ? findThing(statement, negator + 1, to)
      : null;
  const isThing = thing !== null && (form !== 'no' || isHad || isThereNone || isLightBehind(words, thing.end, to));
  const deed = isThing ? thing : findDeed(statement, negator + 1, to);
  if (deed === null || OF_FATES.has(deed.stem) || WILL.has(deed.stem) || isBound(behind)) return [];
  if (!isThing && !denied.has(deed.stem)) return [];
  const isClause = !isThing && isFirst && (form === 'no' || form === 'none' || form === 'neither');
  if (isClause && toTold(words, negator + 1, to, denied).size < 2) return [];
  const isOfAnyone = isFirst && form !== 'never' ? !NOT.test(form) : isThereNone;
  const verb = words.stems[negator - 1] as string;
  return [
    {
      statement,
      subject: isOfAnyone ? NOBODY : toSubjectOf(statement, negator),
      isOfAnyone,
      negator,
      deed: deed.stem,
      object: isThing || isClause ? null : findObject(words, deed.end, to),
      isClause,
      isThing,
      denied: isThing
        ? new Set([...deed.stems, ...(isHad && !LIGHT.has(verb) && toRarity(verb) >= LEAST_DEED ? [verb] : [])])
        : toTold(words, negator + 1, to, denied),
      beside: isThing ? findBeside(statement, deed.end, to) : NOBODY,
      context: isThing ? toContext(statement, deed.end) : NOBODY,
    },
  ];
}

/** Those of `stems` that stand between as words that tell something. */
function toTold(words: Words, from: number, to: number, stems: ReadonlySet<string>): ReadonlySet<string> {
  const told = new Set<string>();
  for (let index = from; index < to; index++) {
    const stem = words.stems[index] as string;
    if (stems.has(stem) && !isEmpty(toForm(words, index))) told.add(stem);
  }
  return told;
}

const DONE = /(?:ed|en|ing|wn|ld|ht|de)$/;
/** "Did not wish to be a burden": what is wanted stands behind. */
const WILL: ReadonlySet<string> = new Set(['wish', 'want', 'intend', 'hope', 'mean', 'try'].map(toStem));
/** "No store would close before Christmas", "no charges had been filed by Monday night": afterwards it may. */
const BOUND =
  /^[^.;:]{0,80}?\b(?:by (?:(?:late|early|mid) )?(?:\w+day|noon|midday|midnight|dawn|dusk|nightfall|\d|the (?:time|end|deadline))|before|until|till|so far|yet|at (?:this|that) (?:stage|point)|any more|any longer|at present|currently|for now)\b/i;

function isBound(behind: string): boolean {
  return BOUND.test(behind);
}

const NOBODY: ReadonlySet<string> = new Set();

function isVerb(words: Words, from: number, index: number): boolean {
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
function findFirst(words: Words, from: number, to: number): number {
  let index = from;
  while (
    index < to &&
    (FUNCTION_WORDS.has(toForm(words, index).toLowerCase()) || /^(?:ever|\w+ly)$/i.test(toForm(words, index)))
  )
    index++;
  return index;
}

interface Found {
  readonly stem: string;
  readonly stems: ReadonlySet<string>;
  /** Index behind it. */
  readonly end: number;
}

const MARK = /^[,.;:—–"“”()]$/;
const EMPTY =
  /^(?:any\w*|such|ever|kinds?|sorts?|single|whatever|whatsoever|own|other|one|us|him|her|them|me|it|our|here|all|whole|at)$/i;
const DETERMINING: ReadonlySet<string> = new Set([...DETERMINERS, 'to', 'us', 'him', 'her', 'them', 'me', 'any']);
/** Words of a name for a thing: "a written transfer request". */
const LONGEST_THING = 5;

/** The first noun from `from` on with what stands before it: "any bomb threat"; null where none follows at once. */
function findThing({ article, names }: Pick<Statement, 'article' | 'names'>, from: number, to: number): Found | null {
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
function findObject(words: Words, from: number, to: number): string | null {
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
function isLightBehind(words: Words, from: number, to: number): boolean {
  let index = from;
  while (index < to && FUNCTION_WORDS.has(toForm(words, index).toLowerCase())) {
    if (!/^(?:is|are|was|were|be|been|being|has|have|had|ever|yet)$/i.test(toForm(words, index))) break;
    index++;
  }
  return index < to && LIGHT.has(words.stems[index] as string);
}

/** For "any such order" what the sentences before tell. */
function toContext({ article: { words, reading }, span, sentence }: Statement, end: number): ReadonlySet<string> {
  if (!/\bsuch\b/i.test(words.text.slice(span.start, words.ends[end - 1]))) return NOBODY;
  return toStems(words, reading.sentences.slice(Math.max(0, sentence - SENTENCES_BEFORE), sentence), null);
}

const SENTENCES_BEFORE = 2;

function findBeside({ article: { words } }: Statement, from: number, to: number): ReadonlySet<string> {
  const stems = new Set<string>();
  for (let index = from; index < to; index++) {
    const form = toForm(words, index);
    if (MARK.test(form)) break;
    if (/^any/i.test(form)) return NOBODY;
    const stem = words.stems[index] as string;
    if (!FUNCTION_WORDS.has(form.toLowerCase()) && !LIGHT.has(stem) && toRarity(stem) >= LEAST_DEED) stems.add(stem);
  }
  return stems;
}

function isEmpty(form: string): boolean {
  return EMPTY.test(form) || FUNCTION_WORDS.has(form.toLowerCase());
}

/** The first word from `from` on that tells something, and is neither a name nor how it was done. */
function findDeed({ article: { words }, names }: Statement, from: number, to: number): Found | null {
  for (let index = from; index < to; index++) {
    const form = toForm(words, index);
    if (/^[,.;:—–]$/.test(form)) return null;
    const stem = words.stems[index] as string;
    if (toRarity(stem) < LEAST_DEED || /ly$/.test(form) || /^\d/.test(stem) || isEmpty(form)) continue;
    return names.has(stem) ? null : { stem, stems: new Set([stem]), end: index + 1 };
  }
  return null;
}

function toSubjectOf({ article, span, speaker }: Statement, index: number): ReadonlySet<string> {
  return toSubject(article, span.start, article.words.starts[index] ?? span.end, speaker);
}
