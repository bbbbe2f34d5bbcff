import { createPairs, type GatheredPairs, type NumberPairs, toPairOrder } from './number-pairs.ts';
import { toPlaceByNumber } from './statement-words.ts';

/** How many others of a list one meets: all, or in a list of more than `mostOfAll` only the `mostNext` that follow. */
export interface Reach {
  readonly mostOfAll: number;
  readonly mostNext: number;
}

/** Tells the keys of the item at a place, each a pair of numbers of 0 or more; one may be told twice. */
export type TellKeys = (place: number, add: (first: number, second: number) => void) => void;

/**
 * Pairs of items that share a key. What one round leaves serves the next: only the lists of those that come, go or have other keys are
 * gone through again.
 */
export interface Meetings {
  /**
   * The pairs of places of items that meet, each once, in order. Items are known by their words, and those that stay keep their order
   * from one round to the next. The keys of an item that is the same object change only with its stems' `counts` passing `mostOfAll`.
   */
  readonly meet: (items: readonly Item[], counts: Int32Array, tellKeys: TellKeys) => NumberPairs;
}

/** What has keys, by the stems in its row. */
export interface Item {
  /** What it is made of; two items of one round have not one number. */
  readonly words: { readonly number: number };
  readonly row: { readonly ids: Int32Array };
  readonly start: number;
  readonly end: number;
}

/** The keys of all items, one after the other; those of the item at a place from `starts[place]` to `starts[place + 1]`. */
interface Keys extends NumberPairs {
  readonly starts: Int32Array;
}

/** Pairs in order, and under how many keys each meets. */
interface Met extends NumberPairs {
  readonly times: Int32Array;
}

interface Round {
  readonly items: readonly Item[];
  readonly counts: Int32Array;
  readonly keys: Keys;
  readonly met: Met;
}

/** Where so large a share of the items comes anew, all of them meet anew. */
const MOST_ANEW = 0.25;

/** No meetings yet. */
export function createMeetings(reach: Reach): Meetings {
  let before: Round | null = null;
  return {
    meet(items, counts, tellKeys) {
      const last = before;
      const placeBefore = toPlaceByNumber(last?.items ?? []);
      const hasPassed = last === null ? null : createHasPassed(last.counts, counts, reach);
      const come: number[] = [];
      const { keys, cameFrom } = gatherKeys(items, tellKeys, (place) => {
        const item = items[place] as Item;
        const was = placeBefore[item.words.number] ?? -1;
        if (last === null || was < 0) return null;
        return { keys: last.keys, place: was, isSure: last.items[was] === item && !hasPassed?.(item) };
      });
      for (const [place, was] of cameFrom.entries()) if (was < 0) come.push(place);
      const met =
        last === null || come.length > MOST_ANEW * items.length
          ? meetAll(keys, reach)
          : meetAgain(last, keys, cameFrom, come, reach);
      before = { items, counts, keys, met };
      return met;
    },
  };
}

/** Tells of an item whether a count of its stems has passed the length from which lists are too long to meet in whole. */
function createHasPassed(before: Int32Array, now: Int32Array, { mostOfAll }: Reach): (item: Item) => boolean {
  const passed = new Uint8Array(now.length);
  for (let stem = 0; stem < now.length; stem++)
    passed[stem] = (before[stem] ?? 0) <= mostOfAll === (now[stem] as number) <= mostOfAll ? 0 : 1;
  return ({ row: { ids }, start, end }) => {
    for (let at = start; at < end; at++) if (passed[ids[at] as number] === 1) return true;
    return false;
  };
}

/** Where the keys of an item may be copied from; it has other keys now where it is not sure, and they differ. */
interface KnownKeys {
  readonly keys: Keys;
  readonly place: number;
  readonly isSure: boolean;
}

/** The keys of all items; by place, where an item with the same keys was before, or -1. */
function gatherKeys(
  items: readonly Item[],
  tellKeys: TellKeys,
  find: (place: number) => KnownKeys | null,
): { readonly keys: Keys; readonly cameFrom: Int32Array } {
  const gathered = createPairs();
  const starts = new Int32Array(items.length + 1);
  const cameFrom = new Int32Array(items.length).fill(-1);
  for (let place = 0; place < items.length; place++) {
    const known = find(place);
    if (known?.isSure) {
      const { starts: from } = known.keys;
      gathered.addAll(known.keys, from[known.place] as number, from[known.place + 1] as number);
      cameFrom[place] = known.place;
    } else {
      const start = gathered.count();
      tellKeys(place, gathered.add);
      if (known !== null && isSame(gathered, start, known)) cameFrom[place] = known.place;
    }
    starts[place + 1] = gathered.count();
  }
  return { keys: { ...gathered.take(), starts }, cameFrom };
}

