import type { Problem } from '../../document/article.ts';
import type { Happening } from '../../document/findings.ts';

/** Statements that the same article has overtaken: planned in one sentence, called off in another. */
export function findSuperseded(_happenings: readonly Happening[]): Problem[] {
  return [];
}
