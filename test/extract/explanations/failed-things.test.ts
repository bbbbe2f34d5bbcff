import { describe, expect, it } from 'vitest';
import { findReasons } from './find-reasons.ts';

const HEAD = 'Four people drowned when the tunnel under the Aare flooded on Tuesday.';

describe('what failed before a mishap', () => {
  it.each([
    [
      'without power',
      'A fireman said both pumps had been without power since noon.',
      'both pumps had been without power',
    ],
    [
      'never looked after',
      'The union said the gate had not been serviced since 2011.',
      'the gate had not been serviced',
    ],
    [
      'heard of from others',
      'Ilan Moss said workers had told him that a hose had burst a week before.',
      'a hose had burst a week before',
    ],
    ['a worry', 'A fireman said that the drains had been a worry for years.', 'the drains had been a worry'],
    [
      'looked at by an office',
      'Inspectors from the federal office are looking at a hatch in the roof.',
      'a hatch in the roof',
    ],
    [
      'another possibility',
      'A member of the inquiry said they were looking at another possibility: that the gate had a fault.',
      'the gate had a fault',
    ],
  ])('is a reason: %s', (_, text, claim) => {
    expect(findReasons(HEAD, text).join('; ')).toContain(claim);
  });

  it.each([
    ['what only sees', 'She said the cameras had been out of order since March.'],
    ['what works', 'The city said the pumps had been inspected in May.'],
    ['what would have changed nothing', 'The mayor said that higher walls would have made no difference.'],
    ['a complaint', 'Inspectors from the federal office are looking into the complaint of a guest.'],
    ['footage', 'Inspectors from the federal office are looking at footage from a shop.'],
  ])('is none: %s', (_, text) => {
    expect(findReasons(HEAD, text)).toEqual([]);
  });

  it('is none where nothing happened', () => {
    expect(
      findReasons('The tunnel under the Aare will open in May.', 'The union said the gate had not been serviced.'),
    ).toEqual([]);
  });
});
