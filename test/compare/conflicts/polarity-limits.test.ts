import { describe, expect, it } from 'vitest';
import { tellBarge, toConflictLines } from '../tell.ts';

describe('a meeting that is denied with a limit', () => {
  it.each([
    'Ruth Holm has not met Erik Lund since the summer, her lawyer said.',
    'Ruth Holm has not met Erik Lund alone, her lawyer said.',
    'Ruth Holm has not met Erik Lund for years, her lawyer said.',
  ])('leaves room: %s', (paper) => {
    expect(toConflictLines(tellBarge('Owner Ruth Holm met Erik Lund in Melvik in May.', paper))).toEqual([]);
  });
});
