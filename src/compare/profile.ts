import type { Span } from '../document/span.ts';
import { toWordRange, type Words } from './words.ts';

/** What some words are about: each stem that says something, with its weight; and the sum of the squared weights. */
export interface Profile {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
}

/** Stems below this stand everywhere and tell nothing of the matter. */
const LEAST_RARITY = 0.1;

/** The profile of the words in `spans`. */
export function toProfile(words: Words, spans: readonly Span[]): Profile {
  const weights = new Map<string, number>();
  for (const span of spans) {
    const { from, to } = toWordRange(words, span);
    for (let index = from; index < to; index++) {
      const rarity = words.rarities[index] as number;
      if (rarity >= LEAST_RARITY) weights.set(words.stems[index] as string, rarity);
    }
  }
  let norm = 0;
  for (const weight of weights.values()) norm += weight * weight;
  return { weights, norm };
}

/** The squared weights of the stems that both have. */
export function toShared(a: Profile, b: Profile): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a.weights, b.weights] : [b.weights, a.weights];
  let shared = 0;
  for (const [stem, weight] of small) {
    if (large.has(stem)) shared += weight * weight;
  }
  return shared;
}

/** 0 (nothing shared) to 1 (the same stems): the cosine of the two profiles. */
export function toLikeness(a: Profile, b: Profile): number {
  return a.norm === 0 || b.norm === 0 ? 0 : toShared(a, b) / Math.sqrt(a.norm * b.norm);
}

/** 0..1: the share of the smaller profile that the other has too. */
export function toContainment(a: Profile, b: Profile): number {
  const least = Math.min(a.norm, b.norm);
  return least === 0 ? 0 : toShared(a, b) / least;
}

/** The sum of the weights of the stems that both have: 0.7 is a rare word, or two or three common ones. */
export function toTelling(a: Profile, b: Profile): number {
  let sum = 0;
  for (const [stem, weight] of a.weights) if (b.weights.has(stem)) sum += weight;
  return sum;
}

/** The profile of those stems alone that pass the test. */
export function toReduced({ weights }: Profile, isKept: (stem: string) => boolean): Profile {
  const kept = new Map([...weights].filter(([stem]) => isKept(stem)));
  let norm = 0;
  for (const weight of kept.values()) norm += weight * weight;
  return { weights: kept, norm };
}
