import type { Compared } from './material.ts';
import { toRarity } from './rarity.ts';

/** What an article is about as a whole: its telling stems with a weight each, and the sum of the squared weights. */
export interface Subject {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
}

/** Stems that stand more often than this in the news tell no subject. */
const LEAST_RARITY = 0.3;

/** The subject of an article: rare stems count most, repeated ones a little more. */
export function toSubject({ words: { stems } }: Compared): Subject {
  const counts = new Map<string, number>();
  for (const stem of stems) {
    if (stem !== '' && toRarity(stem) >= LEAST_RARITY) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  let norm = 0;
  for (const [stem, count] of counts) {
    const weight = (1 + Math.log(count)) * toRarity(stem) ** 1.5;
    weights.set(stem, weight);
    norm += weight * weight;
  }
  return { weights, norm };
}

/**
 * 0..1: the cosine of two subjects. Reports of one event in the stories written for this project are at 0.32 to 0.62; of 1,770 pairs of
 * articles of one election campaign half are below 0.16 and one in a hundred above 0.39.
 */
export function toArticleLikeness(a: Subject, b: Subject): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [stem, weight] of small.weights) shared += weight * (large.weights.get(stem) ?? 0);
  return a.norm === 0 || b.norm === 0 ? 0 : shared / Math.sqrt(a.norm * b.norm);
}

/** The likeness of any two of these articles, worked out when it is first asked for. An article seldom tells a thing twice: it is little like itself. */
export function createKinship(articles: readonly Compared[]): (one: number, two: number) => number {
  const subjects = new Map<number, Subject>();
  const known = new Map<number, number>();
  const toSubjectOf = (order: number): Subject => {
    const subject = subjects.get(order) ?? toSubject(articles[order] as Compared);
    subjects.set(order, subject);
    return subject;
  };
  return (one, two) => {
    if (one === two) return WITH_ITSELF;
    const key = Math.min(one, two) * articles.length + Math.max(one, two);
    let likeness = known.get(key);
    if (likeness === undefined) {
      likeness = toArticleLikeness(toSubjectOf(one), toSubjectOf(two));
      known.set(key, likeness);
    }
    return likeness;
  };
}

const WITH_ITSELF = 0.25;
