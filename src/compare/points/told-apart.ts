import { areOfOtherPlaces } from '../statements/other-places.ts';
import { areOfOtherThings } from '../statements/other-things.ts';
import type { Statement } from '../statements/statement.ts';
import { compareFigures } from './pair-features.ts';
import { isTurnedRound } from './turned-round.ts';

/**
 * True where two statements tell of two things or deeds, however alike their words: the left engine and the right, Rovers who beat United and
 * United who beat Rovers, six killed in one town and nine in another. To be asked only of pairs that are taken to tell the same.
 */
export function areToldApart(a: Statement, b: Statement): boolean {
  return areOfOtherThings(a, b) || isTurnedRound(a, b) || (compareFigures(a, b) === 'other' && areOfOtherPlaces(a, b));
}
