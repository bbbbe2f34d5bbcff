import { isFigureStart, lowerAt, parseFigure } from '../quantities/figures.ts';
import { areOfOtherPlaces } from '../statements/other-places.ts';
import { areOfOtherThings } from '../statements/other-things.ts';
import { areOfOtherHeads, type Statement } from '../statements/statement.ts';
import { toWordRange } from '../words.ts';
import { areOfOwnDay } from './own-day.ts';
import { compareFigures } from './pair-features.ts';
import type { StatementWords } from './statement-words.ts';
import { tellAlike } from './tell-alike.ts';
import { isTurnedRound } from './turned-round.ts';

/**
 * True where two statements tell of two things or deeds, however alike their words: the left engine and the right, Rovers who beat United and
 * United who beat Rovers, six killed in one town and nine in another, a minister who resigned and one who went by car. To be asked only of pairs
 * that are taken to tell the same.
 */
export function areToldApart(
  a: Statement,
  b: Statement,
  ofA: StatementWords,
  ofB: StatementWords,
  joining = 0,
): boolean {
  return areOfOtherDeeds(a, b) || !(tellAlike(a, b, ofA, ofB) || (joining >= OF_OWN_DAY && areOfOwnDay(a, b)));
}

/** Statements of one day that are less likely told alike may be of two deeds. */
const OF_OWN_DAY = 0.75;

/** The same without a look at what each tells of whom it is about. */
export function areOfOtherDeeds(a: Statement, b: Statement): boolean {
  return areOfOtherHeads(a, b) || areOfTwoThings(a, b);
}

/** The same without a look at whom or what something is said of by the way: "the cathedral, begun in 1182", "Saint-Aubin was begun in 1182". */
export function areOfTwoThings(a: Statement, b: Statement): boolean {
  return (
    areOfOtherThings(a, b) ||
    isTurnedRound(a, b) ||
    areOtherShares(a, b) ||
    (compareFigures(a, b) === 'other' && areOfOtherPlaces(a, b))
  );
}

/** "Twelve of those on the list", "seventeen of them": what is told of so many is told of no other number. */
function areOtherShares(a: Statement, b: Statement): boolean {
  const [one, two] = [toShare(a), toShare(b)];
  return one !== null && two !== null && one !== two;
}

/** How many of those known before a statement opens with; null where it opens otherwise, or about so many. */
function toShare({ article: { words }, span }: Statement): number | null {
  const { from } = toWordRange(words, span);
  const at = lowerAt(words, from) === 'that' ? from + 1 : from;
  const figure = isFigureStart(words, at) ? parseFigure(words, at) : null;
  if (figure === null || lowerAt(words, figure.to) !== 'of') return null;
  return /^(?:those|these|them)$/.test(lowerAt(words, figure.to + 1)) ? figure.value : null;
}
