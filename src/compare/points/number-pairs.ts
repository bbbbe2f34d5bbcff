/** Pairs of numbers of 0 or more; parallel arrays. */
export interface NumberPairs {
  readonly firsts: Int32Array;
  readonly seconds: Int32Array;
}

/** Pairs that are gathered one by one. */
export interface GatheredPairs {
  readonly add: (first: number, second: number) => void;
  /** Adds those of other pairs that stand from one place up to another. */
  readonly addAll: (pairs: NumberPairs, from: number, to: number) => void;
  readonly count: () => number;
  readonly take: () => NumberPairs;
}

const FIRST_ROOM = 1024;

/** No pairs yet. */
export function createPairs(): GatheredPairs {
  let firsts = new Int32Array(FIRST_ROOM);
  let seconds = new Int32Array(FIRST_ROOM);
  let count = 0;
  const makeRoom = (room: number): void => {
    if (room <= firsts.length) return;
    const [oldFirsts, oldSeconds] = [firsts, seconds];
    firsts = new Int32Array(room * 2);
    seconds = new Int32Array(room * 2);
    firsts.set(oldFirsts);
    seconds.set(oldSeconds);
  };
  return {
    add(first, second) {
      makeRoom(count + 1);
      firsts[count] = first;
      seconds[count] = second;
      count++;
    },
    addAll(pairs, from, to) {
      makeRoom(count + to - from);
      for (let at = from; at < to; at++) {
        firsts[count] = pairs.firsts[at] as number;
        seconds[count] = pairs.seconds[at] as number;
        count++;
      }
    },
    count: () => count,
    take: () => ({ firsts: firsts.subarray(0, count), seconds: seconds.subarray(0, count) }),
  };
}

/** The places of the pairs in order of the first number, then the second, then the place; linear in their number and in the largest number. */
export function toPairOrder({ firsts, seconds }: NumberPairs): Int32Array {
  return toOrder(firsts, toOrder(seconds, null));
}

/** The places of `order`, or all places, by rising number; equal numbers stay in their order. */
function toOrder(numbers: Int32Array, order: Int32Array | null): Int32Array {
  let most = 0;
  for (let at = 0; at < numbers.length; at++) if ((numbers[at] as number) > most) most = numbers[at] as number;
  const starts = new Int32Array(most + 2);
  for (let at = 0; at < numbers.length; at++) {
    const next = (numbers[at] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let number = 0; number <= most; number++) {
    starts[number + 1] = (starts[number + 1] as number) + (starts[number] as number);
  }
  const sorted = new Int32Array(numbers.length);
  for (let place = 0; place < numbers.length; place++) {
    const at = order === null ? place : (order[place] as number);
    const number = numbers[at] as number;
    const free = starts[number] as number;
    sorted[free] = at;
    starts[number] = free + 1;
  }
  return sorted;
}

/** The pairs of both, which are in order and each once in either, in order and each once. */
export function mergePairs(a: NumberPairs, b: NumberPairs): NumberPairs {
  const [endOfA, endOfB] = [a.firsts.length, b.firsts.length];
  const firsts = new Int32Array(endOfA + endOfB);
  const seconds = new Int32Array(endOfA + endOfB);
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < endOfA || j < endOfB) {
    const order = j === endOfB ? -1 : i === endOfA ? 1 : comparePairs(a, i, b, j);
    const from = order <= 0 ? a : b;
    const at = order <= 0 ? i : j;
    firsts[count] = from.firsts[at] as number;
    seconds[count] = from.seconds[at] as number;
    if (order <= 0) i++;
    if (order >= 0) j++;
    count++;
  }
  return { firsts: firsts.subarray(0, count), seconds: seconds.subarray(0, count) };
}

function comparePairs(a: NumberPairs, i: number, b: NumberPairs, j: number): number {
  return (a.firsts[i] as number) - (b.firsts[j] as number) || (a.seconds[i] as number) - (b.seconds[j] as number);
}
