import { describe, expect, it } from 'vitest';
import { tellBarge, toConflictLines } from '../tell.ts';

/** What two reports four days apart have that is overtaken. */
function compare(one: string, two: string): string[] {
  return toConflictLines(tellBarge(one, two, '2019-03-08')).filter((line) => line.startsWith('superseded'));
}

describe('what was planned and is told to have gone otherwise', () => {
  it.each([
    ['The ferry crews will walk out on Thursday.', 'The ferry crews worked as usual.'],
    ['The new quay is to open on Thursday.', 'The quay is still fenced off.'],
    ['The signal station will close in June.', 'The signal station has been saved.'],
    ['The mate, Jon Falk, will be released on Thursday.', 'Jon Falk is still in custody.'],
    ['The mate, Jon Falk, will be deported on Thursday.', 'Jon Falk may stay, a judge ruled.'],
    [
      'Jon Falk takes over as harbour master in Velby on 7 March.',
      'Jon Falk turned the job down and remains in Melvik.',
    ],
    ['The tug Velox will arrive on Thursday.', 'The tug Velox turned back.'],
    ['The hull is to be sold on Thursday.', 'The hull went unsold.'],
    ['Jon Falk is running for mayor.', 'Jon Falk dropped out and endorsed the mayor.'],
  ])('catches: %s %s', (wire, paper) => {
    expect(compare(wire, paper)).toHaveLength(1);
  });

  it.each([
    ['The ferry crews will walk out on Thursday.', 'The tugs worked as usual.'],
    ['The new quay is to open on Thursday.', 'The old fish hall stayed shut.'],
    ['The quay will stay closed on Tuesday.', 'The quay reopened on Thursday.'],
    ['The mate, Jon Falk, will be released on Thursday.', 'The cook, Per Lund, is still in custody.'],
    ['The mate, Jon Falk, will be deported on Thursday.', 'A lawyer asked whether Jon Falk could stay.'],
    ['The tug Velox will arrive on Thursday.', 'The pilot feared the tug Velox might never arrive.'],
    ['The hull may be sold on Thursday.', 'The hull went unsold.'],
    ['Jon Falk takes over as harbour master in Velby on 7 March.', 'Per Lund turned the job down.'],
  ])('not: %s %s', (wire, paper) => {
    expect(compare(wire, paper)).toEqual([]);
  });
});
