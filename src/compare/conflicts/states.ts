// Catches: "the seal on the box was unbroken" and "the seal was broken"; "the first case was a boy" and "the first case was a girl"; "the driver
// was killed" and "the driver, 44, was pulled out alive".
// Not: another thing, the second case, what may have become so later, what is denied or only feared.
import { STATE_ROWS } from '../../lexicon/states.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { compareDays } from '../points/pair-features.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { areOfOtherThings } from '../statements/other-things.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { FUNCTION_WORDS } from '../statements/verb-words.ts';
import { toForm, toWordRange, type Words } from '../words.ts';
import { type ConflictDraft, type ConflictMaterial, canDisagree, toDaysBetween, toSide } from './draft.ts';
import { isFirm } from './leaves-room.ts';
import { areOfOtherMoments } from './other-moments.ts';

/** So alike the articles must be for one thing to be meant. */
const LEAST_KIN = 0.4;

interface Side {
  readonly row: number;
  readonly side: 0 | 1;
}

const SIDES: ReadonlyMap<string, Side> = toSides();
/** The row in which one side may follow upon the other. */
const DEATHS = STATE_ROWS.findIndex((row) => row.startsWith('killed'));

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
  if (areOfOtherThings(one.statement, two.statement)) return false;
  if (one.row !== DEATHS) return true;
  // Who was alive may have died since.
  const [dead, alive] = one.side === 0 ? [one, two] : [two, one];
  const between = toDaysBetween(dead.statement.article, alive.statement.article);
  return between !== null && between >= 0;
}

/** "The first case" and "the second case" are two, "the alarm" and "the fence alarm" may be one. */
function areOneKind(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  return [...one].every((stem) => two.has(stem)) || [...two].every((stem) => one.has(stem));
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
    if (!/^(?:the|his|her|its|their)$/i.test(toForm(words, at))) return [];
    const subject = toSubject(words, at + 1, to);
    if (subject === null) return [];
    const state = findState(words, subject.end, Math.min(to, subject.end + REACH), toStatementWords(statement));
    return state === null ? [] : [{ ...state, statement, head: subject.head, before: subject.before }];
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
function findState(words: Words, from: number, to: number, says: string): Side | null {
  let isBehind = false;
  for (let index = from; index < to; index++) {
    const form = toForm(words, index).toLowerCase();
    if (STOPS.test(form) && !(isBehind && form === 'and')) return null;
    if (BE.test(form)) isBehind = true;
    if (!isBehind) continue;
    const next = index + 1 < to ? toForm(words, index + 1).toLowerCase() : '';
    const state = SIDES.get(`${form} ${next}`) ?? SIDES.get(form);
    if (state !== undefined && !CHANGED.test(says)) return state;
  }
  return null;
}

/** What became so tells nothing of how it was before. */
const CHANGED = /\b(?:again|later|since then|now|no longer|became|turned|repaired|replaced|by then)\b/i;
