import type { Explanation } from '../../document/findings.ts';
import type { Known } from '../known.ts';

/** Every proposed reason, in order of its claim. */
export function findExplanations(_known: Known): Explanation[] {
  return [];
}
