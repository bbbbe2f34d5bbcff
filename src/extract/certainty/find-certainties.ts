import type { Certainty } from '../../document/findings.ts';
import type { Known } from '../known.ts';

/** How firmly each attributed content and each statement in the article's own voice is held, in order of the text. */
export function findCertainties(_known: Known): Certainty[] {
  return [];
}
