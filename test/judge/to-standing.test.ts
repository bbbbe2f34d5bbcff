import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision, Judgement } from '../../src/document/judgement.ts';
import { toLogged, toStanding } from '../../src/judge/to-standing.ts';
import { RUNS } from '../property/runs.ts';

const ABOUT = { of: 'source', name: 'The Post', places: [] } as const;

/** A log in which each entry is a note, or undoes the judgement of the number given. */
function toLog(entries: readonly (number | 'note')[]): readonly Judgement[] {
  return entries.map((entry, index): Judgement => {
    const decision: Decision = entry === 'note' ? { kind: 'note', text: 'x' } : { kind: 'undo', number: entry };
    return { number: index + 1, at: '2026-01-01T00:00:00Z', by: 'Ann', decision, about: ABOUT, quotes: [], why: null };
  });
}

const toNumbers = (entries: readonly (number | 'note')[]): readonly number[] =>
  toStanding(toLog(entries)).map(({ number }) => number);

describe('toStanding', () => {
  it.each<{ log: readonly (number | 'note')[]; standing: readonly number[]; why: string }>([
    { log: [], standing: [], why: 'nothing decided' },
    { log: ['note', 'note'], standing: [1, 2], why: 'nothing undone' },
    { log: ['note', 'note', 1], standing: [2], why: 'undone' },
    { log: ['note', 1, 2], standing: [1], why: 'the undoing undone' },
    { log: ['note', 1, 2, 3], standing: [], why: 'and that undone' },
    { log: ['note', 1, 2, 1], standing: [], why: 'undone anew' },
    { log: ['note', 1, 1, 2], standing: [], why: 'undone twice, one of the two taken back' },
    { log: ['note', 9, 0, -1], standing: [1], why: 'numbers that are not in the log' },
    { log: [2, 'note'], standing: [2], why: 'undone before it was decided' },
    { log: [1, 'note'], standing: [2], why: 'undoes itself' },
  ])('$log: $why', ({ log, standing }) => {
    expect(toNumbers(log)).toEqual(standing);
  });

  it('keeps order, invents nothing, and is exactly restored by an undoing of every undoing', () => {
    const anyLog = fc.array(fc.oneof(fc.constant('note' as const), fc.integer({ min: -1, max: 12 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(anyLog, (log) => {
        const standing = toNumbers(log);
        expect(standing).toEqual([...standing].sort((a, b) => a - b));
        expect(standing.every((number) => log[number - 1] === 'note')).toBe(true);
        // Undoing one thing and taking that back changes nothing.
        expect(toNumbers([...log, 1, log.length + 1])).toEqual(standing);
      }),
      { numRuns: RUNS },
    );
  });

  it('says of each entry whether it is undone', () => {
    expect(toLogged(toLog(['note', 1, 2])).map(({ isUndone }) => isUndone)).toEqual([false, true, false]);
  });

  it('goes through a chain of 200,000 undoings in one go', () => {
    const log = toLog(['note', ...Array.from({ length: 200_000 }, (_, index) => index + 1)]);
    expect(toStanding(log)).toHaveLength(1);
  });
});
