// What two figures of like things are of: figures of other scopes are two figures.
import { areComplements, type Quantity } from '../quantities/quantity.ts';
import type { Statement } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
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
    isOneLeft(a, one, b, two) ||
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

const STILL =
  /\b(?:still|remain(?:s|ed)?)(?! (?:un(?:clear|known|certain|decided)|a mystery)\b)(?: (?:on|at|in|to be|not|being|the))* (?:the )?[\w-]+/i;
/** In UTF-16 code units: what is counted and its verb. */
const REACH_OF_STILL = 60;

/** "Six inmates escaped" and "two inmates are still on the loose": those that are left are compared with those that are left, or that are told by the same word. */
function isOneLeft(a: Statement, one: Quantity, b: Statement, two: Quantity): boolean {
  const [stateOfOne, stateOfTwo] = [toStateLeft(a, one), toStateLeft(b, two)];
  if ((stateOfOne === null) === (stateOfTwo === null)) return false;
  const [left, other] = stateOfOne === null ? [stateOfTwo, a] : [stateOfOne, b];
  return left !== null && !left.some((stem) => other.profile.weights.has(stem));
}

/** The stems that tell in what state those are who are left so; null where the figure is no such. */
function toStateLeft({ article: { words }, span }: Statement, { end }: Quantity): readonly string[] | null {
  const behind = words.text.slice(end, Math.min(span.end, end + REACH_OF_STILL));
  const state = STILL.exec(behind.replace(/[.;:,].*$/s, ''));
  return state === null ? null : state[0].split(' ').map(toStem);
}

function isOfMissing(statement: Statement, quantity: Quantity): boolean {
  return quantity.things.includes(MISSING) || toFateAt(statement, quantity) === MISSING;
}

const MISSING = '=miss';
const FOUND = /\b(?:found|recovered|retrieved|identified)\b/i;
