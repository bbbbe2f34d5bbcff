// Catches: "the seal on the box was unbroken" and "the seal was broken"; "the first case was a boy" and "the first case was a girl"; "the driver
// was killed" and "the driver, 44, was pulled out alive".
// Not: another thing, the second case, the driver of the other train, what may have become so later, what is denied or only feared.
import { STATE_ROWS } from '../../lexicon/states.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { compareDays } from '../points/pair-features.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { areOfOtherThings } from '../statements/other-things.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { FUNCTION_WORDS } from '../statements/verb-words.ts';
import { toStem } from '../stem.ts';
import { toForm, toWordRange, type Words } from '../words.ts';
import { type ConflictDraft, type ConflictMaterial, canDisagree, toDaysBetween, toSide } from './draft.ts';
import { isFirm } from './leaves-room.ts';
import { areOfOtherMoments } from './other-moments.ts';
import { DAY_STEMS } from './plan-days.ts';

/** So alike the articles must be for one thing to be meant. */
const LEAST_KIN = 0.4;

interface Side {
  readonly row: number;
  readonly side: 0 | 1;
}

const SIDES: ReadonlyMap<string, Side> = toSides();
/** The row in which one side may follow upon the other. */
const DEATHS = toRow('killed');
/** Who somebody is: of several victims one is a man and another a woman. */
const OF_PERSONS: ReadonlySet<number> = new Set([toRow('boy'), toRow('man')]);

function toRow(first: string): number {
  return STATE_ROWS.findIndex((row) => row.startsWith(`${first} `));
}

function toSides(): ReadonlyMap<string, Side> {
  const sides = new Map<string, Side>();
  for (const [row, line] of STATE_ROWS.entries())
    for (const [side, words] of line.split('|').entries())
      for (const word of words.trim().split(' ')) sides.set(word.replaceAll('_', ' '), { row, side: side as 0 | 1 });
  return sides;
}

/** The state in which a statement says its subject to be. */
interface Told extends Side {
  readonly statement: Statement;
  /** Stem of the noun of its subject. */
  readonly head: string;
  /** The other words before it: "first", "fence". */
  readonly before: ReadonlySet<string>;
  /** Stems of what stands behind the noun and says which: "of the second train", "on the ballot box". */
  readonly which: ReadonlySet<string>;
  /** Stems behind the state that say how far: "split | over the tax". */
  readonly howFar: ReadonlySet<string>;
}

/** Statements of two states in which one thing cannot be both. */
export function findStateConflicts(material: ConflictMaterial): readonly ConflictDraft[] {
  return material.articles.flatMap((article) => {
    const told = once(article, findTold);
    if (told.length === 0) return [];
    return [article.order, ...material.parts.tiedTo(article.order).filter((order) => order > article.order)].flatMap(
      (order) => {
        if (order !== article.order && material.kinship(article.order, order) < LEAST_KIN) return [];
        const others = once(material.articles[order] as Compared, findTold);
        return told.flatMap((one) => {
          const two = others.find((other) => isAgainst(material, one, other));
          return two === undefined ? [] : [toDraft(material, one, two)];
        });
      },
    );
  });
}

function toDraft(material: ConflictMaterial, one: Told, two: Told): ConflictDraft {
  return {
    kind: 'polarity',
    isUpdate: false,
    sides: [one, two].map(({ statement, side }) => toSide(material, statement, statement.span, String(side))),
    confidence: 0.7,
    by: 'conflicts/states',
    what: 'One says what the other says is not so',
  };
}

function isAgainst(material: ConflictMaterial, one: Told, two: Told): boolean {
  if (one.row !== two.row || one.side === two.side || one.head !== two.head) return false;
  if (!areOneKind(one.before, two.before) || !canDisagree(material, one.statement, two.statement)) return false;
  if (
    compareDays(one.statement.days, two.statement.days) === 'other' ||
    areOfOtherMoments(one.statement, two.statement)
  )
    return false;
  if (areOfOtherThings(one.statement, two.statement) || haveNoneInCommon(one.which, two.which)) return false;
  if (isOfAnother(one, two) || isOfAnother(two, one)) return false;
  const isOfPeople = one.row === DEATHS || OF_PERSONS.has(one.row);
  if (isOfPeople && !(isKnownIn(one.which, two.statement) && isKnownIn(two.which, one.statement))) return false;
  if (OF_PERSONS.has(one.row)) return !areSeveral(one) && !areSeveral(two);
  if (one.row !== DEATHS) return !haveNoneInCommon(one.howFar, two.howFar);
  // Who was alive may have died since.
  const [dead, alive] = one.side === 0 ? [one, two] : [two, one];
  const between = toDaysBetween(dead.statement.article, alive.statement.article);
  return between !== null && between >= 0;
}

/** "The first case" and "the second case" are two, "the alarm" and "the fence alarm" may be one. */
function areOneKind(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  return [...one].every((stem) => two.has(stem)) || [...two].every((stem) => one.has(stem));
}

/** "The second driver" and "the driver of the second train" are another than "the driver". */
function isOfAnother(one: Told, two: Told): boolean {
  return [...one.before, ...one.which].some(
    (stem) => ORDINALS.has(stem) && !two.before.has(stem) && !two.which.has(stem),
  );
}

const ORDINALS: ReadonlySet<string> = new Set('first second third fourth fifth last other'.split(' ').map(toStem));

