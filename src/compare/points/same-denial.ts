// Catches: "the club has received no transfer request" and "he never asked for a transfer", "nobody was hurt" and "no one was injured". Not: "have not
// named the victim" and "have not named a suspect", of which more is other than the same; two questions; denials of other days or figures.
import { toRarity } from '../rarity.ts';
import { findDenials } from '../statements/negation.ts';
import type { Statement } from '../statements/statement.ts';

/** So much of what the shorter denies the other denies as well, in rarities. */
const LEAST_SAME = 0.5;
/** Words less rare than this are denied of many things: "say", "know". */
const LEAST_TOLD = 0.15;

/** True where both deny much the same. */
export function denyTheSame(a: Statement, b: Statement): boolean {
  if (!a.isNegated || !b.isNegated || deniesManyThings(a) || deniesManyThings(b)) return false;
  const [one, two] = [toDenied(a), toDenied(b)];
  if (one.size === 0 || two.size === 0) return false;
  let shared = 0;
  for (const [stem, weight] of one) if (two.has(stem)) shared += weight;
  return shared >= LEAST_TOLD && shared >= LEAST_SAME * Math.min(toSum(one), toSum(two));
}

/** "Your schools are no good, you have no jobs": in a speech one thing stands for another. */
function deniesManyThings({ article: { words }, attribution, spans }: Statement): boolean {
  return attribution?.kind === 'direct' && findDenials(words, spans).length > 1;
}

function toDenied({ article: { words }, spans }: Statement): ReadonlyMap<string, number> {
  return new Map(
    findDenials(words, spans).flatMap(({ denied }) => [...denied].map((stem) => [stem, toRarity(stem)] as const)),
  );
}

function toSum(weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  return sum;
}
