import { addTo } from '../add-to.ts';
import type { Kinship } from '../article-likeness.ts';
import type { Statement } from '../statements/statement.ts';
import { createMeetings, type Meetings } from './meetings.ts';
import { createPairs, mergePairs, type NumberPairs } from './number-pairs.ts';
import type { Weighed } from './weighed.ts';

/** A stem that more statements share is looked up together with a second one. */
export const MOST_ALONE = 40;
/** In a fuller list a statement meets only its neighbours. */
export const MOST_MET = 12;
/** Stems of a statement that are looked up: the heaviest. */
const MOST_KEYS = 12;
const MOST_IN_PAIRS = 7;
/** What finding candidates leaves for the next story. */
export interface CandidateMemory {
  readonly meetings: Meetings;
  /** Numbers of amounts. */
  readonly amounts: Map<string, number>;
}

/** A memory of no statements. */
export function createCandidateMemory(): CandidateMemory {
  return { meetings: createMeetings({ mostOfAll: MOST_ALONE, mostNext: MOST_MET }), amounts: new Map() };
}

/**
 * Pairs of statements that may tell the same: those that share a rare stem, two less rare ones, or an unusual amount. Never all pairs:
 * work and memory grow with the number of statements. Each pair once, as the lesser and the greater index, in order.
 */
export function findCandidates(
  statements: readonly Statement[],
  weighed: readonly Weighed[],
  kinship: Kinship,
  { meetings, amounts }: CandidateMemory = createCandidateMemory(),
): NumberPairs {
  const counts = countStems(weighed);
  const met = meetings.meet(weighed, counts, (place, add) => {
    const { alone, twos } = toStemKeys(weighed[place] as Weighed, counts);
    for (const stem of alone) add(stem, ALONE);
    for (const [one, two] of twos) add(one, FIRST_STEM + two);
    for (const key of toAmountKeys(statements[place] as Statement)) {
      const number = amounts.get(key) ?? amounts.size;
      amounts.set(key, number);
      add(number, AMOUNT);
    }
  });
  return mergePairs(met, findKinPairs(met, statements, kinship));
}

/** By number of the stem: the statements that hold it. */
function countStems(weighed: readonly Weighed[]): Int32Array {
  let most = 0;
  for (const { row, start, end } of weighed) {
    for (let at = start; at < end; at++) most = Math.max(most, row.ids[at] as number);
  }
  const counts = new Int32Array(most + 1);
  for (const { row, start, end } of weighed) {
    for (let at = start; at < end; at++) {
      const id = row.ids[at] as number;
      counts[id] = (counts[id] as number) + 1;
    }
  }
  return counts;
}

/** What the second number of a key is, where it is no second stem. */
const ALONE = 0;
const AMOUNT = 1;
const FIRST_STEM = 2;

/** The stems that a statement is looked up by, by their numbers. */
interface StemKeys {
  readonly alone: readonly number[];
  /** The one that comes first in the alphabet first. */
  readonly twos: readonly (readonly [number, number])[];
}

/** What a statement is looked up by: each of its heaviest stems that few statements share, and each two of the others. */
export function toStemKeys(one: Weighed, counts: ArrayLike<number>): StemKeys {
  const toId = (position: number): number => one.row.ids[position] as number;
  const isAlone = (position: number): boolean => (counts[toId(position)] as number) <= MOST_ALONE;
  const heaviest = toHeaviest(one);
  const common = heaviest.filter((position) => !isAlone(position));
  const pairable = common
    .slice(0, MOST_IN_PAIRS)
    .sort((a, b) => a - b)
    .map(toId);
  const twos = pairable.flatMap((first, place) =>
    pairable.slice(place + 1).map((second): readonly [number, number] => [first, second]),
  );
  return { alone: heaviest.filter(isAlone).map(toId), twos };
}

/** Positions of the heaviest stems in the row, of equal ones the earlier first. */
function toHeaviest({ row: { weights }, start, end }: Weighed): readonly number[] {
  const positions: number[] = [];
  for (let position = start; position < end; position++) positions.push(position);
  return positions.sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b).slice(0, MOST_KEYS);
}

/** The unusual amounts that a statement is looked up by; one that it tells twice stands twice. */
export function toAmountKeys({ quantities }: Pick<Statement, 'quantities'>): readonly string[] {
  return quantities
    .filter(({ value, other }) => value >= 13 || other !== null)
    .map(({ kind, value, other, unit }) => `${kind} ${value} ${other} ${unit}`);
}

/** Articles from here on are read side by side, sentence by sentence: reports of one event tell it in quite other words. */
export const KIN_FROM = 0.36;
/** Pairs of statements read so in a whole story; the likest articles come first. */
export const MOST_KIN = 200_000;

/** The pairs of statements of articles that are alike as a whole, in order. */
function findKinPairs(met: NumberPairs, statements: readonly Statement[], kinship: Kinship): NumberPairs {
  const ranges = toRanges(statements);
  const toCount = ({ from, to }: Range): number => to - from;
  const partners = new Map<number, number[]>();
  let left = MOST_KIN;
  for (const { one, two } of findKin(met, statements, kinship)) {
    left -= toCount(ranges[one] as Range) * toCount(ranges[two] as Range);
    if (left < 0) break;
    addTo(partners, one, two);
  }
  const pairs = createPairs();
  for (const [order, others] of [...partners].sort(([one], [two]) => one - two)) {
    others.sort((one, two) => one - two);
    const { from, to } = ranges[order] as Range;
    for (let first = from; first < to; first++) {
      for (const other of others) {
        const range = ranges[other] as Range;
        for (let second = range.from; second < range.to; second++) pairs.add(first, second);
      }
    }
  }
  return pairs.take();
}

/** Places of statements that follow each other. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** By order of the article: where its statements stand. */
function toRanges(statements: readonly Statement[]): readonly Range[] {
  const ranges: Range[] = [];
  for (let from = 0; from < statements.length; ) {
    const { order } = (statements[from] as Statement).article;
    let to = from;
    while (statements[to]?.article.order === order) to++;
    ranges[order] = { from, to };
    from = to;
  }
  return ranges;
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
