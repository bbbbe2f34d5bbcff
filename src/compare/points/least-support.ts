import { SUPPORTED_FROM } from '../origins/weigh-origins.ts';
import { isSameAmount } from '../quantities/quantity.ts';
import type { Statement } from '../statements/statement.ts';
import { compareDays, isLikeThings } from './pair-features.ts';

/**
 * Statements of other days, with other figures for one thing, or of what is planned and what has come bear each other out only where they
 * are the more alike; a denial and what is told as so, hardly ever.
 */
const OF_OTHER_DAYS = 0.9;
const WITH_OTHER_FIGURES = 0.8;
const OF_A_PLAN = 0.75;
const OF_A_DENIAL = 0.85;

/** How alike two statements must be, 0..1, to bear each other out. */
export function toLeastSupport(a: Statement, b: Statement): number {
  if (a.isNegated !== b.isNegated) return OF_A_DENIAL;
  if (a.isOpen !== b.isOpen) return OF_A_PLAN;
  if (compareDays(a.days, b.days) === 'other') return OF_OTHER_DAYS;
  const pairs = a.quantities.flatMap((one) =>
    b.quantities.filter((two) => isLikeThings(one, two)).map((two) => isSameAmount(one, two)),
  );
  return pairs.length > 0 && !pairs.includes(true) ? WITH_OTHER_FIGURES : SUPPORTED_FROM;
}
