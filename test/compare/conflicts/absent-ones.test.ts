import { describe, expect, it } from 'vitest';
import { tellBarge, toConflictLines } from '../tell.ts';

/** What two reports four days apart have that is overtaken. */
function compare(one: string, two: string): string[] {
  return toConflictLines(tellBarge(one, two, '2019-03-08')).filter((line) => line.startsWith('superseded'));
}

describe('whoever was to take part and was away', () => {
  it.each([
    ['Jon Falk will address the port council on Thursday.', 'Jon Falk called in sick.'],
    ['Jon Falk will testify before the inquiry on 7 March.', 'Jon Falk never turned up.'],
    ['Jon Falk will host the regatta on Thursday.', 'A deputy stood in for Jon Falk.'],
    ['Jon Falk opens the regatta on Thursday.', 'Jon Falk spent Thursday in bed.'],
  ])('catches: %s %s', (wire, paper) => {
    expect(compare(wire, paper)).toHaveLength(1);
  });

  it.each([
    ['Jon Falk will address the port council on Thursday.', 'Per Lund called in sick.'],
    ['Jon Falk will address the port council on Thursday.', 'Jon Falk might have called in sick, a friend feared.'],
    ['Jon Falk will address the port council on Thursday.', 'Jon Falk addressed the council after he flew home.'],
    ['Jon Falk will address the port council on 20 March.', 'Jon Falk called in sick.'],
    ['Jon Falk will address the port council on Thursday.', 'Jon Falk fell ill on Tuesday.'],
    ['Jon Falk will address the port council.', 'Jon Falk flew home.'],
  ])('not: %s %s', (wire, paper) => {
    expect(compare(wire, paper)).toEqual([]);
  });
});
