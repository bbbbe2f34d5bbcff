// Finds: that an article whose words join no telling of a point speaks of it all the same: "the guns, which the army had promised to pull
// back, never moved" beside "the army was to pull back its guns by Sunday". Not: one that has only the story's names in common with it.
import { addTo } from '../add-to.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { type Profile, toProfile } from '../profile.ts';
import type { Statement } from '../statements/statement.ts';
import type { FoundPoint } from './find-points.ts';
import type { PointMaterial } from './point-material.ts';

/** Two statements that likely are of one matter. */
const NEAR = 0.25;
/** So much of what a telling is about must stand in one sentence; of 338 silences of planted points 138 were none, so 22 of 130. */
const LEAST_COVERED = 0.35;

/** The points, without articles among the silent ones of each that speak of it. Silence is told only of who leaves the matter out. */
export function findSilent(
  points: readonly FoundPoint[],
  { articles, statements, joined }: Pick<PointMaterial, 'articles' | 'statements' | 'joined'>,
): readonly FoundPoint[] {
  const nearOf = new Map<number, number[]>();
  for (const { a, b, sameness } of joined.near) {
    if (sameness < NEAR) break;
    addTo(nearOf, a, b);
    addTo(nearOf, b, a);
  }
  const byId = new Map(articles.map((article) => [article.id, article]));
  return points.map((found) => {
    const { point } = found;
    if (point.silent.length === 0) return found;
    const tellings = found.statements.map((index) => statements[index] as Statement);
    const near = new Set(
      found.statements.flatMap((index) =>
        (nearOf.get(index) ?? []).map((other) => (statements[other] as Statement).article.id),
      ),
    );
    const silent = point.silent.filter((id) => {
      const article = byId.get(id);
      return (
        article !== undefined && !near.has(id) && !tellings.some((telling) => covers(article, telling) >= LEAST_COVERED)
      );
    });
    return silent.length === point.silent.length ? found : { ...found, point: { ...point, silent } };
  });
}

/** The largest share of what a telling is about that one sentence of an article has. */
function covers(article: Compared, { profile }: Statement): number {
  const { sentences, counts } = once(article, toSentenceStems);
  const weights = new Map<string, number>();
  let whole = 0;
  for (const [stem, rarity] of profile.weights) {
    // What an article speaks of in every other sentence shows nothing.
    const weight =
      rarity *
      rarity *
      Math.max(0, 1 - (COMMON * (counts.get(stem) ?? 0)) / Math.max(LEAST_SENTENCES, sentences.length));
    weights.set(stem, weight);
    whole += weight;
  }
  if (whole === 0) return 0;
  let most = 0;
  for (let index = 0; index < sentences.length; index++) {
    let shared = 0;
    let count = 0;
    for (const [stem, weight] of weights) {
      if (weight === 0 || sentences[index]?.weights.has(stem) !== true) continue;
      shared += weight;
      count++;
    }
    if (count >= LEAST_SHARED) most = Math.max(most, shared / whole);
  }
  return most;
}
/** "The harbour" alone speaks of nothing that happened there. */
const LEAST_SHARED = 2;
/** A stem that stands in so many times fewer sentences than there are tells nothing. */
const COMMON = 3;
const LEAST_SENTENCES = 12;

/** The stems of each sentence of an article, and in how many sentences each stands. */
function toSentenceStems({ words, reading }: OwnArticle): {
  readonly sentences: readonly Profile[];
  readonly counts: ReadonlyMap<string, number>;
} {
  const sentences = reading.sentences.map((sentence) => toProfile(words, [sentence]));
  const counts = new Map<string, number>();
  for (const { weights } of sentences) for (const stem of weights.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return { sentences, counts };
}
