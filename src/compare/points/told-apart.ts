import { areOfOtherPlaces } from '../statements/other-places.ts';
import { areOfOtherThings } from '../statements/other-things.ts';
import { areOfOtherHeads, type Statement } from '../statements/statement.ts';
import { compareFigures } from './pair-features.ts';
import type { StatementWords } from './statement-words.ts';
import { tellAlike } from './tell-alike.ts';
import { isTurnedRound } from './turned-round.ts';

/**
 * True where two statements tell of two things or deeds, however alike their words: the left engine and the right, Rovers who beat United and
 * United who beat Rovers, six killed in one town and nine in another, a minister who resigned and one who went by car. To be asked only of pairs
 * that are taken to tell the same.
 */
export function areToldApart(a: Statement, b: Statement, ofA: StatementWords, ofB: StatementWords): boolean {
  return areOfOtherDeeds(a, b) || !tellAlike(a, b, ofA, ofB);
}

/** The same without a look at what each tells of whom it is about. */
export function areOfOtherDeeds(a: Statement, b: Statement): boolean {
  return (
    areOfOtherHeads(a, b) ||
    areOfOtherThings(a, b) ||
    isTurnedRound(a, b) ||
    (compareFigures(a, b) === 'other' && areOfOtherPlaces(a, b))
  );
}
