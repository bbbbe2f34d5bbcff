// Finds: where in the articles most of what a statement's words tell stands, in whatever words.
import { toRarity } from '../compare/rarity.ts';
import { toStem } from '../compare/stem.ts';
import { toCosine, type WordLikeness } from '../compare/word-likeness.ts';
import { TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import type { Material } from './material.ts';
import type { Place } from './outcome.ts';
import { toCount, type WordIndex } from './word-index.ts';

/** A word of a statement that tells something. */
export interface Telling {
  readonly form: string;
  readonly stem: string;
  readonly stemNumber: number;
  readonly weight: number;
}

/** Articles' words that come near a statement. */
export interface Near extends Place {
  readonly article: number;
  /** 0..1: how much of what the statement's words tell stands there. */
  readonly coverage: number;
  /** How many of the words stand there. */
  readonly same: number;
}

/** A word that stands in more places is looked up only where no rarer one was. */
const MOST_POSTINGS = 4000;
/** Words of a statement that places are looked for by, the rarest first. */
const MOST_ROUSING = 20;
/** Windows that are weighed. */
const MOST_CANDIDATES = 8;
/** Words of a window: two long sentences. */
const WINDOW = 56;
/** Words from one window to the next. */
export const STEP = 28;
/** Words that tell less are in every article. */
export const LEAST_TELLING = 0.12;
/** What a figure tells. */
const OF_A_FIGURE = 0.35;
/** A word that is used alike counts so much less than the word itself. */
const OF_ALIKE = 0.75;
/** Cosine from which two words are used alike. */
const LEAST_ALIKE = 0.55;

/** A place of the articles as one that holds `coverage` of what the words tell. */
export function toNear(index: WordIndex, place: Place, coverage: number): Near {
  return { ...place, article: index.owners[place.from] as number, coverage, same: place.to - place.from };
}

/** The words of a statement that tell something, each stem once. */
export function toTellings(index: WordIndex, plain: readonly string[]): readonly Telling[] {
  const seen = new Set<string>();
  return plain.flatMap((form) => {
    const stem = toStem(form);
    const weight = /^\d/.test(form) ? OF_A_FIGURE : toRarity(stem);
    if (weight < LEAST_TELLING || seen.has(stem)) return [];
    seen.add(stem);
    return [{ form, stem, weight, stemNumber: index.stemNumbers.get(stem) ?? -1 }];
  });
}

/** The windows of articles that hold most of what the words tell, best first. */
export function findNear(material: Material, tellings: readonly Telling[], total: number): readonly Near[] {
  const { index } = material;
  const votes = new Map<number, number>();
  const known = tellings
    .map(({ stemNumber, weight }) => ({ stemNumber, weight, count: toCount(index.byStem, stemNumber) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  for (const { stemNumber, weight, count } of known.slice(0, MOST_ROUSING)) {
    if (count > MOST_POSTINGS && votes.size > 0) break;
    const from = index.byStem.offsets[stemNumber] as number;
    let last = -1;
    for (let at = from; at < from + Math.min(count, MOST_POSTINGS); at++) {
      const bucket = Math.floor((index.byStem.positions[at] as number) / STEP);
      // A word counts once a window.
      if (bucket === last) continue;
      last = bucket;
      votes.set(bucket, (votes.get(bucket) ?? 0) + weight);
    }
  }
  const weighed: (readonly [bucket: number, weight: number])[] = [];
  for (const [bucket, weight] of votes) weighed.push([bucket, weight + (votes.get(bucket + 1) ?? 0)]);
  weighed.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return weighed
    .slice(0, MOST_CANDIDATES)
    .map(([bucket]) => weigh(material, tellings, total, bucket * STEP))
    .sort((a, b) => b.coverage - a.coverage || a.from - b.from);
}

/** How much of what the words tell stands in a window, and from where to where. */
function weigh({ index, likeness }: Material, tellings: readonly Telling[], total: number, at: number): Near {
  let from = at;
  let to = Math.min(index.firstSpeech, at + WINDOW);
  const owner = index.owners[Math.min(at + STEP - 1, index.firstSpeech - 1)] as number;
  while (from < to && (index.owners[from] !== owner || index.words[from] === -1)) from++;
  while (to > from && (index.owners[to - 1] !== owner || index.words[to - 1] === -1)) to--;
  const first = new Map<number, number>();
  for (let position = from; position < to; position++) {
    const stem = index.stems[index.words[position] as number] as number;
    if (!first.has(stem)) first.set(stem, position);
  }
  let covered = 0;
  let [low, high] = [to, from];
  const missing: Telling[] = [];
  for (const telling of tellings) {
    const position = first.get(telling.stemNumber);
    if (position === undefined) {
      missing.push(telling);
      continue;
    }
    covered += telling.weight;
    low = Math.min(low, position);
    high = Math.max(high, position + 1);
  }
  covered += coverAlike(index, likeness, missing, from, to);
  if (high <= low) [low, high] = [from, to];
  return {
    from: low,
    to: high,
    article: owner,
    coverage: total === 0 ? 0 : covered / total,
    same: tellings.length - missing.length,
  };
}

/** What words that are used alike make up for. */
function coverAlike(
  index: WordIndex,
  likeness: WordLikeness,
  missing: readonly Telling[],
  from: number,
  to: number,
): number {
  let covered = 0;
  for (const { form, weight } of missing) {
    const vector = likeness.toVector(likeness.toRow(form));
    if (vector === null) continue;
    let best = 0;
    for (let position = from; position < to; position++) {
      const other = index.forms[index.words[position] as number] as string;
      if (toRarity(toStem(other)) < LEAST_TELLING) continue;
      const otherVector = likeness.toVector(likeness.toRow(other));
      if (otherVector !== null) best = Math.max(best, toCosine(vector, otherVector));
    }
    if (best >= LEAST_ALIKE) covered += weight * best * OF_ALIKE;
  }
  return covered;
}

/** Words that a passage is widened by on either side, at most. */
const MOST_WIDENED = 40;

/** The sentences that a place lies in, so that a reader can judge its words. */
export function toWhole(index: WordIndex, { from, to }: Near): Place {
  const isEnd = (before: number): boolean => {
    const article = index.articles[index.owners[before] as number];
    const word = article?.text.slice(index.starts[before], (index.ends[before] as number) + 1) ?? '';
    // "St. Croix", "J. Smith".
    if (word.endsWith('.') && (TITLE_ABBREVIATIONS.has(word.slice(0, -1)) || /^\p{Lu}\.$/u.test(word))) return false;
    return /[.!?]["”’')]*\s|\n/.test(
      article?.text.slice(index.ends[before] as number, index.starts[before + 1] as number) ?? '\n',
    );
  };
  let first = from;
  while (first > Math.max(0, from - MOST_WIDENED) && index.words[first - 1] !== -1 && !isEnd(first - 1)) first--;
  let last = to;
  while (last < Math.min(index.firstSpeech - 1, to + MOST_WIDENED) && index.words[last] !== -1 && !isEnd(last - 1))
    last++;
  return { from: first, to: last, core: { from, to } };
}
