import { areOfOtherThings } from '../statements/other-things.ts';
import type { Statement } from '../statements/statement.ts';
import { isTurnedRound } from './turned-round.ts';

/**
 * True where two statements tell of two things or deeds, however alike their words: the left engine and the right, Rovers who beat United and
 * United who beat Rovers. To be asked only of pairs that are taken to tell the same.
 */
export function areToldApart(a: Statement, b: Statement): boolean {
  return areOfOtherThings(a, b) || isTurnedRound(a, b);
}
