import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMeetings, type Item } from '../../../src/compare/points/meetings.ts';
import { RUNS } from '../../property/runs.ts';

const REACH = { mostOfAll: 4, mostNext: 2 };

/** A list of stems whose keys are those that few hold, and each two of the others. */
interface Listed extends Item {
  readonly stems: readonly number[];
  /** Tells who comes first. */
  readonly rank: number;
}

let made = 0;

function toItem(stems: readonly number[], rank: number): Listed {
  return { words: { number: made++ }, stems, rank, row: { ids: Int32Array.from(stems) }, start: 0, end: stems.length };
}

function toCounts(items: readonly Listed[]): Int32Array {
  const counts = new Int32Array(20);
  for (const { stems } of items) for (const stem of stems) counts[stem] = (counts[stem] as number) + 1;
  return counts;
}

function meet(items: readonly Listed[], meetings = createMeetings(REACH)): string[] {
  const counts = toCounts(items);
  const { firsts, seconds } = meetings.meet(items, counts, (place, add) => {
    const { stems } = items[place] as Listed;
    const common = stems.filter((stem) => (counts[stem] as number) > REACH.mostOfAll);
    for (const stem of stems) if (!common.includes(stem)) add(stem, 0);
    for (const [index, one] of common.entries()) for (const two of common.slice(index + 1)) add(one, 2 + two);
    // One key twice: whoever has it stands twice in its list.
    if (stems[0] === stems[1]) for (let time = 0; time < 2; time++) add(stems[0] ?? 0, 1);
  });
  return [...firsts].map((first, at) => `${first} ${seconds[at]}`);
}

/** All pairs that meet, found list by list. */
function meetPlainly(items: readonly Listed[]): string[] {
  const counts = toCounts(items);
  const lists = new Map<string, number[]>();
  const put = (key: string, place: number): void => void lists.set(key, [...(lists.get(key) ?? []), place]);
  for (const [place, { stems }] of items.entries()) {
    const common = stems.filter((stem) => (counts[stem] as number) > REACH.mostOfAll);
    for (const stem of stems) if (!common.includes(stem)) put(`${stem}`, place);
    for (const [index, one] of common.entries()) for (const two of common.slice(index + 1)) put(`${one} ${two}`, place);
    if (stems[0] === stems[1]) for (let time = 0; time < 2; time++) put(`twice ${stems[0]}`, place);
  }
  const pairs = new Map<string, readonly [number, number]>();
  for (const list of lists.values()) {
    const reach = list.length > REACH.mostOfAll ? REACH.mostNext : list.length;
    for (const [at, one] of list.entries()) {
      for (const two of list.slice(at + 1, at + 1 + reach)) if (one !== two) pairs.set(`${one} ${two}`, [one, two]);
    }
  }
  return [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d).map(([one, two]) => `${one} ${two}`);
}

const anyStems = fc.array(fc.nat(19), { minLength: 1, maxLength: 5 });
const anyRound = fc.record({
  gone: fc.array(fc.nat(1000), { maxLength: 3 }),
  come: fc.array(fc.tuple(anyStems, fc.nat(1_000_000)), { maxLength: 3 }),
});

describe('meetings', () => {
  it('are those of the lists, whoever came and went before', () => {
    fc.assert(
      fc.property(
        fc.array(anyStems, { maxLength: 40 }),
        fc.array(anyRound, { minLength: 1, maxLength: 6 }),
        (first, rounds) => {
          const meetings = createMeetings(REACH);
          let items = first.map((stems, place) => toItem(stems, place * 25_000));
          expect(meet(items, meetings)).toEqual(meetPlainly(items));
          for (const { gone, come } of rounds) {
            const away = new Set(gone.map((which) => which % Math.max(1, items.length)));
            items = [
              ...items.filter((_, place) => !away.has(place)),
              ...come.map(([stems, rank]) => toItem(stems, rank)),
            ];
            items.sort((a, b) => a.rank - b.rank);
            expect(meet(items, meetings)).toEqual(meetPlainly(items));
          }
        },
      ),
      { numRuns: RUNS * 4 },
    );
  });
});
