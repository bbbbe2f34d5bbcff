import { describe, expect, it } from 'vitest';
import { tellBarge, toConflictLines } from '../tell.ts';

describe('those who came to something', () => {
  it.each([
    [
      'told in other words',
      'About 300 supporters of the skipper gathered outside the harbour office.',
      'Some 900 people took part in a protest in front of the harbour office.',
      ['number: 300 / 900'],
    ],
    [
      'of which one is spoken of',
      'Organisers put the turnout outside the harbour office at 300.',
      'The organisers of the protest outside the harbour office spoke of more than 900 demonstrators.',
      ['number: 300 / 900'],
    ],
    [
      'on one day',
      'Some 400 protesters marched through the old town on Monday.',
      'Around 2,000 people had demonstrated on Monday.',
      ['number: 400 / 2,000'],
    ],
    [
      'of two voices in neighbouring sentences',
      'Mayor Ada Brandt said that a crowd of 300 had stood on the quay. The union said that 2,000 people had come.',
      'The sea was calm.',
      ['number: 300 / 2,000'],
    ],
    [
      'that somebody played to',
      'The harbour band played to some 2,300 people on the quay on Monday.',
      'About 3,100 people came to the quay on Monday.',
      ['number: 2,300 / 3,100'],
    ],
  ])('catches two figures %s', (_, wire, paper, expected) => {
    expect(toConflictLines(tellBarge(wire, paper))).toEqual(expected);
  });

  it.each([
    [
      'of two days',
      'Some 400 protesters marched through the old town on Sunday.',
      'Around 2,000 people demonstrated in the old town on Monday.',
    ],
    [
      'of two things on one day',
      '2,000 mourners attended the service in the church on Monday.',
      '400 protesters gathered outside the harbour office on Monday.',
    ],
    [
      'of two sorts',
      '400 opponents of the new harbour marched on Monday.',
      '150 supporters of the new harbour marched on Monday.',
    ],
    [
      'that both have',
      'Some 400 protesters marched through the old town on Monday. In the evening 2,000 people gathered in the old town.',
      'Around 2,000 people had demonstrated in the old town on Monday.',
    ],
    [
      'of some of them',
      'Some 400 protesters marched through the old town on Monday.',
      'On Monday 90 of the protesters marched on to the harbour.',
    ],
    [
      'of those who were arrested',
      'Some 400 protesters marched through the old town on Monday.',
      'Forty people were arrested in the old town on Monday.',
    ],
  ])('not: %s', (_, wire, paper) => {
    expect(toConflictLines(tellBarge(wire, paper))).toEqual([]);
  });
});
