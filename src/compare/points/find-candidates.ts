import { addTo } from '../add-to.ts';
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
 * the work grows with the number of statements. Each pair once, as the lesser and the greater index, in order.
 */
export function findCandidates(
  statements: readonly Statement[],
  weighed: readonly Weighed[],
  kinship: (one: number, two: number) => number,
): readonly (readonly [number, number])[] {
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
  return toPairs(postings, statements, kinship);
}

function countStems(weighed: readonly Weighed[]): readonly number[] {
  const counts: number[] = [];
  for (const { ids } of weighed) {
    for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
}

function toPairs(
  postings: ReadonlyMap<string | number, readonly number[]>,
  statements: readonly Statement[],
  kinship: (one: number, two: number) => number,
): readonly (readonly [number, number])[] {
  const count = statements.length;
  const keys = new Set<number>();
  for (const list of postings.values()) {
    const reach = list.length > MOST_ALONE ? MOST_MET : list.length;
    for (let one = 0; one < list.length; one++) {
      for (let two = one + 1; two < list.length && two <= one + reach; two++) {
        if (list[one] !== list[two]) keys.add((list[one] as number) * count + (list[two] as number));
      }
    }
  }
  addKin(keys, statements, kinship);
  const sorted = Float64Array.from(keys).sort();
  return Array.from(sorted, (key) => [Math.floor(key / count), key % count] as const);
}

/** Articles from here on are read side by side, sentence by sentence: reports of one event tell it in quite other words. */
export const KIN_FROM = 0.36;
/** Pairs of statements read so in a whole story; the likest articles come first. */
const MOST_KIN = 200_000;

function addKin(
  keys: Set<number>,
  statements: readonly Statement[],
  kinship: (one: number, two: number) => number,
): void {
  const byArticle = new Map<number, number[]>();
  for (const [index, { article }] of statements.entries()) addTo(byArticle, article.order, index);
  const met = new Set<string>();
  const kin: { one: number; two: number; likeness: number }[] = [];
  for (const key of keys) {
    const one = (statements[Math.floor(key / statements.length)] as Statement).article.order;
    const two = (statements[key % statements.length] as Statement).article.order;
    const pair = `${Math.min(one, two)} ${Math.max(one, two)}`;
    if (one === two || met.has(pair)) continue;
    met.add(pair);
    const likeness = kinship(one, two);
    if (likeness >= KIN_FROM) kin.push({ one: Math.min(one, two), two: Math.max(one, two), likeness });
  }
  kin.sort((a, b) => b.likeness - a.likeness || a.one - b.one || a.two - b.two);
  let left = MOST_KIN;
  for (const { one, two } of kin) {
    const [ofOne, ofTwo] = [byArticle.get(one) ?? [], byArticle.get(two) ?? []];
    left -= ofOne.length * ofTwo.length;
    if (left < 0) return;
    for (const a of ofOne) for (const b of ofTwo) keys.add(Math.min(a, b) * statements.length + Math.max(a, b));
  }
}