function isSame(
  gathered: GatheredPairs,
  start: number,
  { keys: { firsts, seconds, starts }, place }: KnownKeys,
): boolean {
  const now = gathered.take();
  const from = starts[place] as number;
  const count = (starts[place + 1] as number) - from;
  if (now.firsts.length - start !== count) return false;
  for (let at = 0; at < count; at++) {
    if (now.firsts[start + at] !== firsts[from + at] || now.seconds[start + at] !== seconds[from + at]) return false;
  }
  return true;
}

function meetAll(keys: Keys, reach: Reach): Met {
  const found = createPairs();
  const owners = new Int32Array(keys.firsts.length);
  for (let place = 0; place + 1 < keys.starts.length; place++)
    owners.fill(place, keys.starts[place], keys.starts[place + 1]);
  let list: number[] = [];
  let last = -1;
  for (const at of toPairOrder(keys)) {
    if (last < 0 || keys.firsts[last] !== keys.firsts[at] || keys.seconds[last] !== keys.seconds[at]) {
      addMeeting(list, reach, found.add);
      list = [];
    }
    list.push(owners[at] as number);
    last = at;
  }
  addMeeting(list, reach, found.add);
  const pairs = found.take();
  return toMet(pairs, new Int8Array(pairs.firsts.length).fill(1));
}

/** The pairs of one list of places, which is in order. */
function addMeeting(list: readonly number[], reach: Reach, add: (one: number, two: number) => void): void {
  const most = toMost(list, reach);
  for (let one = 0; one < list.length; one++) {
    for (let two = one + 1; two < list.length && two <= one + most; two++) {
      if (list[one] !== list[two]) add(list[one] as number, list[two] as number);
    }
  }
}

function toMost({ length }: readonly number[], { mostOfAll, mostNext }: Reach): number {
  return length > mostOfAll ? mostNext : length;
}

/** The pairs in order, each once with the sum of its changes; those of 0 stay. */
function toMet(pairs: NumberPairs, changes: Int8Array): Met {
  const order = toPairOrder(pairs);
  const firsts = new Int32Array(order.length);
  const seconds = new Int32Array(order.length);
  const times = new Int32Array(order.length);
  let count = 0;
  for (let place = 0; place < order.length; place++) {
    const at = order[place] as number;
    const first = pairs.firsts[at] as number;
    const second = pairs.seconds[at] as number;
    if (count === 0 || firsts[count - 1] !== first || seconds[count - 1] !== second) {
      firsts[count] = first;
      seconds[count] = second;
      count++;
    }
    times[count - 1] = (times[count - 1] as number) + (changes[at] as number);
  }
  return { firsts: firsts.slice(0, count), seconds: seconds.slice(0, count), times: times.slice(0, count) };
}

/** What met before, without those who are gone, and with what has changed in the lists of those who came or went. */
function meetAgain(
  { keys: keysBefore, met: metBefore }: Round,
  keys: Keys,
  cameFrom: Int32Array,
  come: readonly number[],
  reach: Reach,
): Met {
  /** By place before: the place now; -1 for those who are gone or have other keys. */
  const nowAt = new Int32Array(keysBefore.starts.length - 1).fill(-1);
  for (let place = 0; place < cameFrom.length; place++) {
    const was = cameFrom[place] as number;
    if (was >= 0) nowAt[was] = place;
  }
  const touched = createTouched();
  for (const place of come) touched.touch(keys, place);
  for (let place = 0; place < nowAt.length; place++) if (nowAt[place] === -1) touched.touch(keysBefore, place);
  const listsBefore = touched.gather(keysBefore);
  const listsNow = touched.gather(keys);
  const changed = createPairs();
  const signs: number[] = [];
  for (let key = 0; key < listsNow.length; key++) {
    addChanges(
      (listsBefore[key] as readonly number[]).map((place) => (nowAt[place] === -1 ? GONE : (nowAt[place] as number))),
      listsNow[key] as readonly number[],
      reach,
      (one, two, sign) => {
        changed.add(one, two);
        signs.push(sign);
      },
    );
  }
  return mergeMet(metBefore, nowAt, toMet(changed.take(), Int8Array.from(signs)));
}

/** Stands in a list for one who is gone. */
const GONE = -1;

