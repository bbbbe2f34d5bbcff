import { addTo } from '../add-to.ts';
import type { Kinship } from '../article-likeness.ts';
import type { Statement } from '../statements/statement.ts';
import { createPairs, type GatheredPairs, type NumberPairs, toPairOrder, toSortedPairs } from './number-pairs.ts';
import type { Weighed } from './weighed.ts';

/** A stem that more statements share is looked up together with a second one. */
export const MOST_ALONE = 40;
/** Stems of a statement that are looked up: the heaviest. */
const MOST_KEYS = 12;
const MOST_IN_PAIRS = 7;
/** In a fuller list a statement meets only its neighbours. */
export const MOST_MET = 12;

/**
 * Pairs of statements that may tell the same: those that share a rare stem, two less rare ones, or an unusual amount. Never all pairs:
 * work and memory grow with the number of statements. Each pair once, as the lesser and the greater index, in order.
 */
export function findCandidates(
  statements: readonly Statement[],
  weighed: readonly Weighed[],
  kinship: Kinship,
): NumberPairs {
  const found = createPairs();
  addSharingStems(weighed, found);
  addSharingAmounts(statements, found);
  const met = toSortedPairs(found.take());
  const all = createPairs();
  for (let at = 0; at < met.firsts.length; at++) all.add(met.firsts[at] as number, met.seconds[at] as number);
  addKin(met, statements, kinship, all);
  return toSortedPairs(all.take());
}

/** Pairs that share one of their heaviest stems where it is rare, else two of them. */
function addSharingStems(weighed: readonly Weighed[], found: GatheredPairs): void {
  const counts = countStems(weighed);
  const alone = new Map<number, number[]>();
  /** Two stems of a statement, both of them common; and by the same place the statement. */
  const twos = createPairs();
  const owners: number[] = [];
  for (const [index, one] of weighed.entries()) {
    const keys = toStemKeys(one, counts);
    for (const id of keys.alone) addTo(alone, id, index);
    for (const [first, second] of keys.twos) {
      twos.add(first, second);
      owners.push(index);
    }
  }
  for (const list of alone.values()) addMeeting(list, found);
  addSharingTwo(twos.take(), owners, found);
}

/** The stems that a statement is looked up by, by their places in the alphabet. */
interface StemKeys {
  readonly alone: readonly number[];
  /** The lesser place first. */
  readonly twos: readonly (readonly [number, number])[];
}

/** What a statement is looked up by: each of its heaviest stems that few statements share, and each two of the others. */
export function toStemKeys(one: Weighed, counts: ArrayLike<number>): StemKeys {
  const alone: number[] = [];
  const common: number[] = [];
  for (const position of toHeaviest(one)) {
    const id = one.row.ids[position] as number;
    ((counts[id] as number) <= MOST_ALONE ? alone : common).push(id);
  }
  const pairable = common.slice(0, MOST_IN_PAIRS).sort((a, b) => a - b);
  const twos = pairable.flatMap((first, place) =>
    pairable.slice(place + 1).map((second): readonly [number, number] => [first, second]),
  );
  return { alone, twos };
}

function addSharingTwo(twos: NumberPairs, owners: readonly number[], found: GatheredPairs): void {
  const { firsts, seconds } = twos;
  let list: number[] = [];
  let last = -1;
  for (const at of toPairOrder(twos)) {
    if (last < 0 || firsts[last] !== firsts[at] || seconds[last] !== seconds[at]) {
      addMeeting(list, found);
      list = [];
    }
    list.push(owners[at] as number);
    last = at;
  }
  addMeeting(list, found);
}

/** Positions of the heaviest stems in the row, of equal ones the earlier first. */
function toHeaviest({ row: { weights }, start, end }: Weighed): readonly number[] {
  const positions: number[] = [];
  for (let position = start; position < end; position++) positions.push(position);
  return positions.sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b).slice(0, MOST_KEYS);
}

function countStems(weighed: readonly Weighed[]): readonly number[] {
  const counts: number[] = [];
  for (const id of weighed[0]?.row.ids ?? []) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

function addSharingAmounts(statements: readonly Statement[], found: GatheredPairs): void {
  const postings = new Map<string, number[]>();
  for (const [index, statement] of statements.entries()) {
    for (const key of toAmountKeys(statement)) addTo(postings, key, index);
  }
  for (const list of postings.values()) addMeeting(list, found);
}

/** The unusual amounts that a statement is looked up by; one that it tells twice stands twice. */
export function toAmountKeys({ quantities }: Pick<Statement, 'quantities'>): readonly string[] {
  return quantities
    .filter(({ value, other }) => value >= 13 || other !== null)
    .map(({ kind, value, other, unit }) => `${kind} ${value} ${other} ${unit}`);
}

/** The pairs of one list of statements, which is in order. */
function addMeeting(list: readonly number[], found: GatheredPairs): void {
  const reach = list.length > MOST_ALONE ? MOST_MET : list.length;
  for (let one = 0; one < list.length; one++) {
    for (let two = one + 1; two < list.length && two <= one + reach; two++) {
      if (list[one] !== list[two]) found.add(list[one] as number, list[two] as number);
    }
  }
}

/** Articles from here on are read side by side, sentence by sentence: reports of one event tell it in quite other words. */
export const KIN_FROM = 0.36;
/** Pairs of statements read so in a whole story; the likest articles come first. */
export const MOST_KIN = 200_000;

/** The pairs of statements of articles that are alike as a whole. */
function addKin(met: NumberPairs, statements: readonly Statement[], kinship: Kinship, all: GatheredPairs): void {
  const byArticle = new Map<number, number[]>();
  for (const [index, { article }] of statements.entries()) addTo(byArticle, article.order, index);
  let left = MOST_KIN;
  for (const { one, two } of findKin(met, statements, kinship)) {
    const [ofOne, ofTwo] = [byArticle.get(one) ?? [], byArticle.get(two) ?? []];
    left -= ofOne.length * ofTwo.length;
    if (left < 0) break;
    for (const a of ofOne) for (const b of ofTwo) all.add(a, b);
  }
}

interface KinArticles {
  readonly one: number;
  readonly two: number;
  readonly likeness: number;
}

/** Of the articles whose statements met, those that are alike as a whole, the likest first. */
function findKin(met: NumberPairs, statements: readonly Statement[], kinship: Kinship): readonly KinArticles[] {
  const orders = Int32Array.from(statements, ({ article }) => article.order);
  const kin: KinArticles[] = [];
  // The pairs are in order, so that all that an article met come together.
  const lastMetBy = new Int32Array(1 + (orders.at(-1) ?? 0)).fill(-1);
  for (let at = 0; at < met.firsts.length; at++) {
    const one = orders[met.firsts[at] as number] as number;
    const two = orders[met.seconds[at] as number] as number;
    if (one === two || lastMetBy[two] === one) continue;
    lastMetBy[two] = one;
    const likeness = kinship(one, two);
    if (likeness >= KIN_FROM) kin.push({ one, two, likeness });
  }
  return kin.sort((a, b) => b.likeness - a.likeness || a.one - b.one || a.two - b.two);
}
