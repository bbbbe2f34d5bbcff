// Catches: "calm before help came" and "not calm after help came"; "on Monday morning" and "on Monday evening"; "again" of one alone; "at first"
// and "in the end".
// Not: "before dawn" and "in the early hours", which may be one time of day.
import { findInside } from '../material.ts';
import { findDenied } from '../statements/negation.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { toForm, toWordRange, type Words } from '../words.ts';

/** True where the two tell of different moments, so that the one may hold beside what the other says is not so. */
export function areOfOtherMoments(a: Statement, b: Statement): boolean {
  return areOfOtherParts(a, b) || isOfTimeAgain(a, b) || areBeforeAndAfter(a, b) || areEarlyAndLate(a, b);
}

/** The hours, 0 to 36 from the midnight before, that a word for a part of the day may be of. */
const PARTS: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['dawn', [3, 8]],
  ['daybreak', [3, 8]],
  ['sunrise', [3, 8]],
  ['morning', [3, 12]],
  ['noon', [11, 14]],
  ['midday', [11, 14]],
  ['lunchtime', [11, 14]],
  ['afternoon', [12, 19]],
  ['dusk', [16, 22]],
  ['sunset', [16, 22]],
  ['nightfall', [16, 22]],
  ['evening', [16, 24]],
]);
/** "Still held them after nightfall" says nothing of when it began. */
const BOUND = /^(?:after|before|until|till|by|since|past)$/i;
const HOUR = /T(\d\d):(\d\d)/;
/** An hour told is up to that far off, in hours. */
const ROUNDING = 0.5;

/** "On Monday morning", "on Monday evening"; night is of two days and says too little. */
export function areOfOtherParts(a: Statement, b: Statement): boolean {
  const [some, others] = [findParts(a), findParts(b)];
  return (
    some.length > 0 &&
    others.length > 0 &&
    some.every(([from, to]) => others.every(([otherFrom, otherTo]) => to <= otherFrom || otherTo <= from))
  );
}

function findParts({ article, spans }: Statement): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  for (const span of spans) {
    const { from, to } = toWordRange(article.words, span);
    for (let index = from; index < to; index++) {
      const part = PARTS.get(toForm(article.words, index).toLowerCase());
      const before = index > from ? toForm(article.words, index - 1) : '';
      if (part !== undefined && !BOUND.test(before)) parts.push(part);
    }
  }
  for (const { value } of findInside(article.reading.times, spans)) {
    const hour = HOUR.exec(value ?? '');
    if (hour === null) continue;
    const at = Number(hour[1]) + Number(hour[2]) / 60;
    parts.push([at - ROUNDING, at + ROUNDING]);
  }
  return parts;
}

const AGAIN = /\b(?:again|once more|a second time|for the second time)\b/i;

/** What is so again after it was not: "the pumps work again" and "the pumps did not work". */
const RESTORED =
  /\b(?:work|run|ran|flow|mov|function|operat|open|clos|start|resum|rise|rising|rose|fall|fell|calm|quiet|safe|normal|free|available|visible|up|back|on|well)(?:s|ed|e|es|ing|ning)? again\b/i;
/** What is only done once again: the day on which a pool opens again is that on which it opens. */
const RETURNING = /\b(?:re)?(?:open|clos|start|beg[aiu]n|resum)\w* (?:\w+ )?again\b/i;

/** True where one tells of the time after, and the other may tell of the time before: "did not search it again" and "searched it". */
function isOfTimeAgain(a: Statement, b: Statement): boolean {
  const again = findAgain(a, b);
  if (again === null) return false;
  const other = again === a ? b : a;
  if (again.isNegated || !other.isNegated) return true;
  return !(again.isOpen && other.isOpen) && RESTORED.test(toStatementWords(again));
}

/** True where two times are of what was done and of what was done again. */
export function isDoneAgain(a: Statement, b: Statement): boolean {
  const again = findAgain(a, b);
  return again !== null && !RETURNING.test(toStatementWords(again));
}

/** The one of the two that tells what was so again; null where both or neither do. */
function findAgain(a: Statement, b: Statement): Statement | null {
  const [isA, isB] = [a, b].map((statement) => AGAIN.test(toStatementWords(statement)));
  return isA === isB ? null : isA ? a : b;
}

/** Words behind "before" and "after" that say what. */
const REACH = 5;
const LEAST_TELLING = 0.1;

function areBeforeAndAfter(a: Statement, b: Statement): boolean {
  return isSharedBehind(a, 'before', b, 'after') || isSharedBehind(b, 'before', a, 'after');
}

function isSharedBehind(a: Statement, word: string, b: Statement, other: string): boolean {
  const denied = a.isNegated === b.isNegated ? null : findDeniedBy(a.isNegated ? a : b);
  const before = findBehind(a, word, denied);
  if (before.size === 0) return false;
  return [...findBehind(b, other, denied)].some((stem) => before.has(stem));
}

function findDeniedBy({ article: { words }, spans }: Statement): ReadonlySet<string> {
  return findDenied(words, spans);
}

/** What a word for a moment is followed by, where it stands in the clause of one of the `deeds`; null for any. */
function findBehind(
  { article: { words }, spans }: Statement,
  word: string,
  deeds: ReadonlySet<string> | null,
): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const span of spans) {
    const { from, to } = toWordRange(words, span);
    for (let index = from; index < to; index++) {
      if (toForm(words, index).toLowerCase() !== word || !(deeds === null || isOfDeed(words, from, index, deeds)))
        continue;
      for (let at = index + 1; at < Math.min(to, index + 1 + REACH); at++) {
        if (/^[,.;:—–]$/.test(toForm(words, at))) break;
        if ((words.rarities[at] as number) >= LEAST_TELLING) stems.add(words.stems[at] as string);
      }
    }
  }
  return stems;
}

/** "He jumped and was found after the crash": the crash is told with the finding. What stands before its clause is of all of it. */
function isOfDeed(words: Words, from: number, index: number, deeds: ReadonlySet<string>): boolean {
  for (let at = index - 1; at >= from; at--) {
    if (CLAUSE_START.test(toForm(words, at))) return false;
    if (deeds.has(words.stems[at] as string)) return true;
  }
  return index === from;
}

const CLAUSE_START = /^(?:[,;:—–]|and|but|or|that|who|which|when|while)$/i;

const EARLY = /\b(?:at first|initially|to begin with|at the (?:start|beginning|outset)|in the beginning)\b/i;
const LATE = /\b(?:later|eventually|finally|in the end|at the end|afterwards?|subsequently|by the end)\b/i;

function areEarlyAndLate(a: Statement, b: Statement): boolean {
  const [one, two] = [toStatementWords(a), toStatementWords(b)];
  return (
    (EARLY.test(one) && !EARLY.test(two) && LATE.test(two)) || (EARLY.test(two) && !EARLY.test(one) && LATE.test(one))
  );
}
