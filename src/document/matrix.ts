import type { Rating } from './story.ts';

/** The arithmetic of Heuer's matrix. */

/** How strongly a rating speaks for an explanation, -2 to 2. */
export const STRENGTH: Readonly<Record<Rating, number>> = { CC: 2, C: 1, N: 0, I: -1, II: -2 };

/** How well a piece of evidence tells explanations apart: the population standard deviation of its ratings over `count` of them, blank ones as N. 0 where there are none. */
export function toDiagnosticity(ratings: readonly Rating[], count: number): number {
  if (count === 0) return 0;
  const values = ratings.map((rating) => STRENGTH[rating]);
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) + (count - values.length) * mean ** 2;
  return Math.sqrt(squares / count);
}

/** What a rating counts against its explanation: consistent evidence never counts. */
export function toInconsistency(rating: Rating | 'NA'): number {
  return rating === 'I' ? 1 : rating === 'II' ? 2 : 0;
}
