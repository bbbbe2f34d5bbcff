import type { Point } from '../../document/story.ts';
import type { Compared } from '../material.ts';
import type { Profile } from '../profile.ts';
import type { Statement } from '../statements/statement.ts';
import type { Heads } from './heads.ts';

/** What the weight of a point looks at. */
export interface Prominent {
  readonly point: Pick<Point, 'tellings' | 'origins' | 'confirmations'>;
  /** Indices of the statements that tell it. */
  readonly statements: readonly number[];
}

/** What headlines tell is what the story is about. */
const HEADLINE_WEIGHT = 60;
/** What an article begins with is mostly its news. */
const LEAD_WEIGHT = 50;
/** What shares all the words that headlines and first sentences share outweighs what one article more tells by the way. */
const THEME_WEIGHT = 150;
/** Of headlines and of first sentences. */
const MOST_COUNTED = 3;
/** What is only quoted is mostly how somebody saw it, and not what happened. */
const QUOTED_WEIGHT = 40;

/** How much a point weighs: by how many articles tell it, whether they tell it at their head, and how much of it is what their heads are about. */
export function createToWeight(statements: readonly Statement[], heads: Heads): (found: Prominent) => number {
  const { isTitle, isLead, isHead } = heads;
  const theme = toTheme(statements.filter(isHead));
  return ({ point: { tellings, origins, confirmations }, statements: indices }) => {
    const told = indices.map((index) => statements[index] as Statement);
    const count = (test: (statement: Statement) => boolean): number =>
      Math.min(MOST_COUNTED, new Set(told.filter(test).map(({ article }) => article)).size);
    const isQuoted = told.length > 0 && told.every(({ attribution }) => attribution?.kind === 'direct');
    const articles = new Set(tellings.map(({ article }) => article)).size;
    return (
      articles * 100 +
      count(isTitle) * HEADLINE_WEIGHT +
      count(isLead) * LEAD_WEIGHT +
      toShare(told, theme) * THEME_WEIGHT -
      (isQuoted ? QUOTED_WEIGHT : 0) +
      Math.min(9, origins.length) * 10 +
      Math.min(9, confirmations.length)
    );
  };
}

/** The stems that the heads of several articles share, each weighed by how many. */
function toTheme(heads: readonly Statement[]): Profile {
  const articlesOf = new Map<string, Set<Compared>>();
  const rarities = new Map<string, number>();
  for (const { article, profile } of heads) {
    for (const [stem, weight] of profile.weights) {
      const articles = articlesOf.get(stem) ?? new Set();
      articlesOf.set(stem, articles.add(article));
      rarities.set(stem, weight);
    }
  }
  const weights = new Map<string, number>();
  let norm = 0;
  for (const [stem, { size }] of articlesOf) {
    if (size < 2) continue;
    const weight = (rarities.get(stem) as number) * (size - 1);
    weights.set(stem, weight);
    norm += weight;
  }
  return { weights, norm };
}

/** 0..1: how much of the theme the tellings have, in the mean of their articles. */
function toShare(told: readonly Statement[], { weights, norm }: Profile): number {
  const best = new Map<Compared, number>();
  for (const { article, profile } of told) {
    let sum = 0;
    for (const stem of profile.weights.keys()) sum += weights.get(stem) ?? 0;
    best.set(article, Math.max(best.get(article) ?? 0, sum));
  }
  if (best.size === 0 || norm === 0) return 0;
  let sum = 0;
  for (const each of best.values()) sum += each;
  return sum / best.size / norm;
}
