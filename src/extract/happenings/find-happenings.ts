import type { Happening } from '../../document/findings.ts';
import type { Known } from '../known.ts';

/** Datable events and planned events, each with the history of its statuses, in order of the first mention. */
export function findHappenings(_known: Known): Happening[] {
  return [];
}
