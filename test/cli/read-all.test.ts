import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runInOrder } from '../../src/cli/in-order.ts';
import type { Output } from '../../src/cli/output.ts';
import type { Progress } from '../../src/cli/progress.ts';
import { PLAIN_ASSEMBLY, readAll, toTextAssembly } from '../../src/cli/read-all.ts';
import type { PieceOutcome, PieceTask } from '../../src/cli/to-piece.ts';

const toTask = (input: string, index: number): PieceTask => ({
  input,
  number: index + 1,
  source: null,
  isPart: false,
  refused: null,
  format: 'text',
  published: null,
  outlet: null,
  allowPrivate: false,
  width: 40,
  color: false,
  layers: null,
});

const readWell = async ({ input }: PieceTask): Promise<PieceOutcome> =>
  input.startsWith('bad')
    ? { isRead: false, failure: `hearsay: ${input}: no`, code: null, line: null, isFatal: input === 'bad-for-all' }
    : { isRead: true, output: `<${input}>`, title: input };

function createOutput(closedAfter = Number.POSITIVE_INFINITY): Output & { pieces: string[]; ends: string[] } {
  const pieces: string[] = [];
  const ends: string[] = [];
  return {
    pieces,
    ends,
    write: async (piece) => void (piece.length > 0 && pieces.push(piece.toString())),
    finish: async () => void ends.push('finished'),
    abandon: () => void ends.push('abandoned'),
    isClosed: () => pieces.length >= closedAfter,
  };
}

function createProgress(): Progress & { lines: string[]; advanced: () => number } {
  const lines: string[] = [];
  let count = 0;
  return {
    lines,
    advanced: () => count,
    expect() {},
    passOver() {},
    advance: () => void count++,
    say: (line) => void lines.push(line),
    stop() {},
  };
}

async function* toStream<Item>(items: readonly Item[]): AsyncGenerator<Item, void> {
  yield* items;
}

async function run(inputs: readonly string[], output = createOutput(), ahead = 3) {
  const progress = createProgress();
  const code = await readAll(toStream(inputs.map(toTask)), {
    read: readWell,
    ahead,
    assembly: PLAIN_ASSEMBLY,
    output,
    progress,
  });
  return { code, output, progress };
}

describe('readAll', () => {
  it('writes the readings in order and is done', async () => {
    const { code, output } = await run(['a', 'b', 'c']);
    expect([code, output.pieces, output.ends]).toEqual([0, ['<a>', '<b>', '<c>'], ['finished']]);
  });

  it('goes past bad inputs, names each, and says that not all could be done', async () => {
    const { code, output, progress } = await run(['a', 'bad1', 'b', 'bad2']);
    expect([code, output.pieces, output.ends]).toEqual([2, ['<a>', '<b>'], ['finished']]);
    expect(progress.lines).toEqual([
      'hearsay: bad1: no',
      'hearsay: bad2: no',
      'hearsay: 2 of 4 inputs could not be read; the others were.',
    ]);
    expect(progress.advanced()).toBe(4);
  });

  it('makes no result where nothing could be read', async () => {
    const { code, output, progress } = await run(['bad1']);
    expect([code, output.pieces, output.ends]).toEqual([2, [], ['abandoned']]);
    expect(progress.lines).toEqual(['hearsay: bad1: no']);
  });

  it('stops at once where no input can be read', async () => {
    const { code, progress } = await run(['bad-for-all', 'bad1', 'a']);
    expect([code, progress.lines]).toEqual([2, ['hearsay: bad-for-all: no']]);
  });

  it('stops quietly when nobody reads any more', async () => {
    const { code, output } = await run(['a', 'b', 'c', 'd'], createOutput(2), 1);
    expect([code, output.pieces]).toEqual([0, ['<a>', '<b>']]);
  });

  it('sets several texts under the names of their inputs, made safe', () => {
    const { toPiece } = toTextAssembly(30, 3);
    const outcome = { isRead: true, output: 'words\n', title: '' } as const;
    expect(toPiece(outcome, toTask('a.txt', 0))).toBe('━━ a.txt ━━━━━━━━━━━━━━━━━━━━━\n\nwords\n');
    expect(toPiece(outcome, toTask('\u001b[2Jx', 1))).toBe('\n━━ ␛[2Jx ━━━━━━━━━━━━━━━━━━━━━\n\nwords\n');
    expect(toPiece(outcome, toTask('-', 2))).toContain('━━ standard input ━');
  });
});

describe('runInOrder', () => {
  it('keeps the order, whoever is done first, and never runs further ahead than allowed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(5), { maxLength: 40 }),
        fc.integer({ min: 1, max: 6 }),
        async (delays, ahead) => {
          let started = 0;
          let taken = 0;
          let furthest = 0;
          const work = async (delay: number): Promise<number> => {
            furthest = Math.max(furthest, ++started - taken);
            for (let turn = 0; turn < delay; turn++) await Promise.resolve();
            return delay;
          };
          const results: number[] = [];
          for await (const result of runInOrder(delays, work, ahead)) {
            taken++;
            results.push(result);
          }
          expect(results).toEqual(delays);
          expect(furthest).toBeLessThanOrEqual(ahead);
        },
      ),
    );
  });

  it('hands a result on while the next item is still to come', async () => {
    let release = (): void => {};
    const items = (async function* () {
      yield 1;
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      yield 2;
    })();
    const results: number[] = [];
    for await (const result of runInOrder(items, async (item) => item, 4)) {
      results.push(result);
      release();
    }
    expect(results).toEqual([1, 2]);
  });

  it('lets go of the items where its caller wants no more', async () => {
    let isClosed = false;
    const items = (async function* () {
      try {
        for (let item = 0; ; item++) yield item;
      } finally {
        isClosed = true;
      }
    })();
    for await (const result of runInOrder(items, async (item) => item, 3)) if (result === 5) break;
    expect(isClosed).toBe(true);
  });

  it('throws a failure in its turn, after the results before it', async () => {
    const results: number[] = [];
    const work = async (item: number): Promise<number> => {
      if (item === 2) throw new Error('two');
      return item;
    };
    await expect(async () => {
      for await (const result of runInOrder([0, 1, 2, 3], work, 4)) results.push(result);
    }).rejects.toThrow('two');
    expect(results).toEqual([0, 1]);
  });
});
