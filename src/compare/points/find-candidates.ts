import { addTo } from '../add-to.ts';
import type { Kinship } from '../article-likeness.ts';
import type { Statement } from '../statements/statement.ts';
import type { Weighed } from './weighed.ts';

/** A stem that more statements share is looked up together with a second one. */
const MOST_ALONE = 40;
/** Stems of a statement that are looked up: the heaviest. */
const MOST_KEYS = 12;
const MOST_IN_PAIRS = 7;
/** In a fuller list a statement meets only its neighbours. */
const MOST_MET = 12;

/**
 * Pairs of statements that may tell the same: those that share a rare stem, two less rare ones, or an unusual amount. Never all pairs:
 * work and memory grow with the number of statements. Each pair once, as the lesser and the greater index, in order.
 */
export function* findCandidates(
  statements: readonly Statement[],
  weighed: readonly Weighed[],
  kinship: Kinship,
): Generator<readonly [number, number]> {
  const count = statements.length;
  const met = toSortedOnce(Float64Array.from(toKeys(toPostings(statements, weighed), count)));
  const ofKin = toKinKeys(met, statements, kinship);
  const keys = new Float64Array(met.length + ofKin.length);
  keys.set(met);
  keys.set(ofKin, met.length);
  for (const key of toSortedOnce(keys)) yield [Math.floor(key / count), key % count];
}

/** The statements under each key, in order. */
function toPostings(
  statements: readonly Statement[],
  weighed: readonly Weighed[],
): ReadonlyMap<string | number, readonly number[]> {
  const postings = new Map<string | number, number[]>();
  const counts = countStems(weighed);
  const stemCount = counts.length;
  for (const [index, { ids, weights }] of weighed.entries()) {
    const heaviest = [...ids.keys()]
      .sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b)
      .slice(0, MOST_KEYS)
      .map((position) => ids[position] as number);
    const common: number[] = [];
    for (const id of heaviest) {
      if ((counts[id] as number) <= MOST_ALONE) addTo(postings, id, index);
      else common.push(id);
    }
    const pairable = common.slice(0, MOST_IN_PAIRS).sort((a, b) => a - b);
    for (const [position, id] of pairable.entries()) {
      for (const other of pairable.slice(position + 1)) addTo(postings, stemCount + id * stemCount + other, index);
    }
    for (const { kind, value, other, unit } of (statements[index] as Statement).quantities) {
      if (value >= 13 || other !== null) addTo(postings, `${kind} ${value} ${other} ${unit}`, index);
    }
  }
  return postings;
}

function countStems(weighed: readonly Weighed[]): readonly number[] {
  const counts: number[] = [];
  for (const { ids } of weighed) {
    for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
}

/** Each pair as one number: the lesser index times `count`, and the greater. A pair that shares several keys comes as often. */
function toKeys(postings: ReadonlyMap<string | number, readonly number[]>, count: number): readonly number[] {
  const keys: number[] = [];
  for (const list of postings.values()) {
    const reach = list.length > MOST_ALONE ? MOST_MET : list.length;
    for (let one = 0; one < list.length; one++) {
      for (let two = one + 1; two < list.length && two <= one + reach; two++) {
        if (list[one] !== list[two]) keys.push((list[one] as number) * count + (list[two] as number));
      }
    }
  }
  return keys;
}

function toSortedOnce(keys: Float64Array): Float64Array {
  keys.sort();
  let kept = 0;
  for (const key of keys) {
    if (kept === 0 || key !== keys[kept - 1]) keys[kept++] = key;
  }
  return keys.subarray(0, kept);
}

/** Articles from here on are read side by side, sentence by sentence: reports of one event tell it in quite other words. */
export const KIN_FROM = 0.36;
/** Pairs of statements read so in a whole story; the likest articles come first. */
const MOST_KIN = 200_000;

/** The pairs of statements of articles that are alike as a whole. */
function toKinKeys(keys: Float64Array, statements: readonly Statement[], kinship: Kinship): readonly number[] {
  const byArticle = new Map<number, number[]>();
  for (const [index, { article }] of statements.entries()) addTo(byArticle, article.order, index);
  const kinKeys: number[] = [];
  let left = MOST_KIN;
  for (const { one, two } of findKin(keys, statements, kinship)) {
    const [ofOne, ofTwo] = [byArticle.get(one) ?? [], byArticle.get(two) ?? []];
    left -= ofOne.length * ofTwo.length;
    if (left < 0) break;
    for (const a of ofOne) for (const b of ofTwo) kinKeys.push(a * statements.length + b);
  }
  return kinKeys;
}

interface KinArticles {
  readonly one: number;
  readonly two: number;
  readonly likeness: number;
}

/** Of the articles whose statements met, those that are alike as a whole, the likest first. */
function findKin(keys: Float64Array, statements: readonly Statement[], kinship: Kinship): readonly KinArticles[] {
  const orders = Int32Array.from(statements, ({ article }) => article.order);
  const articleCount = 1 + (orders.at(-1) ?? 0);
  const met = new Set<number>();
  for (const key of keys) {
    const one = orders[Math.floor(key / statements.length)] as number;
    const two = orders[key % statements.length] as number;
    if (one !== two) met.add(one * articleCount + two);
  }
  const kin: KinArticles[] = [];
  for (const pair of met) {
    const [one, two] = [Math.floor(pair / articleCount), pair % articleCount];
    const likeness = kinship(one, two);
    if (likeness >= KIN_FROM) kin.push({ one, two, likeness });
  }
  return kin.sort((a, b) => b.likeness - a.likeness || a.one - b.one || a.two - b.two);
}
