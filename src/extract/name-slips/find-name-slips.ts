import type { Problem } from '../../document/article.ts';
import type { Known } from '../known.ts';

/** Names that fit nobody of the article but nearly someone: each a question to the editor, never a correction. */
export function findNameSlips(_known: Known): Problem[] {
  return [];
}
