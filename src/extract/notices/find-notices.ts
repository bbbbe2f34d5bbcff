import type { Notice } from '../../document/findings.ts';
import type { Known } from '../known.ts';

/** What the article says of its own evidence, in order of `start`. */
export function findNotices(_known: Known): Notice[] {
  return [];
}
