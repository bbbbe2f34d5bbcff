// What two figures of like things are of: figures of other scopes are two figures.
import { areComplements, type Quantity } from '../quantities/quantity.ts';
import type { Statement } from '../statements/statement.ts';
import { areOfOtherComers } from './comers.ts';
import { hasOtherFateAt, toFateAt } from './fates.ts';
import {
  areOfOtherMarkets,
  isOfNothingLike,
  isOfOtherExtent,
  isOfWishes,
  isOneGuessed,
  isRate,
  isShift,
  toSentenceWords,
} from './figure-scope.ts';
import { isAllOf, isWholeBesidePart } from './part-of-whole.ts';
import { areOfOtherStages } from './result.ts';
import { areStruckApart } from './struck.ts';

/** True where the one is a rate, a shift, a guess, a part, a share of the rest or another extent, and the other is none. */
export function isOfOtherScope(a: Statement, one: Quantity, b: Statement, two: Quantity): boolean {
  return (
    isShift(a, one) !== isShift(b, two) ||
    isRate(a, one) !== isRate(b, two) ||
    isOfNothingLike(a, one) !== isOfNothingLike(b, two) ||
    isOfWishes(a, one) !== isOfWishes(b, two) ||
    areComplements(one, two) ||
    areOfOtherMarkets(a, one, b, two) ||
    areOfOtherComers(one, two) ||
    isOneGuessed(a, one, b, two) ||
    hasOtherFateAt(a, one, b, two) ||
    isOneFound(a, one, b, two) ||
    areStruckApart(a, one, b, two) ||
    isOfOtherExtent(a, one, b, two) ||
    (one.kind === 'result' && areOfOtherStages(a, one, b, two)) ||
    isAllOf(one, a) !== isAllOf(two, b) ||
    isWholeBesidePart(one, a, two, b) ||
    isWholeBesidePart(two, b, one, a)
  );
}

/** "20 missing" and "nine had been found": the missing are compared with the missing. */
function isOneFound(a: Statement, one: Quantity, b: Statement, two: Quantity): boolean {
  const [isOne, isTwo] = [isOfMissing(a, one), isOfMissing(b, two)];
  return isOne !== isTwo && FOUND.test(toSentenceWords(isOne ? b : a));
}

function isOfMissing(statement: Statement, quantity: Quantity): boolean {
  return quantity.things.includes(MISSING) || toFateAt(statement, quantity) === MISSING;
}

const MISSING = '=miss';
const FOUND = /\b(?:found|recovered|retrieved|identified)\b/i;