/** Tells what changes from one list of places to the next: pairs that no longer meet there by -1, those that do now by 1. */
function addChanges(
  before: readonly number[],
  now: readonly number[],
  reach: Reach,
  add: (one: number, two: number, sign: number) => void,
): void {
  const addFrom = (list: readonly number[], at: number, most: number, sign: number): void => {
    const one = list[at] as number;
    if (one === GONE) return;
    for (let next = at + 1; next < list.length && next <= at + most; next++) {
      const two = list[next] as number;
      if (two !== GONE && two !== one) add(one, two, sign);
    }
  };
  const [mostBefore, mostNow] = [toMost(before, reach), toMost(now, reach)];
  const isWhole = before.length <= reach.mostOfAll && now.length <= reach.mostOfAll;
  // In both lists those who stay are in the same order; where all between them stay, they meet as before.
  let [i, j] = [0, 0];
  while (i < before.length || j < now.length) {
    const isStaying = i < before.length && before[i] !== GONE && before[i] === now[j];
    if (isStaying) {
      if (!isWhole && (mostBefore !== mostNow || !isAlike(before, i, now, j, mostNow))) {
        addFrom(before, i, mostBefore, -1);
        addFrom(now, j, mostNow, 1);
      } else if (isWhole) {
        addCome(before, i, now, j, add);
      }
      i++;
      j++;
    } else if (i < before.length && before[i] === GONE) i++;
    else {
      addFrom(now, j, mostNow, 1);
      j++;
    }
  }
}

/** In lists that meet in whole, those that stay meet whoever came behind them. */
function addCome(
  before: readonly number[],
  i: number,
  now: readonly number[],
  j: number,
  add: (one: number, two: number, sign: number) => void,
): void {
  const one = now[j] as number;
  let at = i + 1;
  for (let next = j + 1; next < now.length; next++) {
    while (at < before.length && before[at] === GONE) at++;
    if (at < before.length && before[at] === now[next]) at++;
    else if (now[next] !== one) add(one, now[next] as number, 1);
  }
}

/** True where the same ones follow in both lists, as far as is met. */
function isAlike(before: readonly number[], i: number, now: readonly number[], j: number, most: number): boolean {
  for (let next = 1; next <= most; next++) if (before[i + next] !== now[j + next]) return false;
  return true;
}

/** Keys of which the lists have to be gone through again. */
interface Touched {
  readonly touch: (keys: Keys, place: number) => void;
  /** For each key that was touched the places of those who have it, in order. */
  readonly gather: (keys: Keys) => readonly (readonly number[])[];
}

/** Places of a table that tells quickly of most keys that they were not touched. */
const TABLE = 2 ** 16;
/** More than any second number. */
const SECOND = 2 ** 26;

function createTouched(): Touched {
  const table = new Uint8Array(TABLE);
  const numbers = new Map<number, number>();
  const toPlace = (first: number, second: number): number =>
    ((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16) & (TABLE - 1);
  return {
    touch({ firsts, seconds, starts }, place) {
      for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
        const first = firsts[at] as number;
        const second = seconds[at] as number;
        table[toPlace(first, second)] = 1;
        const key = first * SECOND + second;
        if (!numbers.has(key)) numbers.set(key, numbers.size);
      }
    },
    gather({ firsts, seconds, starts }) {
      const lists: number[][] = Array.from({ length: numbers.size }, () => []);
      for (let place = 0; place + 1 < starts.length; place++) {
        for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
          const first = firsts[at] as number;
          const second = seconds[at] as number;
          if (table[toPlace(first, second)] === 0) continue;
          const number = numbers.get(first * SECOND + second);
          if (number !== undefined) (lists[number] as number[]).push(place);
        }
      }
      return lists;
    },
  };
}

/** What met before at the places of now, with the changes; pairs that meet under no key any more are gone. */
function mergeMet(before: Met, nowAt: Int32Array, changes: Met): Met {
  const most = before.firsts.length + changes.firsts.length;
  const firsts = new Int32Array(most);
  const seconds = new Int32Array(most);
  const times = new Int32Array(most);
  let count = 0;
  let change = 0;
  const add = (first: number, second: number, number: number): void => {
    if (number === 0) return;
    firsts[count] = first;
    seconds[count] = second;
    times[count] = number;
    count++;
  };
  const isBefore = (first: number, second: number): boolean => {
    const other = changes.firsts[change] as number;
    return other < first || (other === first && (changes.seconds[change] as number) < second);
  };
  for (let at = 0; at < before.firsts.length; at++) {
    const first = nowAt[before.firsts[at] as number] as number;
    const second = nowAt[before.seconds[at] as number] as number;
    if (first < 0 || second < 0) continue;
    for (; change < changes.firsts.length && isBefore(first, second); change++)
      add(changes.firsts[change] as number, changes.seconds[change] as number, changes.times[change] as number);
    const isChanged = changes.firsts[change] === first && changes.seconds[change] === second;
    add(first, second, (before.times[at] as number) + (isChanged ? (changes.times[change] as number) : 0));
    if (isChanged) change++;
  }
  for (; change < changes.firsts.length; change++)
    add(changes.firsts[change] as number, changes.seconds[change] as number, changes.times[change] as number);
  return { firsts: firsts.subarray(0, count), seconds: seconds.subarray(0, count), times: times.subarray(0, count) };
}
