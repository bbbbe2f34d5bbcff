import { describe, expect, it } from 'vitest';
import { tellBarge } from '../tell.ts';

/** Kinds of the conflicts, each once; the paper is of the next day. */
function toKinds(wire: string, paper: string): readonly string[] {
  return [...new Set(tellBarge(wire, paper, '2019-03-05').story.conflicts.map(({ kind }) => kind))];
}

describe('a claim that is told to have been taken back', () => {
  it.each([
    [
      'The owner denied that the pump of the barge had failed.',
      'The owner, which had denied for days that the pump had failed, admitted on Tuesday that it had stood still all night.',
    ],
    [
      'The owner said that no letter from the pilots had arrived.',
      'Having first claimed that no letter from the pilots had arrived, the owner conceded that one lay in his files.',
    ],
    [
      'The owner said it had never paid a pilot.',
      'The owner, which on Monday still claimed that it had never paid a pilot, admitted on Tuesday that 4,000 crowns had gone to his brother.',
    ],
    [
      'The owner said the hatch of the barge was locked.',
      'The owner had initially insisted that the hatch was locked, but later admitted that it had stood open.',
    ],
  ])('catches: %s %s', (wire, paper) => {
    expect(toKinds(wire, paper)).toEqual(['polarity']);
  });

  it.each([
    [
      'The mate denied stealing the lamp.',
      'The mate, who had denied stealing the lamp, admitted that he liked the sea.',
    ],
    [
      'The mate denied all charges of fraud.',
      'The mate, who had denied the charges of fraud, admitted that he had lied.',
    ],
    [
      'The owner denied that the crew had been paid.',
      'The owner, who has denied that the crew had been paid, confirmed that the barge had sunk.',
    ],
    [
      'The owner said the pier was in good order.',
      'The owner had initially insisted that the hatch was locked, but later admitted that it had stood open.',
    ],
  ])('not: %s %s', (wire, paper) => {
    expect(toKinds(wire, paper)).toEqual([]);
  });
});