function haveNoneInCommon(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  return one.size > 0 && two.size > 0 && ![...one].some((stem) => two.has(stem));
}

/** "The driver of the lorry" may be "the driver" of a report in which there is a lorry. */
function isKnownIn(which: ReadonlySet<string>, { article }: Statement): boolean {
  return which.size === 0 || article.words.stems.some((stem) => which.has(stem));
}

/** "The victim was a man" where there were several, of whom no more is told. */
function areSeveral({ statement: { article }, head, before }: Told): boolean {
  if ([...before].some((stem) => ORDINALS.has(stem))) return false;
  const { stems } = article.words;
  return stems.some((stem, index) => stem === head && /s$/.test(toForm(article.words, index)));
}

const BE = /^(?:is|are|was|were|been|be|remained|found)$/i;
const STOPS =
  /^(?:[;:—–]|who|which|whose|when|while|after|before|because|if|and|but|or|not|n['’]t|never|no|nobody|without|nor|neither|hardly|almost|nearly|partly|half)$/i;
/** Words of a subject, and from there to its state. */
const LONGEST_SUBJECT = 5;
const REACH = 16;

function findTold(_: OwnArticle, article: Compared): readonly Told[] {
  return statementsOf(article).flatMap((statement) => {
    if (statement.isHeadline || statement.isOpen || statement.isNegated || !isFirm(statement)) return [];
    const { words } = article;
    const { from, to } = toWordRange(words, statement.span);
    let at = from;
    while (at < to && /^(?:that|and|but|["“‘'’])$/i.test(toForm(words, at))) at++;
    if (!/^the$/i.test(toForm(words, at))) return [];
    const subject = toSubject(words, at + 1, to);
    if (subject === null) return [];
    const state = findState(words, subject.end, Math.min(to, subject.end + REACH), toStatementWords(statement));
    if (state === null || (state.row === DEATHS && AT_A_MOMENT.test(toStatementWords(statement)))) return [];
    const { row, side, which, howFar } = state;
    return [{ row, side, statement, head: subject.head, before: subject.before, which, howFar }];
  });
}

function toSubject(
  words: Words,
  from: number,
  to: number,
): { head: string; before: ReadonlySet<string>; end: number } | null {
  let end = from;
  while (
    end < Math.min(to, from + LONGEST_SUBJECT) &&
    /^\p{Ll}[\p{L}-]*$/u.test(toForm(words, end)) &&
    !isEnd(toForm(words, end))
  )
    end++;
  if (end === from || end >= to) return null;
  return { head: words.stems[end - 1] as string, before: new Set(words.stems.slice(from, end - 1)), end };
}

function isEnd(form: string): boolean {
  return FUNCTION_WORDS.has(form) && !/^(?:first|second|third|last|one|two|three|four|five)$/.test(form);
}

/** The state behind "was": "was a 12-year-old boy", "had been switched off", "was pulled from his cab alive". */
function findState(
  words: Words,
  from: number,
  to: number,
  says: string,
): (Side & Pick<Told, 'which' | 'howFar'>) | null {
  let behind = -1;
  let isPlaced = false;
  for (let index = from; index < to; index++) {
    const form = toForm(words, index).toLowerCase();
    if (STOPS.test(form) && !(behind >= 0 && form === 'and')) return null;
    if (behind < 0 && BE.test(form)) behind = index;
    if (behind < 0) continue;
    isPlaced ||= PLACES.test(form);
    const next = index + 1 < to ? toForm(words, index + 1).toLowerCase() : '';
    const isPair = SIDES.has(`${form} ${next}`);
    const state = SIDES.get(`${form} ${next}`) ?? SIDES.get(form);
    if (state === undefined || CHANGED.test(says)) continue;
    const end = index + (isPair ? 2 : 1);
    const after = end < to ? toForm(words, end).toLowerCase() : '';
    // "Was on his return", "was working on a pump", "was forced to act".
    if ((isPlaced && state.row !== DEATHS) || (OTHERWISE_USED.test(form) && PLACES.test(after))) return null;
    return { ...state, which: toTelling(words, from, behind), howFar: toTelling(words, end, to) };
  }
  return null;
}

const PLACES = /^(?:of|in|on|at|by|for|to|with|from|as|into|over|under)$/;
/** Words that tell no state where more follows. */
const OTHERWISE_USED = /^(?:live|working|forced|disconnected|marked|return)$/;
/** "Was alive when his sister rang": of that hour. */
const AT_A_MOMENT = /\b(?:when|while|until|before|after|by the time|at the time|still)\b/i;
const LEAST_TELLING = 0.15;

/** The stems from there to the next mark, clause or second "on the box" that tell something. */
function toTelling(words: Words, from: number, to: number): ReadonlySet<string> {
  const stems = new Set<string>();
  for (let index = from; index < to; index++) {
    const form = toForm(words, index);
    if (MARK.test(form) || STOPS.test(form) || (index > from && PLACES.test(form))) break;
    const isOrdinal = ORDINALS.has(words.stems[index] as string);
    if (
      (isOrdinal || (words.rarities[index] as number) >= LEAST_TELLING) &&
      !DAY_STEMS.has(words.stems[index] as string)
    )
      stems.add(words.stems[index] as string);
  }
  return stems;
}

const MARK = /^[,.;:—–()"“”]$/;

/** What became so tells nothing of how it was before. */
const CHANGED = /\b(?:again|later|since then|now|no longer|became|turned|repaired|replaced|by then)\b/i;
